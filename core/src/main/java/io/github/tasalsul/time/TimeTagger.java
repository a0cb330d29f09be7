package io.github.tasalsul.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way in for who wants the times of Arabic text and nothing else: text and the day of its
 * publication in, time expressions with their TIMEX3 values out.
 *
 * <pre>{@code
 * TimeTagger tagger = TimeTagger.create();
 * for (TimeExpression time : tagger.tag("قصفت القوات الميناء أمس", LocalDate.of(2020, 2, 19))) {
 *   System.out.println(time.text() + " = " + time.value()); // أمس = 2020-02-18
 * }
 * }</pre>
 *
 * <p>Reads as news do: a weekday without more words lies in the past unless its verb looks forward
 * («وصل الأحد», «سيصل الأحد»). Of each time it gives
 *
 * <ul>
 *   <li>where it stands, {@link TimeExpression#span}, in indices of the given {@code String};
 *       {@link io.github.tasalsul.text.CodePointOffsets} turns them into code points
 *   <li>what it comes to, {@link TimeExpression#value}: a {@link TimeValue} that is {@code
 *       Resolved} to a place on the calendar, an {@code Amount}, {@code Recurring}, or {@code
 *       Unresolved} with the reason; {@link TimeValue#range} gives the first and the last minute
 *   <li>what the words say apart from any date, {@link TimeExpression#meaning}
 *   <li>the rule that found it, {@link TimeExpression#rule}, and a sentence on how the value came
 *       about, {@link TimeExpression#explanation}
 * </ul>
 *
 * <p>No time is an exception: «30 فبراير» is found, and is {@code Unresolved}. Nothing depends on
 * the system's clock, time zone or locale. Immutable and thread-safe: make one and share it. Needs
 * no language model, neither CoreNLP nor its models nor a dictionary on the class path; the time
 * taken grows linearly with the text.
 *
 * @see io.github.tasalsul.TimelineExtractor#tag which also finds an article's own date in its text
 */
public final class TimeTagger {
  private final TimeFinder finder;

  private TimeTagger(TimeFinder finder) {
    this.finder = finder;
  }

  /**
   * Makes a tagger with the bundled words and rules. Takes some tenths of a second, so keep it.
   *
   * @throws IllegalStateException if a bundled file is missing or malformed: a defect of ours
   */
  public static TimeTagger create() {
    return new TimeTagger(TimeFinder.create());
  }

  /**
   * Returns a tagger for another sort of text. «الأحد» in a text of Wednesday 16 June 2021 is the
   * 13th in {@link Genre#NEWS}, which every new tagger reads, and the 20th in {@link
   * Genre#COLLOQUIAL}.
   */
  public TimeTagger withGenre(Genre genre) {
    return new TimeTagger(finder.withGenre(genre));
  }

  /**
   * Finds the times of a text of which the date is not known. What is certain without one has its
   * value («13 يناير 2020» is {@code 2020-01-13}); the rest is {@code Unresolved}, with {@code X}
   * for what is not known («أمس الثلاثاء» is {@code XXXX-WXX-2}).
   *
   * @param text any text; what is not Arabic is passed over
   * @return the times in text order, without overlaps
   */
  public List<TimeExpression> tag(String text) {
    return seenFrom(finder.find(text), null);
  }

  /**
   * Finds the times of a text that was published on a day.
   *
   * @param text any text; what is not Arabic is passed over
   * @param published the day that «اليوم» means
   * @return the times in text order, without overlaps
   */
  public List<TimeExpression> tag(String text, LocalDate published) {
    return seenFrom(finder.find(text), published);
  }

  /**
   * Finds the times of a text that was published at a moment, from which counts what is said in
   * hours or minutes: «قبل ثلاث ساعات», published at 10:38, is {@code T07:38}.
   *
   * @param text any text; what is not Arabic is passed over
   * @param published the moment in the local time of the place that the text speaks for
   * @return the times in text order, without overlaps
   */
  public List<TimeExpression> tag(String text, LocalDateTime published) {
    return finder.find(text).stream().map(time -> time.seenAt(published)).toList();
  }

  private static List<TimeExpression> seenFrom(
      List<TimeExpression> times, @Nullable LocalDate published) {
    return times.stream().map(time -> time.seenFrom(published)).toList();
  }
}
