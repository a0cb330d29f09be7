package io.github.tasalsul.link;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import io.github.tasalsul.link.TellingCues.Kind;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.TimeRange;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A noun that tells an event and the verb that says when it came are one: «وكانت هزة قد ضربت
 * المنطقة عام 2016», «بيع التذاكر سيبدأ غدا». And what an occasion or a stretch of time sees is of
 * its day: «شهد الأسبوع الماضي احتجاجات», «وكانت جلسة الاثنين قد شهدت مشادات».
 */
final class SubjectTime {
  /** How far behind its subject a verb may stand, in tokens. */
  private static final int REACH = 16;

  /** Verbs that say that something came about, whatever it is. */
  private static final Set<EventType> COMING =
      EnumSet.of(EventType.START, EventType.RESUME, EventType.DISASTER);

  /** What something else happens at. */
  private static final Set<EventType> HOLDING =
      EnumSet.of(
          EventType.MEET,
          EventType.SPORT,
          EventType.TRIAL,
          EventType.PROTEST,
          EventType.ATTACK,
          EventType.ELECTION);

  private SubjectTime() {}

  static void fill(SentenceEvents sentence, Map<String, EventTime> found) {
    for (int i = 0; i + 1 < sentence.events().size(); i++) {
      Placed noun = sentence.events().get(i);
      boolean open = !found.containsKey(noun.event().id());
      if (open && !sentence.isVerbal(noun) && noun.event().polarity() == Polarity.POS) {
        Placed verb = verbOf(sentence, i);
        EventTime time = verb == null ? null : found.get(verb.event().id());
        if (verb != null && time != null && isStated(time)) {
          String why = "when «" + verb.event().text() + "» says";
          found.put(noun.event().id(), new EventTime(time.when(), Basis.RELATIVE, null, null, why));
        }
      }
    }
    see(sentence, found);
    recall(sentence, found);
    meet(sentence, found);
  }

  /** «تزامنت الجلسة مع مواجهات»: the subject and what stands behind «مع» are of one time. */
  private static void meet(SentenceEvents sentence, Map<String, EventTime> found) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!TellingCues.isToken(sentence, i, Kind.MEETS) || !sentence.isPerfect(i)) {
        continue;
      }
      Placed subject = null;
      for (Placed placed : sentence.events()) {
        boolean near = placed.token() > i && placed.token() - i <= REACH;
        if (!near || sentence.isVerbal(placed)) {
          continue;
        }
        boolean with = FunctionWords.is(sentence.token(placed.token() - 1).form(), Part.WITH);
        if (subject != null && with) {
          share(subject, placed, found);
          share(placed, subject, found);
          break;
        }
        subject = subject == null ? placed : subject;
      }
    }
  }

  private static void share(Placed from, Placed to, Map<String, EventTime> found) {
    EventTime time = found.get(from.event().id());
    if (time != null && SignalTimes.isShort(time.when()) && to.event().isFact()) {
      String why = "at the time of «" + from.event().text() + "»";
      found.putIfAbsent(
          to.event().id(), new EventTime(time.when(), Basis.RELATIVE, null, null, why));
    }
  }

  /**
   * «محاكمة استمرت يومين وتمسك فيها ببراءته», «في مباراة أوقفها الحكم»: at what the pronoun names.
   */
  private static void recall(SentenceEvents sentence, Map<String, EventTime> found) {
    Placed noun = null;
    for (Placed placed : sentence.events()) {
      if (!sentence.isVerbal(placed)) {
        noun = HOLDING.contains(placed.event().type()) ? placed : noun;
        continue;
      }
      EventTime time = noun == null ? null : found.get(noun.event().id());
      if (noun == null || time == null || found.containsKey(placed.event().id())) {
        continue;
      }
      boolean recalls = sentence.isRecalling(placed.token());
      boolean at =
          recalls || (placed.token() - noun.token() == 1 && sentence.hasPronoun(placed.token()));
      boolean happens =
          placed.event().realis() == Realis.ACTUAL
              && placed.event().polarity() == Polarity.POS
              && sentence.isPerfect(placed.token())
              && (recalls
                  || !(ReportedTime.SPEECH.contains(placed.event().type())
                      || placed.event().type() == EventType.DECISION));
      if (at && happens && time.when().extent() == Extent.POINT && isClosed(time)) {
        String why = "at «" + noun.event().text() + "»";
        found.put(placed.event().id(), new EventTime(time.when(), Basis.RELATIVE, null, null, why));
      }
    }
  }

  private static boolean isClosed(EventTime time) {
    return time.when().range().startInclusive() != null
        && time.when().range().endExclusive() != null;
  }

  private static boolean isStated(EventTime time) {
    return time.basis() == Basis.EXPLICIT
        && time.when().extent() == Extent.POINT
        && time.when().range().startInclusive() != null;
  }

  /** The verb of which a noun is the subject, if it says that the noun came about. */
  private static @Nullable Placed verbOf(SentenceEvents sentence, int index) {
    Placed noun = sentence.events().get(index);
    boolean first = isSubject(sentence, noun);
    for (Placed next : sentence.events().subList(index + 1, sentence.events().size())) {
      if (next.token() - noun.token() > REACH) {
        return null;
      }
      boolean qualifies = isRightBehind(sentence, noun, next.token());
      boolean aside =
          next.clause().kind() == Clause.Kind.RELATIVE && !next.clause().equals(noun.clause());
      if (!sentence.isVerbal(next) || (aside && !qualifies)) {
        continue;
      }
      boolean comes =
          COMING.contains(next.event().type())
              || TellingCues.isToken(sentence, next.token(), Kind.HELD);
      return comes && (qualifies || (first && !isParted(sentence, noun, next))) ? next : null;
    }
    return null;
  }

  /** «الخفض سيستمر، مع مراجعته في اجتماع يعقد»: another verb parts a subject from what follows. */
  private static boolean isParted(SentenceEvents sentence, Placed noun, Placed verb) {
    for (int i = noun.token() + 1; i < verb.token(); i++) {
      boolean aside = sentence.clauses().clauseOf(i).kind() == Clause.Kind.RELATIVE;
      if (sentence.token(i).isVerb() && !aside) {
        return true;
      }
    }
    return false;
  }

  /** «وكانت المفاوضات ... قد انطلقت», «أن بيع التذاكر سيبدأ», «القمة ستعقد». */
  private static boolean isSubject(SentenceEvents sentence, Placed noun) {
    int before = noun.token() - 1;
    while (before >= 0 && sentence.token(before).tag().equals("CC")) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    return TellingCues.isAt(sentence, before, Kind.WAS)
        || FunctionWords.is(sentence.token(before).form(), Part.COMPLEMENTIZER);
  }

  /** «هزة خفيفة سجلت فجر الثلاثاء»: only adjectives stand between. */
  private static boolean isRightBehind(SentenceEvents sentence, Placed noun, int verb) {
    if (sentence.token(noun.token()).tag().startsWith("DT") || verb - noun.token() > 3) {
      return false;
    }
    for (int i = noun.token() + 1; i < verb; i++) {
      if (!sentence.token(i).tag().contains("JJ")) {
        return false;
      }
    }
    return !sentence.hasPronoun(verb);
  }

  private static void see(SentenceEvents sentence, Map<String, EventTime> found) {
    for (int i = 0; i < sentence.size(); i++) {
      boolean sees = TellingCues.isToken(sentence, i, Kind.SEES) && sentence.isPerfect(i);
      EventTime time = sees ? subjectTime(sentence, i, found) : null;
      time = sees && time == null ? objectTime(sentence, i, found) : time;
      if (time != null) {
        seen(sentence, i, time, found);
      }
    }
  }

  private static void seen(
      SentenceEvents sentence, int verb, EventTime time, Map<String, EventTime> found) {
    boolean first = true;
    for (Placed noun : sentence.events()) {
      boolean behind = noun.token() > verb && !sentence.isVerbal(noun) && sentence.isOuter(noun);
      String before = noun.token() == 0 ? "" : sentence.token(noun.token() - 1).tag();
      boolean object = first ? !before.equals("IN") : before.equals("CC");
      if (behind && object && noun.event().isFact()) {
        found.putIfAbsent(noun.event().id(), time);
      }
      first &= !behind;
    }
  }

  /** «شهدت العاصمة أمس احتجاجات واعتقالات»: the stated time of the first that it saw. */
  private static @Nullable EventTime objectTime(
      SentenceEvents sentence, int verb, Map<String, EventTime> found) {
    for (Placed noun : sentence.events()) {
      if (noun.token() > verb) {
        EventTime time = found.get(noun.event().id());
        if (time == null || sentence.isVerbal(noun) || !isStated(time) || !noun.event().isFact()) {
          return null;
        }
        String why = "seen with «" + noun.event().text() + "»";
        return new EventTime(time.when(), Basis.RELATIVE, null, null, why);
      }
    }
    return null;
  }

  /** The time that is the subject of such a verb, or that its subject has. */
  private static @Nullable EventTime subjectTime(
      SentenceEvents sentence, int verb, Map<String, EventTime> found) {
    for (Timed time : sentence.times()) {
      TimeRange range = time.time().value().range();
      boolean subject = time.first() == verb + 1;
      if (subject && range.startInclusive() != null && range.endExclusive() != null) {
        When when = new When(Extent.POINT, range, time.time().value().granularity());
        String why = "«" + time.time().text() + "» saw it";
        return new EventTime(when, Basis.EXPLICIT, time.index(), null, why);
      }
    }
    Placed subject = null;
    for (Placed noun : sentence.events()) {
      boolean before = noun.token() < verb && verb - noun.token() <= REACH;
      subject = before && !sentence.isVerbal(noun) ? noun : subject;
    }
    EventTime time = subject == null ? null : found.get(subject.event().id());
    if (subject == null || time == null || !SignalTimes.isShort(time.when())) {
      return null;
    }
    if (!TellingCues.isAt(sentence, subject.token(), Kind.GATHERING)
        && !TellingCues.isAt(sentence, subject.token(), Kind.CONTEST)) {
      return null;
    }
    String why = "«" + subject.event().text() + "» saw it";
    return new EventTime(time.when(), Basis.RELATIVE, null, null, why);
  }
}
