package io.github.tasalsul.link;

import io.github.tasalsul.time.Meaning;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When an event was and how that is known. In «ميناء طرابلس الذي قصفته قوات حفتر أمس الثلاثاء» the
 * shelling has the time of «أمس الثلاثاء», explicit.
 *
 * @param when the bounds
 * @param basis how they are known
 * @param timex the index of the time expression in the article's list, or null
 * @param anchor the event that it is counted from, or null
 * @param why one English sentence
 */
public record EventTime(
    When when, Basis basis, @Nullable Integer timex, @Nullable Anchor anchor, String why) {

  /** How an event's time is known. */
  public enum Basis {
    /** A time expression of its own sentence modifies it. */
    EXPLICIT,
    /** Through another event, sentence or signal word. */
    RELATIVE,
    /** It is the news of the day. */
    DCT,
    /** The text does not say; only bounds are known, if any. */
    UNKNOWN;

    /** Returns the name that JSON uses. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The event that a time is counted from: «بعد يومين من إعلان ...».
   *
   * @param event the id of that event
   * @param amount how far away
   * @param sign after it or before it
   */
  public record Anchor(String event, Meaning.Amount amount, Meaning.Sign sign) {}
}
