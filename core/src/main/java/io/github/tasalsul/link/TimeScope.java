package io.github.tasalsul.link;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.Meaning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events a time expression dates, by scope and not by nearness: in «وأضاف السراج مخاطبا
 * الصحفيين في ميناء طرابلس الذي قصفته قوات حفتر أمس الثلاثاء» the day dates the shelling in the
 * relative clause, not the words.
 */
final class TimeScope {
  private static final String BY = "\u0628";
  private static final String TO = "\u0644";

  /** How far behind a verbal noun with its subject written on it, «تغلبه», another may stand. */
  private static final int ACTING = 4;

  /** How far before «الذي» the noun that it qualifies may stand, in tokens. */
  private static final int ANTECEDENT = 8;

  /** How far before «منذ فبراير» a word such as «المؤجلة» may stand, in tokens. */
  private static final int WAITING = 4;

  private final SentenceEvents sentence;

  TimeScope(SentenceEvents sentence) {
    this.sentence = sentence;
  }

  /** Returns the events that {@code time} dates, the one it modifies first; often none. */
  List<Placed> of(Timed time) {
    if (isWaitingSince(time)) {
      return List.of();
    }
    List<Placed> events = within(time);
    return isPutOffTo(time) ? events.stream().filter(e -> !isPutOff(e)).toList() : events;
  }

  private List<Placed> within(Timed time) {
    Clause clause = sentence.clauses().clauseOf(time.first());
    boolean nested = false;
    while (true) {
      List<Placed> found = inClause(time, clause);
      if (!found.isEmpty()) {
        return nested ? found.subList(0, 1) : found;
      }
      if (clause.kind() == Clause.Kind.RELATIVE && hasPerfectBefore(time, clause)) {
        return antecedent(clause);
      }
      nested = true;
      if (clause.kind() == Clause.Kind.CONTENT) {
        return ImmutableList.of(); // «قائلة إن النقل جرى الاثنين»: words lend the saying no time
      }
      if (clause.parent() < 0) {
        return opening(time, clause);
      }
      clause = sentence.clauses().parent(clause);
    }
  }

  /** «المؤتمر الذي استضافته الدوحة في فبراير»: the time is that of the clause or of its noun. */
  private List<Placed> antecedent(Clause clause) {
    Placed nearest = null;
    for (Placed event : sentence.events()) {
      nearest = event.token() < clause.first() ? event : nearest;
    }
    if (nearest == null
        || sentence.isVerbal(nearest)
        || clause.first() - nearest.token() > ANTECEDENT) {
      return ImmutableList.of();
    }
    for (int i = nearest.token() + 1; i < clause.first(); i++) {
      if (sentence.token(i).isVerb()) {
        return ImmutableList.of();
      }
    }
    return ImmutableList.of(nearest);
  }

  /**
   * «الحكومة التي تتخذ من عدن مقرا لها الليلة الماضية»: what goes on has no time of its own there.
   */
  private boolean hasPerfectBefore(Timed time, Clause clause) {
    for (int i = clause.first(); i < time.first(); i++) {
      if (sentence.isPerfect(i) && sentence.clauses().clauseOf(i).equals(clause)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerbBefore(Timed time, Clause clause) {
    for (int i = clause.first(); i < time.first(); i++) {
      if (sentence.token(i).isVerb() && sentence.clauses().clauseOf(i).equals(clause)) {
        return true;
      }
    }
    return false;
  }

  /** «قائلا: "أسرت في صيف 2019"»: quoted words have times of their own. */
  private boolean isQuotedBehind(Placed event, Timed time) {
    boolean open = false;
    for (int i = event.token() + 1; i < time.first(); i++) {
      String text = sentence.token(i).text();
      boolean mark = text.length() == 1 && "\"“”«»".contains(text);
      open = open != mark;
    }
    return open && (event.event().reporting() || event.event().type() == EventType.STATEMENT);
  }

  /** A time before the first verb of its clause dates that verb, else the nearest one before it. */
  private List<Placed> inClause(Timed time, Clause clause) {
    Placed before = null;
    Placed verbBefore = null;
    Placed after = null;
    for (Placed event : sentence.eventsOf(clause)) {
      if (event.token() < time.first()) {
        if (!isTakenByNearer(event, time) && !isQuotedBehind(event, time)) {
          before = event;
          verbBefore = sentence.isVerbal(event) ? event : verbBefore;
        }
      } else if (event.token() > time.last() && after == null) {
        after = event;
      }
    }
    if (before == null) {
      boolean near = after != null && nextTo(time, after) && !endsRelative(time, clause, after);
      return after != null && (opens(time, clause) || near || behindVerb(time, clause, after))
          ? ImmutableList.of(after)
          : ImmutableList.of();
    }
    if (after != null && announcesNext(time, after) && !sentence.isVerbal(before)) {
      return ImmutableList.of(after);
    }
    if (isHeld(before, time)) {
      return ImmutableList.of(before);
    }
    if (verbBefore != null && standsAside(time)) {
      return ImmutableList.of(verbBefore);
    }
    ImmutableList.Builder<Placed> dated = ImmutableList.builder();
    Placed head = chainHead(before);
    if (!isUndone(before, head == null ? verbBefore : head)) {
      dated.add(before);
    }
    if (head != null) {
      dated.add(head);
    }
    boolean shared =
        verbBefore != null
            && !verbBefore.equals(before)
            && !commaBetween(verbBefore, before)
            && !before.event().reporting()
            && !verbBefore.event().reporting()
            && (head == null || sentence.isPerfect(verbBefore.token()))
            && !endsParticiple(time)
            && !isDeed(verbBefore, before, time);
    if (shared && verbBefore != null) {
      dated.add(verbBefore);
    }
    return dated.build();
  }

  /** «أرجأ الاتحاد المباراة إلى 28 مارس»: the match is then, and was put off before. */
  private boolean isPutOffTo(Timed time) {
    int before = time.first() - 1;
    boolean to =
        before > 0
            && (FunctionWords.is(sentence.token(before).form(), Part.TO)
                || FunctionWords.is(sentence.token(before).form(), Part.UNTIL)
                || sentence.token(before).form().equals(TO));
    Clause clause = sentence.clauses().clauseOf(time.first());
    return to
        && sentence.eventsOf(clause).stream()
            .filter(event -> event.token() < before)
            .anyMatch(this::isPutOff);
  }

  /**
   * «الزيارة المؤجلة منذ فبراير», «فتح المعبر المغلق منذ عام»: since when it waits, not when it is.
   */
  private boolean isWaitingSince(Timed time) {
    if (TimeSignal.of(sentence, time) != TimeSignal.SINCE) {
      return false;
    }
    for (int i = time.first() - 1; i > 0 && i >= time.first() - WAITING; i--) {
      if (TellingCues.isToken(sentence, i, TellingCues.Kind.WAITING)
          || TellingCues.isAt(sentence, i, TellingCues.Kind.WAITING)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPutOff(Placed event) {
    return TellingCues.isToken(sentence, event.token(), TellingCues.Kind.PUT_OFF);
  }

  /** «جمدت المحكمة العقوبة في فبراير»: the penalty is older than the day on which it is lifted. */
  private boolean isUndone(Placed noun, @Nullable Placed deed) {
    return deed != null
        && !deed.equals(noun)
        && !sentence.isVerbal(noun)
        && !commaBetween(deed, noun)
        && noun.event().isFact()
        && !sentence.token(noun.token() - 1).tag().equals("IN")
        && TellingCues.isToken(sentence, deed.token(), TellingCues.Kind.UNDOES);
  }

  /** «أدانت المحكمة المتهم بقتل تاجر في يناير 2020»: a date is that of the deed. */
  private boolean isDeed(Placed verb, Placed deed, Timed time) {
    boolean court =
        verb.event().type() == EventType.ACCUSE || verb.event().type() == EventType.TRIAL;
    boolean dated =
        time.time().meaning() instanceof Meaning.CalendarDate
            || time.time().value().granularity().compareTo(Granularity.MONTH) >= 0;
    return court
        && dated
        && deed.token() > 0
        && sentence.token(deed.token() - 1).form().equals(BY)
        && time.first() - deed.token() > 1;
  }

  /** «في جلسة عقدها أمس»: a verb between says that it is the noun that was held then. */
  private boolean isHeld(Placed noun, Timed time) {
    if (sentence.isVerbal(noun)) {
      return false;
    }
    for (int i = noun.token() + 1; i < time.first(); i++) {
      boolean held = TellingCues.isToken(sentence, i, TellingCues.Kind.HELD);
      if (held || sentence.token(i).isVerb()) {
        return held; // «عقد» is often tagged as a noun
      }
    }
    return false;
  }

  /** «سلمت لجنة التحقيق في الحادث، أمس الأحد، تقريرها»: between commas it is that of the verb. */
  private boolean standsAside(Timed time) {
    int next = time.last() + 1;
    return time.first() > 0 && next < sentence.size() && isComma(time.first() - 1) && isComma(next);
  }

  private boolean isComma(int token) {
    String text = sentence.token(token).text();
    return text.equals("،") || text.equals(",");
  }

  /** «ينهي الإضراب المستمر منذ الأحد»: a time behind a definite adjective is that of its noun. */
  private boolean endsParticiple(Timed time) {
    int signal = time.first() - 1;
    return signal > 0
        && TimeSignal.of(sentence, time) == TimeSignal.SINCE
        && sentence.token(signal - 1).tag().startsWith("DTJJ");
  }

  /** A comma parts a verb from the next clause, of which only the noun is told as an event. */
  private boolean commaBetween(Placed verb, Placed noun) {
    for (int i = verb.token() + 1; i < noun.token(); i++) {
      if (isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /** «انعقاد المحادثات في 26 فبراير»: the noun that a verbal noun right before it governs. */
  private @Nullable Placed chainHead(Placed noun) {
    if (sentence.isVerbal(noun)) {
      return null;
    }
    for (Placed other : sentence.events()) {
      int gap = noun.token() - other.token();
      boolean acts = sentence.hasPronoun(other.token()) && !commaBetween(other, noun);
      if (gap > 0
          && gap <= (acts ? ACTING : 2)
          && !sentence.isVerbal(other)
          && other.clause().equals(noun.clause())
          && !sentence.token(noun.token() - 1).isVerb()
          && !sentence.token(noun.token() - 1).tag().equals("CC")) {
        return other;
      }
    }
    return null;
  }

  /** Tells whether another time stands between an event and this one. */
  private boolean isTakenByNearer(Placed event, Timed time) {
    for (Timed other : sentence.times()) {
      boolean between = other.first() > event.token() && other.last() < time.first();
      if (between && !coordinated(other, time)) {
        return true;
      }
    }
    return false;
  }

  /** «يومي الاثنين والثلاثاء»: times joined by a conjunction share their event. */
  private static boolean coordinated(Timed first, Timed second) {
    return second.first() - first.last() <= 2;
  }

  private boolean opens(Timed time, Clause clause) {
    return time.first() - clause.first() <= 3;
  }

  /** «بدأ في أوائل الشهر هجوما»: the verb before the time only lends itself to the noun behind. */
  private boolean behindVerb(Timed time, Clause clause, Placed after) {
    for (int i = clause.first(); i < time.first(); i++) {
      if (sentence.token(i).isVerb()) {
        int reach = clause.kind() == Clause.Kind.RELATIVE ? 1 : 8;
        return after.token() - time.last() <= reach;
      }
    }
    return false;
  }

  /**
   * «الزلزال الذي هز الإقليم أمس إلى 31 قتيلا»: behind the verb of a relative clause and its time
   * the sentence goes on.
   */
  private boolean endsRelative(Timed time, Clause clause, Placed after) {
    return clause.kind() == Clause.Kind.RELATIVE
        && hasVerbBefore(time, clause)
        && after.token() - time.last() > 1;
  }

  private static boolean nextTo(Timed time, Placed event) {
    return event.token() - time.last() <= 3;
  }

  /** «..., أمس قصفت ...»: a time right before a verb at the head of what follows. */
  private boolean announcesNext(Timed time, Placed after) {
    return after.token() - time.last() == 1
        && sentence.isVerbal(after)
        && time.first() > 0
        && sentence.token(time.first() - 1).isPunctuation();
  }

  /** A time in a clause without events at the head of the sentence dates its first event. */
  private List<Placed> opening(Timed time, Clause clause) {
    if (!opens(time, clause)) {
      return ImmutableList.of();
    }
    Placed first = firstAfter(time);
    return first == null ? ImmutableList.of() : ImmutableList.of(first);
  }

  private @Nullable Placed firstAfter(Timed time) {
    for (Placed event : sentence.events()) {
      if (event.token() > time.last()) {
        return event;
      }
    }
    return null;
  }
}
