package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.RealisCues.Cue;
import io.github.tasalsul.event.Sense.Flag;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether an event happened: «سيعقد» is planned, «قد يزوران» may be, «لم يتم أي لقاء» is denied,
 * «دعا إلى وقف» wants what it governs.
 */
final class RealisFinder {
  /** How far before a trigger a cue may stand within its clause, in tokens. */
  private static final int REACH = 6;

  private final SentenceView view;
  private final RealisCues cues;
  private final ZoneKind zone;
  private final List<Trigger> triggers;
  private final Set<Trigger> events;
  private final Set<Integer> eventTokens;
  private final Prospects prospects;

  RealisFinder(
      SentenceView view,
      RealisCues cues,
      ZoneKind zone,
      List<Trigger> triggers,
      List<Trigger> events) {
    this.events = Set.copyOf(events);
    this.eventTokens = events.stream().map(Trigger::first).collect(Collectors.toSet());
    this.view = view;
    this.cues = cues;
    this.zone = zone;
    this.triggers = triggers;
    this.prospects = new Prospects(view, cues, triggers);
  }

  /**
   * The verdict.
   *
   * @param realis whether it happened
   * @param polarity whether it is asserted
   */
  record Verdict(Realis realis, Polarity polarity) {}

  /** Judges one trigger. */
  Verdict of(Trigger trigger) {
    return judge(trigger, 0);
  }

  private Verdict judge(Trigger trigger, int depth) {
    Verdict own = trigger.isVerbal() ? ofVerb(trigger) : ofNoun(trigger);
    if (depth > 3) {
      return own;
    }
    Trigger governor = governor(trigger);
    Verdict verdict = governor == null ? own : under(governor, trigger, own, depth);
    return verdict.realis() == Realis.ACTUAL ? goalOf(trigger, verdict, depth) : verdict;
  }

  /**
   * «للتوصل إلى وقف لإطلاق النار», «عدم إجراء لقاء», «نفى قبول الحركة بوقف القتال»: what a verbal
   * noun that is no fact leads to is none either.
   */
  private Verdict goalOf(Trigger trigger, Verdict verdict, int depth) {
    int at = triggers.indexOf(trigger);
    Trigger before = at > 0 ? triggers.get(at - 1) : null;
    if (before == null
        || trigger.isVerbal()
        || before.isVerbal()
        || before.sense().type() == EventType.ACCUSE // «التنديد بقصف الميناء»: it was shelled
        || before.end() > trigger.first()
        || !leads(before, trigger)) {
      return verdict;
    }
    boolean direct = trigger.first() - before.end() <= 1;
    Verdict above = judge(before, depth + 1);
    if (above.polarity() == Polarity.NEG) {
      return direct
          ? new Verdict(verdict.realis(), Polarity.NEG)
          : new Verdict(Realis.HYPOTHETICAL, verdict.polarity());
    }
    boolean open = above.realis() == Realis.HYPOTHETICAL || above.realis() == Realis.PLANNED;
    return open && direct ? new Verdict(above.realis(), verdict.polarity()) : verdict;
  }

  /** Tells whether a verbal noun governs another, at once or through a preposition. */
  private boolean leads(Trigger before, Trigger trigger) {
    int lead = trigger.first() - 1;
    boolean goal = view.is(lead, Part.TO) || view.is(lead, Part.ON) || view.isFused(lead);
    if (before.end() == lead && goal) {
      return true;
    }
    if (view.isDefinite(trigger.first()) || view.isTime(lead)) {
      return false; // «استئناف المحادثات»: what is known is there already
    }
    if (before.end() == trigger.first()) {
      return true;
    }
    for (int k = before.end(); k < trigger.first(); k++) {
      if (view.isVerb(k) || isBorder(k)) {
        return false;
      }
    }
    return view.isFused(lead) && trigger.first() - before.end() <= REACH;
  }

  /** What the governing trigger makes of an event: «نفى قبول», «يحاول إقناع», «سيتم تعزيز». */
  private Verdict under(Trigger governor, Trigger trigger, Verdict own, int depth) {
    Sense sense = governor.sense();
    Verdict above = judge(governor, depth + 1);
    boolean content = isContent(trigger);
    if (sense.type() == EventType.THREATEN && governor.isVerbal()) {
      return new Verdict(Realis.HYPOTHETICAL, own.polarity());
    }
    if (sense.is(Flag.NEGATES)) {
      return new Verdict(own.realis(), Polarity.NEG);
    }
    if (isDeniedObject(above, trigger)) {
      return new Verdict(own.realis(), Polarity.NEG);
    }
    boolean apart =
        view.clauses().clauseOf(governor.first()).index()
            != view.clauses().clauseOf(trigger.first()).index();
    if (content && apart && sense.type() == EventType.ACCUSE) {
      return new Verdict(Realis.HYPOTHETICAL, own.polarity()); // «اتهامات بأنه أشاع أخبارا»
    }
    boolean wanted = sense.is(Flag.MODAL) || sense.is(Flag.DEMAND_OF);
    if (wanted && !(content && isPast(trigger))) {
      return new Verdict(Realis.HYPOTHETICAL, own.polarity());
    }
    if (sense.is(Flag.PLANS) && !(content && isPast(trigger))) {
      return new Verdict(harder(own.realis(), Realis.PLANNED), own.polarity());
    }
    boolean speech = sense.is(Flag.REPORTING) || sense.is(Flag.ANNOUNCE);
    if (!trigger.isVerbal() && sense.is(Flag.ASPECT) && sense.type() == EventType.RESUME) {
      boolean yet = above.realis() == Realis.PLANNED && !view.isDefinite(trigger.first());
      return new Verdict(yet ? Realis.PLANNED : Realis.ONGOING, own.polarity());
    }
    if (isApproved(governor, trigger)) {
      return new Verdict(harder(own.realis(), Realis.PLANNED), own.polarity());
    }
    if (above.realis() == Realis.ONGOING && isLedByTime(trigger.first())) {
      return own; // «تشارك في القتال بعد قرار المجلس»: the decision does not go on
    }
    if (!trigger.isVerbal() && !speech && above.realis() != Realis.ACTUAL) {
      return new Verdict(harder(own.realis(), above.realis()), own.polarity());
    }
    return own;
  }

  /** «وافق البرلمان على إجراء انتخابات»: what is approved is yet to be done. */
  private boolean isApproved(Trigger governor, Trigger trigger) {
    EventType type = governor.sense().type();
    return (type == EventType.DECISION || type == EventType.AGREEMENT)
        && !trigger.isVerbal()
        && view.is(trigger.first() - 1, Part.ON)
        && !view.isDefinite(trigger.first());
  }

  /** «لم يوقع الطرفان أي اتفاق»: the open object of a verb that is denied. */
  private boolean isDeniedObject(Verdict above, Trigger trigger) {
    int i = trigger.first();
    if (above.polarity() != Polarity.NEG || trigger.isVerbal() || view.isDefinite(i)) {
      return false;
    }
    boolean behindName =
        view.isDefinite(i - 1) || view.token(i - 1).tag().startsWith("NNP") || view.isTime(i - 1);
    return view.isAny(i - 1) || behindName;
  }

  private boolean isLedByTime(int i) {
    return view.is(i - 1, Part.AFTER) || view.is(i - 1, Part.SINCE);
  }

  private static Realis harder(Realis own, Realis above) {
    return own == Realis.HYPOTHETICAL ? own : above;
  }

  private Verdict ofVerb(Trigger trigger) {
    int i = trigger.first();
    boolean present = view.token(i).tag().equals("VBP") && !isPastForm(i);
    Polarity polarity = Polarity.POS;
    Realis realis = present && zone != ZoneKind.HEADLINE ? presentRealis(trigger) : Realis.ACTUAL;
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      if ((view.isVerb(k) && !isHelper(k)) || isBorder(k)) {
        break;
      }
      if (present && view.is(k, Part.COMPLEMENTIZER) && k == i - 1) {
        realis = Realis.HYPOTHETICAL; // the subjunctive behind «أن»
      }
      for (Cue cue : cues.endingAt(view, k)) {
        switch (cue.kind()) {
          case NEGATION, FAILURE -> polarity = Polarity.NEG;
          case FUTURE, PLANNED -> realis = Realis.PLANNED;
          case HYPOTHETICAL, DEMAND, ATTEMPT -> realis = present ? Realis.HYPOTHETICAL : realis;
          case ONGOING -> realis = Realis.ONGOING;
          case DENIAL, TOPIC -> {}
        }
      }
      if (view.is(k, Part.FUTURE)) {
        realis = Realis.PLANNED;
      }
    }
    if (inCondition(i)) {
      realis = Realis.HYPOTHETICAL;
    }
    return new Verdict(realis, polarity);
  }

  private Verdict ofNoun(Trigger trigger) {
    Polarity polarity = Polarity.POS;
    Realis realis = Realis.ACTUAL;
    int i = trigger.first();
    if (view.is(i - 1, Part.BEFORE) && deniedBefore(i)) {
      return new Verdict(Realis.HYPOTHETICAL, polarity); // «لن ننسحب قبل رفع الحظر»
    }
    int k = i - 1;
    for (; k >= Math.max(0, i - REACH); k--) {
      if (view.is(k, Part.COMPLEMENTIZER) || isBorder(k)) {
        break;
      }
      for (Cue cue : isOfOther(k, i) ? List.<Cue>of() : cues.endingAt(view, k)) {
        switch (cue.kind()) {
          case NEGATION -> polarity = i - k <= 2 || isLightUntil(k, i) ? Polarity.NEG : polarity;
          case FAILURE, DENIAL -> polarity = near(k, i) ? Polarity.NEG : polarity;
          case FUTURE, PLANNED -> realis = Realis.PLANNED;
          case HYPOTHETICAL, DEMAND, ATTEMPT -> realis = Realis.HYPOTHETICAL;
          case TOPIC -> realis = isTopicOf(k, i) ? Realis.HYPOTHETICAL : realis;
          case ONGOING -> realis = view.is(k - 1, Part.FUTURE) ? Realis.PLANNED : Realis.ONGOING;
        }
      }
      if (view.isVerb(k)) {
        break; // «ليس» is a verb and a cue
      }
    }
    if (view.isVerb(k) && goesOn(k) && !isLedByTime(i)) {
      // «سيواصل الهجوم»: what is known goes on already; «ستستمر في دعم الفريق» is a plan
      boolean plan = view.is(k - 1, Part.FUTURE) && !view.isDefinite(i);
      realis = plan ? Realis.PLANNED : Realis.ONGOING;
    } else if (view.isVerb(k) && isHelper(k) && realis != Realis.ONGOING) {
      Verdict helper = ofVerb(new Trigger(k, k + 1, trigger.sense(), Trigger.Form.VERB, false));
      boolean subject = view.isDefinite(i) && k == i - 1 && !isAuxiliary(k);
      if (helper.polarity() == Polarity.NEG && !subject) {
        polarity = Polarity.NEG; // but «لم يسفر الحريق عن إصابات» leaves the fire a fact
      }
      boolean open = helper.realis() == Realis.PLANNED || helper.realis() == Realis.HYPOTHETICAL;
      realis = open ? helper.realis() : realis;
    }
    if (realis == Realis.ACTUAL) {
      realis = isAnnouncedGathering(trigger) ? Realis.PLANNED : prospects.of(trigger);
    }
    if (realis == Realis.ACTUAL && isPurpose(trigger)) {
      realis = behindMotion(trigger) ? Realis.PLANNED : Realis.HYPOTHETICAL;
    }
    return new Verdict(realis, polarity);
  }

  /** Tells whether the clause is denied or in the future before token {@code i}. */
  private boolean deniedBefore(int i) {
    int clause = view.clauses().clauseOf(i).index();
    for (int k = i - 1; k >= 0 && view.clauses().clauseOf(k).index() == clause; k--) {
      boolean denied =
          view.is(k, Part.FUTURE)
              || cues.endingAt(view, k).stream()
                  .anyMatch(c -> c.kind() == RealisCues.Kind.NEGATION);
      if (denied) {
        return true;
      }
    }
    return false;
  }

  /** «دون الحصول على موافقة»: only a noun that lends itself to the next stands in between. */
  private boolean isLightUntil(int cue, int trigger) {
    boolean light = false;
    for (int k = cue + 1; k < trigger; k++) {
      boolean particle = view.is(k, Part.ON) || view.is(k, Part.TO) || view.isAny(k);
      if (!particle && (light || !view.isNominal(k))) {
        return false;
      }
      light = light || !particle;
    }
    return trigger - cue <= 4;
  }

  /** «محادثات وقف إطلاق النار», «مبادرة لوقف القتال»: what is talked about is not there yet. */
  private boolean isTopicOf(int topic, int trigger) {
    int between = trigger - topic - 1;
    return !view.isDefinite(trigger)
        && (between == 0 || (between == 1 && (view.isFused(topic + 1) || isAbout(topic + 1))));
  }

  private boolean isAbout(int k) {
    return view.is(k, Part.AROUND) || view.is(k, Part.TO) || view.is(k, Part.ABOUT);
  }

  /** A particle before a verb, or the adjective of a noun before: «المعارك الدائرة بعد القرار». */
  private boolean isOfOther(int cue, int noun) {
    boolean adjective = view.isDefiniteForm(cue) && cue < noun - 1;
    return adjective || view.is(cue, Part.PARTICLE);
  }

  /** «الإعلان عن القمة»: a gathering that is announced is yet to be held. */
  private boolean isAnnouncedGathering(Trigger trigger) {
    int lead = trigger.first() - 1;
    EventType type = trigger.sense().type();
    return view.is(lead, Part.ABOUT)
        && (type == EventType.MEET || type == EventType.ELECTION || type == EventType.SPORT)
        && triggers.stream().anyMatch(t -> t.end() == lead && t.sense().is(Flag.ANNOUNCE));
  }

  private boolean isAuxiliary(int verb) {
    return triggers.stream().anyMatch(t -> t.first() == verb && t.sense().is(Flag.AUXILIARY));
  }

  private boolean goesOn(int verb) {
    return triggers.stream()
        .filter(t -> t.first() == verb)
        .anyMatch(t -> t.sense().is(Flag.ASPECT) && t.sense().type() == EventType.RESUME);
  }

  /** «سافر للتوقيع»: a verbal noun behind a lam, where no adverb («وفقا لاتفاق») asks for it. */
  private boolean isPurpose(Trigger trigger) {
    int i = trigger.first();
    boolean led =
        i > 0
            && view.token(i).attached()
            && view.token(i - 1).form().equals("\u0644")
            && !view.isPronoun(trigger.end());
    return led && !(i > 1 && TriggerFinder.isAccusative(view.token(i - 2).form()));
  }

  private static boolean near(int cue, int trigger) {
    return trigger - cue <= 3;
  }

  /** «وصول ... للتوقيع»: the purpose of a journey is a plan. */
  private boolean behindMotion(Trigger trigger) {
    for (int k = triggers.indexOf(trigger) - 1; k >= 0; k--) {
      Trigger before = triggers.get(k);
      if (before.sense().type() == EventType.TRAVEL) {
        return true;
      }
      if (before.isVerbal()) {
        return false;
      }
    }
    return false;
  }

  private Realis presentRealis(Trigger trigger) {
    EventType type = trigger.sense().type();
    boolean speech =
        trigger.sense().is(Flag.REPORTING)
            || trigger.sense().is(Flag.ANNOUNCE)
            || type == EventType.STATEMENT
            || type == EventType.DEMAND
            || type == EventType.SUPPORT
            || type == EventType.REJECT
            || type == EventType.ACCUSE;
    return speech ? Realis.ACTUAL : Realis.ONGOING;
  }

  /** «لم يعقد»: the jussive behind «لم» speaks of the past; the tag alone does not show it. */
  private boolean isPastForm(int i) {
    return i > 0
        && cues.endingAt(view, i - 1).stream().anyMatch(c -> c.kind() == RealisCues.Kind.NEGATION)
        && view.token(i - 1).form().equals("\u0644\u0645");
  }

  private boolean isHelper(int i) {
    return !eventTokens.contains(i);
  }

  private boolean isBorder(int k) {
    String text = view.token(k).text();
    return view.is(k, Part.RELATIVE)
        || text.equals(":")
        || text.equals(".")
        || ((text.equals("،") || text.equals(",")) && !view.isTime(k + 1) && !view.isTime(k - 1));
  }

  /** Tells whether the clause is a condition: «إذا», «لو». */
  private boolean inCondition(int i) {
    Clause clause = view.clauses().clauseOf(i);
    return cues.endingAt(view, clause.first()).stream()
        .anyMatch(c -> c.kind() == RealisCues.Kind.HYPOTHETICAL);
  }

  private boolean isPast(Trigger trigger) {
    return trigger.isVerbal() && view.token(trigger.first()).tag().equals("VBD");
  }

  private boolean isContent(Trigger trigger) {
    return view.clauses().clauseOf(trigger.first()).kind() == Clause.Kind.CONTENT;
  }

  /** The trigger that governs this one: the verb of its clause, or of the clause it completes. */
  private @Nullable Trigger governor(Trigger trigger) {
    Clause clause = view.clauses().clauseOf(trigger.first());
    boolean verbal = trigger.isVerbal();
    Trigger found = null;
    for (Trigger other : triggers) {
      if (other.first() >= trigger.first()) {
        break;
      }
      Clause its = view.clauses().clauseOf(other.first());
      boolean same = its.index() == clause.index() && !verbal;
      boolean above = clause.kind() == Clause.Kind.CONTENT && its.index() == clause.parent();
      boolean accuses = above && other.sense().type() == EventType.ACCUSE;
      if ((same || above) && (governs(other) || accuses) && reaches(other, trigger, above)) {
        found = other;
      }
    }
    return found;
  }

  /** A noun governs what is near; a comma ends the reach of nouns and verbs within a clause. */
  private boolean reaches(Trigger governor, Trigger trigger, boolean content) {
    if (content) {
      return true;
    }
    int lead = trigger.first() - 1;
    boolean measured = view.is(lead, Part.FROM) && view.isTime(lead - 1);
    if (measured
        || view.is(lead, Part.SINCE)
        || (isLedByTime(trigger.first()) && !governor.isVerbal())) {
      return false; // «جاء القرار عقب استقالة الحكومة» decides no resignation
    }
    for (int k = governor.end(); k < trigger.first(); k++) {
      String text = view.token(k).text();
      boolean comma = text.equals("،") || text.equals(",");
      if (comma && !view.isTime(k + 1) && !view.isTime(k - 1)) {
        return false;
      }
    }
    return governor.isVerbal() || trigger.first() - governor.end() <= REACH;
  }

  private boolean governs(Trigger trigger) {
    Sense sense = trigger.sense();
    return (trigger.isVerbal() && events.contains(trigger))
        || sense.is(Flag.NEGATES)
        || sense.is(Flag.DEMAND_OF)
        || sense.is(Flag.MODAL)
        || sense.is(Flag.PLANS);
  }
}
