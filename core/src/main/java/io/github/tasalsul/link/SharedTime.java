package io.github.tasalsul.link;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hands a verb's time on to the verbal nouns of its clause that happen with it: what an
 * announcement brings about («أعلنت الحكومة تعليق مشاركتها»), the visit or meeting during which
 * something is said («قال خلال زيارة لإيطاليا», «ظهر في مؤتمر»).
 */
final class SharedTime {
  /** What the one who announces it does by announcing it. */
  private static final Set<EventType> PERFORMED =
      EnumSet.of(
          EventType.SUSPEND,
          EventType.RESUME,
          EventType.WITHDRAW,
          EventType.RESIGN,
          EventType.END,
          EventType.DECISION,
          EventType.SUPPORT,
          EventType.REJECT,
          EventType.ACCUSE,
          EventType.DEMAND,
          EventType.SANCTION);

  /** What an announcement makes known on the day that it comes to be, whoever it befalls. */
  private static final Set<EventType> DECLARED =
      EnumSet.of(EventType.ELECTION, EventType.APPOINT, EventType.TRIAL);

  /** Occasions at which something else happens. */
  private static final Set<EventType> OCCASIONS =
      EnumSet.of(
          EventType.MEET,
          EventType.TRAVEL,
          EventType.SPORT,
          EventType.ELECTION,
          EventType.PROTEST,
          EventType.STATEMENT);

  /** Verbal nouns that only say that what stands behind them came about: «بدء», «دخول». */
  private static final Set<EventType> BEGINNINGS =
      EnumSet.of(EventType.START, EventType.TRAVEL, EventType.RESUME, EventType.AGREEMENT);

  /** What is done by way of something else: «انتهى باتفاق», «توج بفوزه». */
  private static final Set<EventType> WAYS =
      EnumSet.of(
          EventType.START,
          EventType.END,
          EventType.SPORT,
          EventType.TAKE_CONTROL,
          EventType.CEASEFIRE);

  /** What takes «ب» before that which it is about: «طالب بإعادة المباراة». */
  private static final Set<EventType> SPOKEN =
      EnumSet.of(
          EventType.STATEMENT,
          EventType.DEMAND,
          EventType.ACCUSE,
          EventType.SUPPORT,
          EventType.REJECT,
          EventType.THREATEN,
          EventType.DECISION,
          EventType.TRIAL);

  private static final String BY = "\u0628";

  private static final Set<EventType> CAUSES = EnumSet.of(EventType.ATTACK, EventType.DISASTER);

  private static final Set<EventType> HARM = EnumSet.of(EventType.CASUALTIES, EventType.DEATH);

  private static final String PARTICIPLE = "participle of the lexicon";

  /** How far behind the verb the noun may stand, in tokens. */
  private static final int REACH = 14;

  /** How far before «الذي» the noun that it qualifies may stand, in tokens. */
  private static final int ANTECEDENT = 3;

  private SharedTime() {}

  static void handOn(SentenceEvents sentence, Map<String, EventTime> found) {
    for (Placed noun : sentence.events()) {
      Event event = noun.event();
      if (found.containsKey(event.id())
          || sentence.isVerbal(noun)
          || event.polarity() == Polarity.NEG
          || event.realis() == Realis.HYPOTHETICAL) {
        continue;
      }
      Placed host =
          event.rule().startsWith(PARTICIPLE) ? verbBefore(sentence, noun) : host(sentence, noun);
      EventTime time = host == null ? null : found.get(host.event().id());
      if (host != null && time != null && reaches(sentence, noun, time.when())) {
        found.put(
            event.id(),
            new EventTime(
                time.when(), Basis.RELATIVE, null, null, "with «" + host.event().text() + "»"));
      }
    }
  }

  /**
   * «اندلعت مواجهات», «دخول الهدنة حيز التنفيذ»: one happening told by two words side by side has
   * one time.
   */
  static void join(SentenceEvents sentence, Map<String, EventTime> found) {
    for (int i = 0; i + 1 < sentence.events().size(); i++) {
      Placed first = sentence.events().get(i);
      Placed next = sentence.events().get(i + 1);
      if (!isSideBySide(sentence, first, next) || !first.event().isFact()) {
        continue;
      }
      EventTime known = found.get(first.event().id());
      EventTime other = found.get(next.event().id());
      boolean alike = first.event().type() == next.event().type();
      if (known != null
          && other == null
          && alike
          && next.event().isFact()
          && SignalTimes.isShort(known.when())) {
        found.put(next.event().id(), with(known, first));
      } else if (known == null
          && other != null
          && !sentence.isVerbal(first)
          && (alike || BEGINNINGS.contains(first.event().type()))
          && other.when().extent() == When.Extent.POINT
          && other.when().range().startInclusive() != null) {
        found.put(first.event().id(), with(other, next));
      }
    }
  }

  /** «دخول الهدنة», «خوضه لمباراة العام الماضي»: only a pronoun or ل may stand between. */
  private static boolean isSideBySide(SentenceEvents sentence, Placed first, Placed next) {
    for (int i = first.token() + 1; i < next.token(); i++) {
      boolean clitic =
          sentence.token(i).attached() || FunctionWords.is(sentence.token(i).form(), Part.TO);
      if (!clitic || sentence.token(i).isPunctuation() || i > first.token() + 2) {
        return false;
      }
    }
    return next.event().polarity() == Polarity.POS;
  }

  private static EventTime with(EventTime time, Placed other) {
    return new EventTime(
        time.when(), Basis.RELATIVE, null, null, "with «" + other.event().text() + "»");
  }

  /**
   * «الهدنة التي أعلنت الشهر الماضي», «الزلزال الذي ضرب المدينة عام 2004»: the noun has the time of
   * the clause that says when it came or was announced.
   */
  static void handBack(SentenceEvents sentence, Map<String, EventTime> found) {
    for (Placed verb : sentence.events()) {
      EventTime time = found.get(verb.event().id());
      boolean relative = verb.clause().kind() == Clause.Kind.RELATIVE && sentence.isVerbal(verb);
      if (time == null || !relative) {
        continue;
      }
      Placed nearest = nounBefore(sentence, verb.clause().first());
      for (Placed noun : sentence.events()) {
        boolean antecedent =
            nearest != null
                && !sentence.isVerbal(noun)
                && (noun.equals(nearest) || isHeadOf(sentence, noun, nearest, verb));
        boolean announced = verb.event().type() == EventType.STATEMENT;
        if (antecedent
            && noun.event().isFact()
            && (announced || comes(sentence, noun, verb, time))) {
          String why = "as «" + verb.event().text() + "» says";
          found.putIfAbsent(
              noun.event().id(), new EventTime(time.when(), Basis.RELATIVE, null, null, why));
        }
      }
    }
  }

  /**
   * «تعليق الإضراب الذي بدأ أمس»: what began is not the end of it, but «وقف القتال الذي أعلن أمس»
   * is the end that was announced.
   */
  private static boolean isHeadOf(SentenceEvents sentence, Placed head, Placed noun, Placed verb) {
    boolean ends =
        head.event().type() == EventType.SUSPEND
            || head.event().type() == EventType.END
            || TellingCues.isToken(sentence, head.token(), TellingCues.Kind.UNDOES);
    boolean announced = verb.event().type() == EventType.STATEMENT;
    return noun.token() - head.token() == 1 && (announced || !ends);
  }

  /** The noun close before a clause that tells an event, or null. */
  private static @Nullable Placed nounBefore(SentenceEvents sentence, int clause) {
    Placed nearest = null;
    for (Placed noun : sentence.events()) {
      int gap = clause - noun.token();
      nearest = gap > 0 && gap <= ANTECEDENT && !sentence.isVerbal(noun) ? noun : nearest;
    }
    return nearest;
  }

  /** «خرق الهدنة التي بدأت أمس»: of such a phrase the clause tells of the last word. */
  private static boolean isBreach(Placed noun) {
    return noun.event().type() == EventType.ATTACK && noun.event().text().indexOf(' ') > 0;
  }

  private static boolean comes(SentenceEvents sentence, Placed noun, Placed verb, EventTime time) {
    EventType what = noun.event().type();
    EventType how = verb.event().type();
    boolean struck = CAUSES.contains(what) && CAUSES.contains(how);
    return time.basis() == Basis.EXPLICIT
        && time.when().extent() == When.Extent.POINT
        && time.when().range().startInclusive() != null
        && verb.token() - verb.clause().first() <= 2
        && !sentence.hasPronoun(verb.token())
        && (struck
            || what == how
            || (how == EventType.START && !isBreach(noun))
            || TellingCues.isToken(sentence, verb.token(), TellingCues.Kind.HELD));
  }

  /** «وأضاف مخاطبا الصحفيين»: a participle happens with its verb. */
  private static @Nullable Placed verbBefore(SentenceEvents sentence, Placed participle) {
    Placed verb = null;
    for (Placed other : sentence.events()) {
      boolean before = other.token() < participle.token() && sentence.isVerbal(other);
      boolean outer = other.clause().kind() != Clause.Kind.RELATIVE;
      verb = before && outer ? other : verb;
    }
    return verb;
  }

  private static @Nullable Placed host(SentenceEvents sentence, Placed noun) {
    if (isBeside(sentence, noun)
        || TellingCues.endsBefore(sentence, noun.token(), TellingCues.Kind.EXPRESSES)) {
      return mainBefore(sentence, noun);
    }
    if (opensBeside(sentence, noun)) {
      return mainBehind(sentence, noun);
    }
    Placed before = null;
    Placed verb = null;
    for (Placed other : sentence.events()) {
      if (other.token() >= noun.token()) {
        break;
      }
      boolean same = other.clause().index() == noun.clause().index();
      before = same ? other : before;
      verb = same && sentence.isVerbal(other) ? other : verb;
    }
    if (verb != null && (isMeans(sentence, verb, noun) || isBound(sentence, verb, noun))) {
      return verb;
    }
    if (before == null || noun.token() - before.token() > REACH) {
      return null;
    }
    if (isMeans(sentence, before, noun)) {
      return before;
    }
    boolean announced =
        isAnnouncement(before)
            && (sentence.isVerbal(before) || !isParted(sentence, before.token(), noun.token()))
            && !isAsked(sentence, before, noun)
            && ((PERFORMED.contains(noun.event().type()) && doneBySpeaker(before, noun))
                || DECLARED.contains(noun.event().type()))
            && bare(sentence, noun);
    boolean agreed =
        noun.event().type() == EventType.AGREEMENT
            && TellingCues.endsBefore(sentence, noun.token(), TellingCues.Kind.OCCASION);
    boolean occasion = agreed || (OCCASIONS.contains(noun.event().type()) && ledIn(sentence, noun));
    boolean harmed =
        HARM.contains(before.event().type())
            || (before.event().type() == EventType.OTHER && !isDefinite(sentence, noun));
    boolean harmful = CAUSES.contains(noun.event().type()) && harmed;
    return announced
            || (occasion && sentence.isVerbal(before))
            || (harmful && ledInAsCause(sentence, noun))
        ? before
        : null;
  }

  /** «أنهت الأطراف الصفقة بوصول الدفعة», «توج بفوزه على ...»: what the verb does is done so. */
  private static boolean isMeans(SentenceEvents sentence, Placed verb, Placed noun) {
    int by = noun.token() - 1;
    return by > 0
        && sentence.token(by).form().equals(BY)
        && noun.event().isFact()
        && verb.event().realis() == Realis.ACTUAL
        && !isAnnouncement(verb)
        && (WAYS.contains(verb.event().type())
            || (sentence.token(by - 1).isPunctuation() && !SPOKEN.contains(verb.event().type())));
  }

  /** «قضت بسجنه مع تغريمه»: two things that one verb does. */
  private static boolean isBound(SentenceEvents sentence, Placed verb, Placed noun) {
    return noun.token() > 0
        && FunctionWords.is(sentence.token(noun.token() - 1).form(), Part.WITH)
        && sentence.hasPronoun(noun.token())
        && noun.event().isFact()
        && sentence.isVerbal(verb)
        && verb.event().realis() == Realis.ACTUAL;
  }

  /** «أعلنت الحكومة انسحابها» withdraws; «أكد المتحدث انسحاب الجيش» only tells of it. */
  private static boolean doneBySpeaker(Placed words, Placed noun) {
    List<Participant> agents = noun.event().in(Role.AGENT);
    List<Participant> speakers = words.event().in(Role.AGENT);
    return agents.isEmpty()
        || agents.stream()
            .anyMatch(a -> speakers.stream().anyMatch(s -> s.entity().equals(a.entity())));
  }

  /** The verb of the sentence before a noun, else the first noun that tells an event. */
  private static @Nullable Placed mainBefore(SentenceEvents sentence, Placed noun) {
    Placed main = null;
    for (Placed other : sentence.events()) {
      boolean outer = other.token() < noun.token() && sentence.isOuter(other);
      main = outer && (main == null || sentence.isVerbal(other)) ? other : main;
    }
    return main;
  }

  /** «مع انتهاء الدورة، دخل البلد في فراغ»: what opens the sentence so goes with its verb. */
  private static boolean opensBeside(SentenceEvents sentence, Placed noun) {
    return noun.token() > 0
        && noun.token() <= 2
        && FunctionWords.is(sentence.token(noun.token() - 1).form(), Part.WITH);
  }

  private static @Nullable Placed mainBehind(SentenceEvents sentence, Placed noun) {
    for (Placed other : sentence.events()) {
      if (other.token() > noun.token() && sentence.isOuter(other) && sentence.isVerbal(other)) {
        return sentence.isPerfect(other.token()) ? other : null;
      }
    }
    return null;
  }

  /** «..., مع انطلاق عملية التصويت»: what goes beside the verb of the sentence, behind a comma. */
  private static boolean isBeside(SentenceEvents sentence, Placed noun) {
    for (int i = noun.token() - 1; i > 0 && i >= noun.token() - 2; i--) {
      if (TellingCues.isAt(sentence, i, TellingCues.Kind.BESIDE)) {
        return sentence.token(i - 1).isPunctuation();
      }
    }
    return false;
  }

  /**
   * «سئل الوزير عن الدعم»: what somebody is asked about, or speaks of, is not done by his words.
   */
  private static boolean isAsked(SentenceEvents sentence, Placed words, Placed noun) {
    return isDefinite(sentence, noun)
        && sentence.isVerbal(words)
        && noun.token() > 0
        && FunctionWords.is(sentence.token(noun.token() - 1).form(), Part.ABOUT);
  }

  private static boolean isDefinite(SentenceEvents sentence, Placed noun) {
    return sentence.token(noun.token()).tag().startsWith("DT");
  }

  /** A day or two are handed on; more, «عام 2016 في إطار صفقة», only by such a word. */
  private static boolean reaches(SentenceEvents sentence, Placed noun, When when) {
    boolean closed =
        when.extent() == When.Extent.POINT
            && when.range().startInclusive() != null
            && when.range().endExclusive() != null;
    return SignalTimes.isShort(when)
        || (closed && TellingCues.endsBefore(sentence, noun.token(), TellingCues.Kind.OCCASION));
  }

  private static boolean isParted(SentenceEvents sentence, int first, int last) {
    for (int i = first; i < last; i++) {
      String text = sentence.token(i).text();
      if (text.equals("،") || text.equals(",")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnnouncement(Placed event) {
    return event.event().type() == EventType.STATEMENT;
  }

  /** «أعلنت تعليق ...», «عبرت عن تنديدها»: what is announced stands bare or behind «عن». */
  private static boolean bare(SentenceEvents sentence, Placed noun) {
    return noun.token() == 0
        || !sentence.token(noun.token() - 1).tag().equals("IN")
        || FunctionWords.is(sentence.token(noun.token() - 1).form(), Part.ABOUT);
  }

  /** «قتل ثمانية في تفجير سيارة»: they fell when it happened. */
  private static boolean ledInAsCause(SentenceEvents sentence, Placed noun) {
    if (noun.token() == 0) {
      return false;
    }
    String form = sentence.token(noun.token() - 1).form();
    return FunctionWords.is(form, Part.IN)
        || FunctionWords.is(form, Part.CAUSE)
        || FunctionWords.is(form, Part.AFTER);
  }

  private static boolean ledIn(SentenceEvents sentence, Placed noun) {
    if (noun.token() == 0) {
      return false;
    }
    if (TellingCues.endsBefore(sentence, noun.token(), TellingCues.Kind.OCCASION)) {
      return true;
    }
    String form = sentence.token(noun.token() - 1).form();
    return FunctionWords.is(form, Part.DURING)
        || (FunctionWords.is(form, Part.IN) && form.length() > 1);
  }
}
