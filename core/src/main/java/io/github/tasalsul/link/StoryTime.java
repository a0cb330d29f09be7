package io.github.tasalsul.link;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime.Basis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.When.Extent;
import io.github.tasalsul.time.Granularity;
import io.github.tasalsul.time.TimeRange;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the body of a report tells in the perfect without a time belongs to the story that its lead
 * opens: behind «خرج قطار عن القضبان أمس», «وأمر النائب العام بفتح تحقيق» is from yesterday on and
 * by the article's day. Background ends the story until news of its days is told again.
 */
final class StoryTime {
  /** How old the news of a lead may be for the rest to be its sequel, in days. */
  private static final int FRESH = 3;

  /** How far behind «هذه المرة» the verb of its clause may stand, in tokens. */
  private static final int THIS_TIME = 6;

  private final LocalDate today;
  private final Map<String, EventTime> found;
  private final StoryWords words = new StoryWords();
  private final StoryOccasion occasion = new StoryOccasion();
  private @Nullable LocalDate since;
  private boolean inStory = true;
  private boolean stated;

  private StoryTime(LocalDate today, Map<String, EventTime> found) {
    this.today = today;
    this.found = found;
  }

  static void fill(List<SentenceEvents> sentences, LocalDate today, Map<String, EventTime> found) {
    StoryTime story = new StoryTime(today, found);
    sentences.forEach(story::read);
  }

  private void read(SentenceEvents sentence) {
    boolean reminder = TellingCues.opens(sentence, TellingCues.Kind.REMINDER);
    inStory &= !reminder;
    boolean old = tellsOlder(sentence) || TellingCues.isIn(sentence, TellingCues.Kind.EARLIER);
    boolean aside = old || TellingCues.isIn(sentence, TellingCues.Kind.THEN);
    if (since == null) {
      words.add(sentence);
      since = start(sentence);
    } else if (!reminder && isOfTheStory(sentence)) {
      inStory = true;
    } else if (old && !TellingCues.opens(sentence, TellingCues.Kind.WAS)) {
      inStory = false;
    }
    LocalDate start = since;
    if (start != null) {
      thisTime(sentence, start);
    }
    if (start != null && inStory && !aside) {
      fill(sentence, start);
    } else if (start != null) {
      occasion.goOn(false);
    }
  }

  /** «وهذه هي المرة الثانية التي يخسر فيها الفريق اللقب»: the time that the lead tells. */
  private void thisTime(SentenceEvents sentence, LocalDate start) {
    for (int i = 0; i < sentence.size(); i++) {
      if (!TellingCues.isAt(sentence, i, TellingCues.Kind.THIS_TIME)) {
        continue;
      }
      for (Placed placed : sentence.events()) {
        boolean near = placed.token() > i && placed.token() - i <= THIS_TIME;
        boolean fact = placed.event().isFact() && placed.event().realis() != Realis.PLANNED;
        if (near && fact && sentence.isVerbal(placed)) {
          String why = "this time: what the lead tells";
          found.putIfAbsent(
              placed.event().id(), new EventTime(When.on(start), Basis.RELATIVE, null, null, why));
          return;
        }
      }
    }
  }

  /** The day of the first event of the body, if that is news. */
  private @Nullable LocalDate start(SentenceEvents sentence) {
    LocalDate day = dayOf(sentence, found);
    if (day == null || !isNews(day)) {
      return null;
    }
    occasion.open(sentence, day, found);
    stated = isStated(sentence, day);
    return day;
  }

  private static boolean isStatedDay(EventTime time) {
    return time.basis() == Basis.EXPLICIT && time.when().isOneDay();
  }

  /** Tells whether the lead states the day of something that happened, not only of words. */
  private boolean isStated(SentenceEvents sentence, LocalDate day) {
    return sentence.events().stream()
        .filter(placed -> !ReportedTime.SPEECH.contains(placed.event().type()))
        .map(placed -> found.get(placed.event().id()))
        .anyMatch(t -> t != null && isStatedDay(t) && day.equals(firstDay(t)));
  }

  /** The day of the first event that a sentence of the body tells of a day or two, or null. */
  static @Nullable LocalDate dayOf(SentenceEvents sentence, Map<String, EventTime> found) {
    for (Placed placed : sentence.events()) {
      EventTime time = found.get(placed.event().id());
      boolean told = placed.event().zone() == ZoneKind.BODY && placed.event().isFact();
      if (told && time != null && SignalTimes.isShort(time.when()) && sentence.isOuter(placed)) {
        return firstDay(time);
      }
    }
    return null;
  }

  private static @Nullable LocalDate firstDay(EventTime time) {
    return time.when().range().firstDay();
  }

  private boolean isNews(LocalDate day) {
    return !day.isAfter(today) && !day.isBefore(today.minusDays(FRESH));
  }

  /** Tells whether a main verb of the sentence is of the days of the story. */
  private boolean isOfTheStory(SentenceEvents sentence) {
    for (Placed placed : sentence.events()) {
      EventTime time = found.get(placed.event().id());
      LocalDate day = time == null ? null : firstDay(time);
      if (day != null && sentence.isOuter(placed) && isNews(day)) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the sentence tells, not by «كان قد», what is older than the story. */
  private boolean tellsOlder(SentenceEvents sentence) {
    for (Placed placed : sentence.events()) {
      EventTime time = found.get(placed.event().id());
      boolean main = sentence.isOuter(placed) && sentence.isVerbal(placed);
      if (main && time != null && isOlder(time)) {
        return true;
      }
    }
    return sentence.times().stream()
        .anyMatch(t -> isOlder(t.time().value().range()) && t.first() < 4);
  }

  private boolean isOlder(EventTime time) {
    return isOlder(time.when().range());
  }

  private boolean isOlder(TimeRange range) {
    LocalDate last = range.lastDay();
    LocalDate start = since;
    return last != null && start != null && last.isBefore(start.minusDays(1));
  }

  private void fill(SentenceEvents sentence, LocalDate start) {
    boolean held = true;
    for (Placed placed : sentence.events()) {
      String id = placed.event().id();
      EventTime known = found.get(id);
      if (known != null && StoryOccasion.endsInADay(known)) {
        found.put(id, StoryOccasion.from(start, known));
      }
      if (known != null || !isToldOn(sentence, placed) || !words.goOnIn(sentence, placed)) {
        continue;
      }
      EventTime same = occasion.timeOf(sentence, placed, words);
      held &= same != null;
      LocalDate told = toldOn(sentence, placed);
      if (same == null && told != null && !told.isBefore(start)) {
        found.put(id, by(start, told));
      } else {
        found.put(id, same != null ? same : time(placed.event(), start));
      }
    }
    occasion.goOn(held && !isOfAnotherDay(sentence));
  }

  /**
   * «قررت النيابة حبسه، حسب ما نشرت الصحيفة الأربعاء»: the day of the words that tell it, or null.
   */
  private @Nullable LocalDate toldOn(SentenceEvents sentence, Placed placed) {
    for (Placed words : sentence.events()) {
      EventTime time = found.get(words.event().id());
      boolean source =
          words.event().type() == EventType.STATEMENT
              && words.token() > placed.token()
              && TellingCues.endsBefore(sentence, words.token(), TellingCues.Kind.AS_TOLD);
      if (source && time != null && isStatedDay(time)) {
        return firstDay(time);
      }
    }
    return null;
  }

  private static EventTime by(LocalDate first, LocalDate last) {
    When when = new When(Extent.POINT, TimeRange.ofDays(first, last), Granularity.DAY);
    String why = "no time is said: by the words of " + last + " that tell it";
    return new EventTime(when, Basis.RELATIVE, null, null, why);
  }

  /** Tells whether a main verb of the sentence has a day of its own. */
  private boolean isOfAnotherDay(SentenceEvents sentence) {
    for (Placed placed : sentence.events()) {
      EventTime time = found.get(placed.event().id());
      boolean main = sentence.isOuter(placed) && sentence.isVerbal(placed);
      if (main && time != null && !occasion.isOn(time)) {
        return true;
      }
    }
    return false;
  }

  private EventTime time(Event event, LocalDate start) {
    When when = new When(Extent.POINT, TimeRange.ofDays(start, today), Granularity.DAY);
    if (start.equals(today)) {
      return new EventTime(when, Basis.DCT, null, null, "no time is said: of the story of the day");
    }
    if (ReportedTime.SPEECH.contains(event.type())) {
      String why = "no time is said: words on the story, of the article's day";
      return new EventTime(When.on(today), Basis.DCT, null, null, why);
    }
    String why = "no time is said: told on from the news of " + start + ", by the article's date";
    return new EventTime(when, Basis.RELATIVE, null, null, why);
  }

  private boolean isToldOn(SentenceEvents sentence, Placed placed) {
    Event event = placed.event();
    return event.zone() == ZoneKind.BODY
        && (stated || !sentence.isQuoted(placed))
        && event.realis() == Realis.ACTUAL
        && isMain(sentence, placed)
        && (sentence.tellsPerfect(placed) || isDenied(sentence, placed))
        && !hasOwnClause(sentence, placed)
        && !Background.isBefore(sentence, placed);
  }

  /** «ولم يتطرق البيان إلى الغارات»: what did not happen in the story. */
  private static boolean isDenied(SentenceEvents sentence, Placed placed) {
    Event event = placed.event();
    return event.polarity() == Polarity.NEG
        && sentence.isVerbal(placed)
        && !ReportedTime.SPEECH.contains(event.type());
  }

  /** «أسفرت الاشتباكات التي تفجرت ...»: the clause says which, the story does not. */
  private static boolean hasOwnClause(SentenceEvents sentence, Placed placed) {
    int next = placed.token() + 1;
    return !sentence.isVerbal(placed)
        && next < sentence.size()
        && sentence.clauses().clauseOf(next).kind() == Clause.Kind.RELATIVE
        && sentence.clauses().clauseOf(next).first() == next;
  }

  /**
   * «قُتل 12 جنديا فجر السبت ... وذكر مسؤول أن المهاجمين أحرقوا مخزنا»: whoever tells it, what has
   * the words of a story with a day of its own is of that story.
   */
  private boolean isOfItsWords(SentenceEvents sentence, Placed placed) {
    return !ReportedTime.SPEECH.contains(placed.event().type()) && words.areIn(sentence);
  }

  private boolean isMain(SentenceEvents sentence, Placed placed) {
    Placed host = ReportedTime.host(sentence, placed);
    boolean content =
        host != null
            && (ReportedTime.isKnown(sentence, host, placed.event())
                || (stated && isOfItsWords(sentence, placed)));
    return sentence.isOuter(placed)
        ? placed.clause().parent() < 0 || host == null || content
        : content;
  }
}
