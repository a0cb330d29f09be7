package io.github.tasalsul.link;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import java.time.LocalDate;
import java.util.EnumSet;
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

  /** Occasions at which something else happens. */
  private static final Set<EventType> OCCASIONS =
      EnumSet.of(
          EventType.MEET,
          EventType.TRAVEL,
          EventType.SPORT,
          EventType.ELECTION,
          EventType.PROTEST,
          EventType.STATEMENT);

  private static final String PARTICIPLE = "participle of the lexicon";

  /** How far behind the verb the noun may stand, in tokens. */
  private static final int REACH = 14;

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
      if (host != null && time != null && isShort(time.when())) {
        found.put(
            event.id(),
            new EventTime(
                time.when(), Basis.RELATIVE, null, null, "with «" + host.event().text() + "»"));
      }
    }
  }

  /** «الهدنة التي أعلنت الشهر الماضي»: the noun has the time of the clause that announces it. */
  static void handBack(SentenceEvents sentence, Map<String, EventTime> found) {
    for (Placed verb : sentence.events()) {
      EventTime time = found.get(verb.event().id());
      boolean announces =
          verb.clause().kind() == Clause.Kind.RELATIVE
              && sentence.isVerbal(verb)
              && verb.event().type() == EventType.STATEMENT;
      if (time == null || !announces) {
        continue;
      }
      for (Placed noun : sentence.events()) {
        int gap = verb.clause().first() - noun.token();
        boolean antecedent = gap > 0 && gap <= 3 && !sentence.isVerbal(noun);
        if (antecedent && noun.event().isFact()) {
          found.putIfAbsent(
              noun.event().id(),
              new EventTime(
                  time.when(),
                  Basis.RELATIVE,
                  null,
                  null,
                  "made known as «" + verb.event().text() + "» says"));
        }
      }
    }
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
    Placed before = null;
    for (Placed other : sentence.events()) {
      if (other.token() >= noun.token()) {
        break;
      }
      before = other.clause().index() == noun.clause().index() ? other : before;
    }
    if (before == null || noun.token() - before.token() > REACH) {
      return null;
    }
    boolean announced =
        isAnnouncement(before)
            && !isAsked(sentence, before, noun)
            && PERFORMED.contains(noun.event().type())
            && bare(sentence, noun);
    boolean occasion = OCCASIONS.contains(noun.event().type()) && ledIn(sentence, noun);
    return announced || (occasion && sentence.isVerbal(before)) ? before : null;
  }

  /**
   * «سئل الوزير عن الدعم»: what somebody is asked about, or speaks of, is not done by his words.
   */
  private static boolean isAsked(SentenceEvents sentence, Placed words, Placed noun) {
    boolean definite = sentence.token(noun.token()).tag().startsWith("DT");
    return definite
        && sentence.isVerbal(words)
        && noun.token() > 0
        && FunctionWords.is(sentence.token(noun.token() - 1).form(), Part.ABOUT);
  }

  /** A day, or two that a count of days leaves open. */
  private static boolean isShort(When when) {
    LocalDate first = when.range().firstDay();
    LocalDate last = when.range().lastDay();
    return when.extent() == When.Extent.POINT
        && first != null
        && last != null
        && !last.isAfter(first.plusDays(1));
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

  private static boolean ledIn(SentenceEvents sentence, Placed noun) {
    if (noun.token() == 0) {
      return false;
    }
    String form = sentence.token(noun.token() - 1).form();
    return FunctionWords.is(form, Part.DURING)
        || (FunctionWords.is(form, Part.IN) && form.length() > 1);
  }
}
