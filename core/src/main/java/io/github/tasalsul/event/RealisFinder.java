package io.github.tasalsul.event;

import com.google.common.collect.Sets;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Sense.Flag;
import java.util.List;
import java.util.Set;

/**
 * Whether an event happened: «سيعقد» is planned, «قد يزوران» may be, «لم يتم أي لقاء» is denied,
 * «دعا إلى وقف» wants what it governs.
 *
 * <p>{@link VerbRealis} and {@link NounRealis} judge a trigger by itself; this class adds what the
 * trigger that {@link Governors governs} it makes of it.
 */
final class RealisFinder {
  /** How often a governor's own governor is asked: «نفى أن يكون قد قرر تعليق الدعم». */
  private static final int DEEPEST = 3;

  /** What takes up something that happened: «تنظر المحكمة في الهجوم». */
  private static final Set<EventType> TAKES_UP =
      Sets.immutableEnumSet(
          EventType.MEET,
          EventType.TRIAL,
          EventType.INVESTIGATE,
          EventType.ACCUSE,
          EventType.SANCTION,
          EventType.STATEMENT);

  /** What is there once it is said, so that one can talk about it. */
  private static final Set<EventType> WORDS =
      Sets.immutableEnumSet(EventType.STATEMENT, EventType.DEMAND, EventType.DECISION);

  /** What is done by deciding it: «قررت النيابة حبس المدير». */
  private static final Set<EventType> DONE_BY_DECIDING =
      Sets.immutableEnumSet(
          EventType.ARREST,
          EventType.TRIAL,
          EventType.APPOINT,
          EventType.RESIGN,
          EventType.SUSPEND,
          EventType.DECISION);

  /** What is set for a day and may be called off. */
  private static final Set<EventType> CALLED_OFF =
      Sets.immutableEnumSet(
          EventType.MEET, EventType.TRAVEL, EventType.SPORT, EventType.PROTEST, EventType.OTHER);

  private final RealisScope scope;
  private final SentenceView view;
  private final Governors governors;
  private final VerbRealis verbs;
  private final NounRealis nouns;

  RealisFinder(
      SentenceView view,
      RealisCues cues,
      ZoneKind zone,
      List<Trigger> triggers,
      List<Trigger> events) {
    this.scope = new RealisScope(view, cues, zone, triggers, events);
    this.view = view;
    this.governors = new Governors(scope);
    this.verbs = new VerbRealis(scope);
    this.nouns = new NounRealis(scope, verbs);
  }

  /**
   * The verdict.
   *
   * @param realis whether it happened
   * @param polarity whether it is asserted
   */
  record Verdict(Realis realis, Polarity polarity) {
    boolean isOpen() {
      return realis == Realis.HYPOTHETICAL || realis == Realis.PLANNED;
    }

    Verdict as(Realis other) {
      return new Verdict(other, polarity);
    }

    Verdict denied() {
      return new Verdict(realis, Polarity.NEG);
    }

    /** The verdict of what a planned or possible trigger governs. */
    Verdict under(Realis above) {
      return realis == Realis.HYPOTHETICAL ? this : as(above);
    }
  }

  /** Judges one trigger. */
  Verdict of(Trigger trigger) {
    return judge(trigger, 0);
  }

  private Verdict judge(Trigger trigger, int depth) {
    Verdict own = trigger.isVerbal() ? verbs.of(trigger) : nouns.of(trigger);
    if (depth > DEEPEST || (!trigger.isVerbal() && nouns.isPresupposed(trigger))) {
      return own;
    }
    if (!trigger.isVerbal() && own.realis() != Realis.HYPOTHETICAL && scope.isToldOf(trigger)) {
      return new Verdict(Realis.ACTUAL, Polarity.POS);
    }
    Trigger governor = governors.of(trigger);
    Verdict verdict = governor == null ? own : under(governor, trigger, own, depth);
    return verdict.realis() == Realis.ACTUAL ? goalOf(trigger, verdict, depth) : verdict;
  }

  /**
   * «للتوصل إلى وقف لإطلاق النار», «عدم إجراء لقاء», «نفى قبول الحركة بوقف القتال»: what a verbal
   * noun that is no fact leads to is none either.
   */
  private Verdict goalOf(Trigger trigger, Verdict verdict, int depth) {
    int at = scope.triggers().indexOf(trigger);
    Trigger before = at > 0 ? scope.triggers().get(at - 1) : null;
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
      return direct ? verdict.as(above.realis()).denied() : verdict.as(Realis.HYPOTHETICAL);
    }
    if (!above.isOpen() || !direct) {
      return verdict;
    }
    if (before.sense().type() != EventType.MEET || view.isDefinite(trigger.first())) {
      return verdict.as(above.realis());
    }
    // «لبحث وقف القتال» leaves open whether it will be; «لبحث قرار المحكمة» does not undo it
    return WORDS.contains(trigger.sense().type()) ? verdict : verdict.as(Realis.HYPOTHETICAL);
  }

  /** Tells whether a verbal noun governs another, at once or through a preposition. */
  private boolean leads(Trigger before, Trigger trigger) {
    int lead = trigger.first() - 1;
    boolean goal = view.is(lead, Part.TO) || view.is(lead, Part.ON) || view.isFused(lead);
    if (before.end() == lead && goal) {
      return true;
    }
    boolean next = before.end() == trigger.first();
    if (next && before.sense().is(Flag.LIGHT)) {
      return true; // «إجراء الانتخابات» is the election
    }
    if (view.isDefinite(trigger.first()) || view.isTime(lead)) {
      return false; // «استئناف المحادثات»: what is known is there already
    }
    if (next) {
      return true;
    }
    for (int k = before.end(); k < trigger.first(); k++) {
      if (view.isVerb(k) || scope.isBorder(k)) {
        return false;
      }
    }
    return view.isFused(lead) && trigger.first() - before.end() <= RealisScope.REACH;
  }

  /** What the governing trigger makes of an event: «نفى قبول», «يحاول إقناع», «سيتم تعزيز». */
  private Verdict under(Trigger governor, Trigger trigger, Verdict own, int depth) {
    Sense sense = governor.sense();
    if (sense.type() == EventType.THREATEN && governor.isVerbal()) {
      return own.as(Realis.HYPOTHETICAL);
    }
    if (sense.is(Flag.NEGATES)) {
      return isAround(trigger) && sense.type() == EventType.REJECT ? own : own.denied();
    }
    Verdict above = judge(governor, depth + 1);
    if (isCalledOff(governor, trigger)) {
      return above.realis() == Realis.ACTUAL ? own.as(Realis.PLANNED).denied() : own;
    }
    if (isDeniedObject(above, governor, trigger)) {
      return sense.is(Flag.PLANS) ? own.under(Realis.PLANNED).denied() : own.denied();
    }
    boolean content = governors.isContent(trigger);
    if (content && sense.type() == EventType.ACCUSE && isApart(governor, trigger)) {
      return own.as(Realis.HYPOTHETICAL); // «اتهامات بأنه أشاع أخبارا»
    }
    boolean past = content && trigger.isVerbal() && view.token(trigger.first()).tag().equals("VBD");
    if (isTakenUp(governor, trigger)) {
      return own;
    }
    if (isAfterDeed(governor, trigger)) {
      return own;
    }
    if (sense.is(Flag.DEMAND_OF) && !trigger.isVerbal() && scope.hasDayToCome(trigger.first())) {
      return own.as(Realis.PLANNED); // «دعا إلى اعتصام الأربعاء المقبل»
    }
    if ((sense.is(Flag.MODAL) || sense.is(Flag.DEMAND_OF)) && !past) {
      return own.as(Realis.HYPOTHETICAL);
    }
    if (sense.is(Flag.PLANS) && !past) {
      return isCarriedOut(governor, trigger, above) ? own : own.under(Realis.PLANNED);
    }
    if (trigger.isVerbal()) {
      return own;
    }
    if (sense.is(Flag.FACES) && scope.isPresent(governor.first())) {
      return own.under(Realis.PLANNED);
    }
    if (sense.is(Flag.ASPECT) && sense.type() == EventType.RESUME) {
      boolean yet = above.realis() == Realis.PLANNED && !view.isDefinite(trigger.first());
      return own.as(yet ? Realis.PLANNED : Realis.ONGOING);
    }
    if (isApproved(governor, trigger)) {
      return own.under(Realis.PLANNED);
    }
    if (above.realis() == Realis.ONGOING && scope.isLedByTime(trigger.first())) {
      return own; // «تشارك في القتال بعد قرار المجلس»: the decision does not go on
    }
    boolean speech = sense.is(Flag.REPORTING) || sense.is(Flag.ANNOUNCE);
    boolean open = speech ? above.isOpen() && isOwnDeed(trigger) : above.realis() != Realis.ACTUAL;
    return open ? own.under(above.realis()) : own;
  }

  /** «نفت في بيان», «نفى خلال خطاب», «نفى بعد إعلان التحالف»: where and when it was denied. */
  private boolean isAround(Trigger trigger) {
    int lead = trigger.first() - 1;
    boolean where = view.is(lead, Part.IN) || view.is(lead, Part.DURING) || view.is(lead, Part.VIA);
    return !trigger.isVerbal() && (where || scope.isLedByTime(trigger.first()));
  }

  /** «ألغى الاحتفالات المقررة غدا»: what was to be held is not. */
  private boolean isCalledOff(Trigger governor, Trigger trigger) {
    return !trigger.isVerbal()
        && CALLED_OFF.contains(trigger.sense().type())
        && VerbFrames.is(governor.sense().lemma(), VerbFrames.Frame.CALLS_OFF)
        && scope.triggers().indexOf(trigger) == scope.triggers().indexOf(governor) + 1
        && !isAround(trigger);
  }

  private boolean isApart(Trigger governor, Trigger trigger) {
    return !scope.isOneClause(governor.first(), trigger.first());
  }

  /** «أمر بحبسه بعد تحقيق», «طالبوا برحيله إثر تفريق المسيرة»: it came before what was ordered. */
  private boolean isAfterDeed(Trigger governor, Trigger trigger) {
    return !trigger.isVerbal()
        && governor.isVerbal()
        && !scope.isPresent(governor.first())
        && !view.is(governor.first() - 1, Part.FUTURE)
        && view.is(trigger.first() - 1, Part.AFTER);
  }

  /** «سيناقش المجلس الهجوم», «سيسافر بعد إصابته»: what befell somebody, and is known. */
  private boolean isTakenUp(Trigger governor, Trigger trigger) {
    boolean known = view.isDefinite(trigger.first()) && TAKES_UP.contains(governor.sense().type());
    return !trigger.isVerbal()
        && RealisScope.befalls(trigger)
        && (known || scope.isLedByTime(trigger.first()));
  }

  /** «منذ قرار المصرف خفض سعر العملة», «قررت النيابة حبس المدير»: the decision was carried out. */
  private boolean isCarriedOut(Trigger governor, Trigger trigger, Verdict above) {
    boolean decided =
        governor.sense().type() == EventType.DECISION
            && above.realis() == Realis.ACTUAL
            && DONE_BY_DECIDING.contains(trigger.sense().type());
    return !trigger.isVerbal() && (decided || view.is(governor.first() - 1, Part.SINCE));
  }

  /** «سيعلن الوزير استقالته»: what one announces of oneself comes with the words. */
  private boolean isOwnDeed(Trigger trigger) {
    return view.isPronoun(trigger.end());
  }

  /** «وافق البرلمان على إجراء انتخابات»: what is approved is yet to be done. */
  private boolean isApproved(Trigger governor, Trigger trigger) {
    EventType type = governor.sense().type();
    return (type == EventType.DECISION || type == EventType.AGREEMENT)
        && view.is(trigger.first() - 1, Part.ON)
        && !view.isDefinite(trigger.first());
  }

  /** «لم يوقع الطرفان أي اتفاق», «لا ينوي الاستقالة»: the object of a verb that is denied. */
  private boolean isDeniedObject(Verdict above, Trigger governor, Trigger trigger) {
    int i = trigger.first();
    if (above.polarity() != Polarity.NEG || trigger.isVerbal()) {
      return false;
    }
    boolean wants = governor.sense().is(Flag.PLANS) || governor.sense().is(Flag.MODAL);
    boolean next =
        scope.triggers().indexOf(trigger) == scope.triggers().indexOf(governor) + 1
            && !scope.isLedByTime(i);
    if (view.isDefinite(i)) {
      return wants && next;
    }
    boolean behindName =
        view.isDefinite(i - 1) || view.token(i - 1).tag().startsWith("NNP") || view.isTime(i - 1);
    return view.isAny(i - 1) || behindName || (wants && next);
  }
}
