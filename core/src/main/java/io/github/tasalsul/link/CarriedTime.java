package io.github.tasalsul.link;

import io.github.tasalsul.analysis.Clause.Kind;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.TimeRange;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Carries a stated time on to the next clause of a narrative with the same subject: «خاض الفريق
 * النهائي عام 1993 لكنه خسر» has both in 1993. A verb of speech carries nothing on: what is said is
 * older or newer than the saying.
 */
final class CarriedTime {
  private static final Set<EventType> HARM = EnumSet.of(EventType.CASUALTIES, EventType.DEATH);

  /** What others do on days of their own, though one sentence tells it. */
  private static final Set<EventType> OTHER_DAYS =
      EnumSet.of(
          EventType.STATEMENT,
          EventType.ACCUSE,
          EventType.DEMAND,
          EventType.SUPPORT,
          EventType.THREATEN,
          EventType.AID);

  /** At which token a time that opens a sentence stands at the latest: «وفي بداية عام 2009». */
  private static final int OPENING = 3;

  private CarriedTime() {}

  static void carry(SentenceEvents sentence, Map<String, EventTime> found) {
    countTogether(sentence, found);
    tellWhen(sentence, found);
    shareDate(sentence, found);
    setScene(sentence, found);
    setPast(sentence, found);
    qualify(sentence, found);
    tellOn(sentence, found);
    Placed last = null;
    Placed main = null;
    for (Placed placed : sentence.events()) {
      if (!sentence.isVerbal(placed) && !sentence.isToldByLightVerb(placed)) {
        continue;
      }
      Placed before = sentence.isOuter(placed) && main != null ? main : last;
      EventTime time = before == null ? null : found.get(before.event().id());
      if (before != null
          && time != null
          && !found.containsKey(placed.event().id())
          && carries(sentence, before, time, placed)) {
        EventTime carried =
            new EventTime(
                time.when(),
                Basis.RELATIVE,
                null,
                null,
                "goes on from «" + before.event().text() + "»");
        found.put(placed.event().id(), carried);
      }
      last = placed;
      main = sentence.isOuter(placed) ? placed : main;
    }
  }

  /** «وقرر القاضي آنذاك حبسه»: at the time that the sentence before it tells. */
  static void carryThen(
      SentenceEvents before, SentenceEvents sentence, Map<String, EventTime> found) {
    Placed past = null;
    for (Placed placed : before.events()) {
      EventTime time = found.get(placed.event().id());
      boolean dated = time != null && time.when().range().startInclusive() != null;
      boolean older = dated && time != null && time.basis() != Basis.DCT;
      past = past == null && older ? placed : past;
    }
    EventTime then = past == null ? null : found.get(past.event().id());
    if (past == null || then == null || !TellingCues.isIn(sentence, TellingCues.Kind.THEN)) {
      return;
    }
    for (Placed placed : sentence.events()) {
      EventTime time = found.get(placed.event().id());
      boolean open = time == null || time.when().range().startInclusive() == null;
      if (open && sentence.isVerbal(placed) && sentence.isOuter(placed)) {
        String why = "at the time of «" + past.event().text() + "»";
        found.put(placed.event().id(), new EventTime(then.when(), Basis.RELATIVE, null, null, why));
      }
    }
  }

  /**
   * «وفي عام 2009 فاز الحزب بستين مقعدا، في حين فازت المعارضة بعشرين»: a time that opens the
   * sentence is that of each verb of its main line.
   */
  private static void setScene(SentenceEvents sentence, Map<String, EventTime> found) {
    EventTime scene = null;
    String by = "";
    for (Placed placed : sentence.events()) {
      if (!sentence.isVerbal(placed) || !sentence.isOuter(placed)) {
        continue;
      }
      EventTime time = found.get(placed.event().id());
      if (scene == null && time != null && opensWith(sentence, time, placed)) {
        scene = time;
        by = placed.event().text();
      } else if (scene != null && time == null && tellsFact(placed.event())) {
        found.put(
            placed.event().id(),
            new EventTime(
                scene.when(), Basis.RELATIVE, null, null, "in the same time as «" + by + "»"));
      }
    }
  }

  /**
   * «كان الفريق قد خاض النهائي عام 1993 لكنه خسر»: in a sentence that «كان» puts before the story,
   * its first time is that of the verbs behind it.
   */
  private static void setPast(SentenceEvents sentence, Map<String, EventTime> found) {
    Placed past = null;
    for (Placed placed : sentence.events()) {
      EventTime time = found.get(placed.event().id());
      if (past == null && time != null && opensPast(sentence, placed, time)) {
        past = placed;
      } else if (past != null
          && time == null
          && sentence.isVerbal(placed)
          && sentence.isOuter(placed)
          && !isApart(sentence, placed)
          && placed.event().isFact()
          && placed.event().realis() == Realis.ACTUAL) {
        EventTime first = Objects.requireNonNull(found.get(past.event().id()));
        String why = "goes on from «" + past.event().text() + "»";
        found.put(
            placed.event().id(), new EventTime(first.when(), Basis.RELATIVE, null, null, why));
      }
    }
  }

  /** The first verb that «كان قد» puts before the story, with a stated time. */
  private static boolean opensPast(SentenceEvents sentence, Placed placed, EventTime time) {
    boolean opens = TellingCues.opens(sentence, TellingCues.Kind.WAS) && sentence.isOuter(placed);
    boolean was = sentence.isVerbal(placed) && TellingCues.isPluperfect(sentence, placed.token());
    return (opens || was) && isStatedPoint(time);
  }

  private static boolean isStatedPoint(EventTime time) {
    return time.basis() == Basis.EXPLICIT
        && time.when().extent() == Extent.POINT
        && time.when().range().startInclusive() != null
        && time.when().range().endExclusive() != null;
  }

  /**
   * «احتجاجات يناير 2011 التي أطاحت بالرئيس»: what its noun does in a relative clause is of the
   * time of the noun, unless the clause has a time or a pronoun for it.
   */
  private static void qualify(SentenceEvents sentence, Map<String, EventTime> found) {
    for (Placed verb : sentence.events()) {
      int first = verb.clause().first();
      boolean subject =
          verb.clause().kind() == Kind.RELATIVE
              && sentence.isVerbal(verb)
              && verb.token() - first <= 1
              && !sentence.hasPronoun(verb.token());
      if (!subject || found.containsKey(verb.event().id()) || !tellsFact(verb.event())) {
        continue;
      }
      for (Placed noun : sentence.events()) {
        EventTime time = found.get(noun.event().id());
        if (time != null
            && isStatedPoint(time)
            && !sentence.isVerbal(noun)
            && endsAt(sentence, noun, time, first)) {
          String why = "what «" + noun.event().text() + "» did";
          found.put(verb.event().id(), new EventTime(time.when(), Basis.RELATIVE, null, null, why));
        }
      }
    }
  }

  /** Tells whether the relative clause stands right behind a noun or behind the noun's time. */
  private static boolean endsAt(SentenceEvents sentence, Placed noun, EventTime time, int clause) {
    int last = noun.token();
    for (Timed timed : sentence.times()) {
      boolean its = time.timex() != null && timed.index() == time.timex();
      last = its && timed.first() > last && timed.first() - last <= 2 ? timed.last() : last;
    }
    return last < clause && clause - last <= 1;
  }

  /** «تعود القضية إلى يناير 2020 حين أوقفت الشرطة التاجر»: then. */
  private static void tellWhen(SentenceEvents sentence, Map<String, EventTime> found) {
    for (Timed time : sentence.times()) {
      int next = time.last() + 1;
      if (next < sentence.size() && sentence.token(next).isPunctuation()) {
        next++;
      }
      boolean when =
          next < sentence.size() && TellingCues.isAt(sentence, next, TellingCues.Kind.WHEN);
      TimeRange range = time.time().value().range();
      if (!when || range.startInclusive() == null || range.endExclusive() == null) {
        continue;
      }
      for (Placed placed : sentence.events()) {
        boolean right = placed.token() > next && placed.token() <= next + 2;
        if (right && sentence.isVerbal(placed) && hasHappened(sentence, placed)) {
          When at = new When(Extent.POINT, range, time.time().value().granularity());
          String why = "«" + time.time().text() + "», when it happened";
          EventTime known = found.get(placed.event().id());
          boolean since =
              known != null
                  && known.when().extent() == Extent.SPAN
                  && Objects.equals(known.timex(), time.index());
          if (known == null || since) {
            found.put(
                placed.event().id(), new EventTime(at, Basis.EXPLICIT, time.index(), null, why));
          }
        }
      }
    }
  }

  /** «افتتح الملك المعرض وغادر الوزير القاعة أمس»: joined without a comma, one date ends both. */
  private static void shareDate(SentenceEvents sentence, Map<String, EventTime> found) {
    Placed before = null;
    for (Placed placed : sentence.events()) {
      boolean tells = sentence.isVerbal(placed) || sentence.isToldByLightVerb(placed);
      if (!tells || !sentence.isOuter(placed)) {
        continue;
      }
      EventTime time = found.get(placed.event().id());
      boolean follows =
          before != null
              && placed.clause().kind() == Kind.COORDINATE
              && !found.containsKey(before.event().id())
              && tellsFact(before.event())
              && tellsFact(placed.event())
              && !isParted(sentence, before.token(), placed.token());
      if (before != null && follows && time != null && isStatedPoint(time)) {
        String why = "joined with «" + placed.event().text() + "»";
        EventTime shared = new EventTime(time.when(), Basis.RELATIVE, null, null, why);
        found.put(before.event().id(), shared);
      }
      before = placed;
    }
  }

  private static boolean isParted(SentenceEvents sentence, int first, int last) {
    for (int i = first; i < last; i++) {
      if (sentence.token(i).isPunctuation()) {
        return true;
      }
    }
    return false;
  }

  /** «لقي 11 شخصا مصرعهم وأصيب مئة آخرون أمس»: who fell and who was hurt, on one day. */
  private static void countTogether(SentenceEvents sentence, Map<String, EventTime> found) {
    Placed before = null;
    for (Placed placed : sentence.events()) {
      if (!HARM.contains(placed.event().type()) || !tellsFact(placed.event())) {
        continue;
      }
      EventTime time = found.get(placed.event().id());
      if (before != null && time != null && isStatedPoint(time)) {
        String why = "counted together with «" + placed.event().text() + "»";
        EventTime shared = new EventTime(time.when(), Basis.RELATIVE, null, null, why);
        found.putIfAbsent(before.event().id(), shared);
      }
      before = placed;
    }
  }

  private static boolean opensWith(SentenceEvents sentence, EventTime time, Placed event) {
    if (time.basis() != Basis.EXPLICIT || time.timex() == null) {
      return false;
    }
    for (Timed timed : sentence.times()) {
      if (timed.index() == time.timex()) {
        return timed.first() <= OPENING && timed.last() < event.token();
      }
    }
    return false;
  }

  /**
   * «سلمت اللجنة تقريرها أمس إلى الوزير، الذي أعلن فتح تحقيق»: behind a comma what somebody says or
   * decides in a relative clause goes on with the story.
   */
  private static void tellOn(SentenceEvents sentence, Map<String, EventTime> found) {
    Placed main = null;
    for (Placed placed : sentence.events()) {
      int first = placed.clause().first();
      boolean aside =
          placed.clause().kind() == Kind.RELATIVE
              && first > 0
              && sentence.token(first - 1).isPunctuation()
              && placed.token() - first <= 2;
      if (!sentence.isVerbal(placed)) {
        continue;
      }
      if (sentence.isOuter(placed)) {
        main = placed;
      }
      boolean words =
          ReportedTime.SPEECH.contains(placed.event().type())
              || placed.event().type() == EventType.DECISION;
      EventTime time = main == null ? null : found.get(main.event().id());
      if (main != null
          && time != null
          && aside
          && words
          && sentence.isPerfect(placed.token())
          && placed.event().isFact()
          && !Background.isBefore(sentence, placed)
          && time.basis() != Basis.UNKNOWN
          && SignalTimes.isShort(time.when())) {
        String why = "goes on from «" + main.event().text() + "»";
        found.putIfAbsent(
            placed.event().id(), new EventTime(time.when(), Basis.RELATIVE, null, null, why));
      }
    }
  }

  private static boolean carries(
      SentenceEvents sentence, Placed before, EventTime time, Placed next) {
    Kind kind = next.clause().kind();
    boolean beside =
        kind == Kind.ADVERBIAL
            && next.event().type() != EventType.STATEMENT
            && isBeside(sentence, next);
    boolean narrative =
        kind == Kind.COORDINATE || (kind == Kind.ADVERBIAL && !isApart(sentence, next));
    boolean known = time.basis() != Basis.UNKNOWN && time.when().extent() == Extent.POINT;
    return narrative
        && known
        && sentence.isQuoted(before) == sentence.isQuoted(next)
        && time.when().range().startInclusive() != null
        && happened(sentence, before, next)
        && happened(sentence, next, next)
        && !TellingCues.isToken(sentence, sentence.verbOf(next), TellingCues.Kind.LASTS)
        && (sameAgent(before.event(), next.event())
            || (SignalTimes.isShort(time.when())
                && (beside || goesOn(sentence, before, time, next))));
  }

  /**
   * A fact; of words only those that others follow in the same line: «ادعى القاضي السبت على المدير،
   * وأحاله على المحكمة», not «قال السبت إن المدير فر وغادر».
   */
  private static boolean happened(SentenceEvents sentence, Placed placed, Placed next) {
    Event event = placed.event();
    if (event.realis() != Realis.ACTUAL || !event.isFact()) {
      return false;
    }
    if (!event.reporting()) {
      return true;
    }
    boolean own = sameAgent(event, next.event()) || hasNoSubject(sentence, sentence.verbOf(next));
    boolean content = false;
    for (int i = placed.token(); i < next.token(); i++) {
      content |= sentence.clauses().clauseOf(i).kind() == Kind.CONTENT;
    }
    return own && !content && event.type() != EventType.STATEMENT;
  }

  /** «حيث تفقد الجرحى», «فيما برأت المحكمة»: at the place and time of the verb before it. */
  private static boolean isBeside(SentenceEvents sentence, Placed next) {
    return TellingCues.endsBefore(sentence, next.clause().first() + 1, TellingCues.Kind.PARALLEL)
        && sentence.isPerfect(next.token());
  }

  /** «بعدما فشلت المفاوضات» came before. */
  private static boolean isApart(SentenceEvents sentence, Placed next) {
    String form = sentence.token(next.clause().first()).form();
    return FunctionWords.is(form, Part.AFTER)
        || FunctionWords.is(form, Part.BEFORE)
        || TellingCues.isAt(sentence, next.clause().first(), TellingCues.Kind.APART);
  }

  /**
   * «زار السجن صباح الأربعاء والتقى الأسرى», «أقال الوزير مساء الخميس، وكلف نائبه»: what is joined
   * to a verb of a stated day goes on with it; what is said or paid is often of another day, unless
   * it follows without a comma or has no subject of its own.
   */
  private static boolean goesOn(
      SentenceEvents sentence, Placed before, EventTime time, Placed next) {
    if ((!sentence.tellsPerfect(next) && !sentence.isToldByLightVerb(next))
        || before.event().type() == EventType.STATEMENT
        || !sentence.isOuter(before)
        || !sentence.isOuter(next)) {
      return false;
    }
    boolean told = time.basis() == Basis.EXPLICIT && !OTHER_DAYS.contains(next.event().type());
    return told
        || !isParted(sentence, before.token(), next.token())
        || hasNoSubject(sentence, sentence.verbOf(next));
  }

  /** «ورفضت طلبه», «وخضع للفحص», «وأحالهم على»: no noun stands where a subject would. */
  private static boolean hasNoSubject(SentenceEvents sentence, int verb) {
    int next = sentence.hasPronoun(verb) ? verb + 2 : verb + 1;
    if (next >= sentence.size() || sentence.token(next).isPunctuation()) {
      return true;
    }
    boolean object = sentence.hasPronoun(next) && sentence.token(next).isNominal();
    return object || sentence.token(next).tag().equals("IN");
  }

  /** «منذ 23 تموز حين استقالت الحكومة»: it happened, though what began then goes on. */
  private static boolean hasHappened(SentenceEvents sentence, Placed placed) {
    Event event = placed.event();
    return tellsFact(event)
        || (event.isFact()
            && event.realis() == Realis.ONGOING
            && sentence.isPerfect(placed.token()));
  }

  private static boolean tellsFact(Event event) {
    return !event.reporting() && event.isFact() && event.realis() == Realis.ACTUAL;
  }

  private static boolean sameAgent(Event first, Event second) {
    Set<String> names = new HashSet<>();
    first.in(Role.AGENT).stream().map(Participant::entity).forEach(names::add);
    return second.in(Role.AGENT).stream().map(Participant::entity).anyMatch(names::contains);
  }
}
