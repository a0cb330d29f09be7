package io.github.tasalsul.time;

import static java.util.Objects.requireNonNull;

import io.github.tasalsul.text.Span;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time expression of the text: what it says, apart from what it comes to. «أمس الثلاثاء» means
 * "the day before the anchor, which is a Tuesday"; its value depends on the article's date.
 *
 * @param span where it stands, proclitics left out
 * @param text the words as they stand in the text
 * @param type the TIMEX3 type
 * @param meaning what the words say
 * @param rule the name of the rule that found it
 * @param value what it comes to, {@link TimeValue.Unresolved} until it was resolved
 */
public record TimeExpression(
    Span span, String text, TimeType type, Meaning meaning, String rule, TimeValue value) {

  /** Checks that nothing is missing. */
  public TimeExpression {
    requireNonNull(span, "span");
    requireNonNull(meaning, "meaning");
    requireNonNull(value, "value");
  }

  /**
   * Returns the same expression with its value seen from {@code articleDate}; null leaves in place
   * only what is certain without one.
   */
  public TimeExpression seenFrom(@Nullable LocalDate articleDate) {
    return new TimeExpression(
        span, text, type, meaning, rule, Resolver.resolve(meaning, articleDate));
  }

  /** Returns the same expression with its value seen from the moment that the article appeared. */
  public TimeExpression seenAt(LocalDateTime moment) {
    return new TimeExpression(span, text, type, meaning, rule, Resolver.resolveAt(meaning, moment));
  }

  /**
   * Returns the offset from UTC of a clock time whose zone the words tell, «الساعة 20:00 بتوقيت
   * القاهرة», by the summer time of its date; null where they tell none («بالتوقيت المحلي») or the
   * date is not known. The value and its range are in the time of that zone, not converted.
   */
  public @Nullable ZoneOffset offset() {
    LocalDateTime start = value.range().startInclusive();
    for (Meaning part : meaning.parts()) {
      if (part instanceof Meaning.Clock clock && clock.zone() != null && start != null) {
        return clock.zone().getRules().getOffset(start);
      }
    }
    return null;
  }

  /** Explains in one English sentence which rule made the value, and from what. */
  public String explanation(@Nullable LocalDate articleDate) {
    return Explainer.explain(this, articleDate);
  }

  /** Explains the same as seen from the moment that the article appeared. */
  public String explanationAt(LocalDateTime moment) {
    return Explainer.explainAt(this, moment);
  }
}
