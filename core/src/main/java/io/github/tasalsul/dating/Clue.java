package io.github.tasalsul.dating;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import io.github.tasalsul.text.Span;
import java.time.LocalDate;

/**
 * Something in the text that bounds the article's date: «أمس الثلاثاء» says that it is of a
 * Wednesday.
 *
 * @param bound what follows for the article's day
 * @param span where it stands
 * @param text the words
 * @param rule the name of the rule that read it
 * @param trust how often such words are right about the article's day, from 0 to 1
 * @param use whether it counted
 */
public record Clue(Bound bound, Span span, String text, String rule, double trust, Use use) {
  /** Clues trusted so much are relied upon; the others only narrow what these leave. */
  static final double FIRM = .93;

  /** Checks the trust. */
  public Clue {
    checkArgument(trust >= 0 && trust <= 1, "trust must be in 0..1: %s", trust);
  }

  /** The sorts of clues. */
  public enum Kind {
    /** The day of the week of the article. */
    WEEKDAY,
    /** A day and month that lies just before or after the article. */
    MONTH_DAY,
    /** A month that lies just before or after the article. */
    MONTH,
    /** A year, month or day that the article is of, or not older or younger than. */
    YEAR
  }

  /** Whether a clue counted. */
  public enum Use {
    /** It helped to tell the day. */
    USED("used"),
    /** It contradicts the other clues, which weigh more. */
    DROPPED("dropped: the other clues contradict it"),
    /** It does not fit the date that is known otherwise. */
    CONTRADICTS("contradicts the date used"),
    /** It stands in a quotation, whose speaker may speak of another day. */
    QUOTED("not used: it stands in a quotation"),
    /** It stands in a sentence of background, about older things. */
    BACKGROUND("not used: it tells of the background"),
    /** It says nothing that leaves out a day. */
    IDLE("not used: it leaves out no day");

    private final String words;

    Use(String words) {
      this.words = words;
    }

    /** Returns the use in English: "used". */
    public String words() {
      return words;
    }
  }

  /** Returns what sort of bound it is. */
  public Kind kind() {
    return bound.kind();
  }

  /** Returns what follows from it, in an English phrase: "a Wednesday". */
  public String says() {
    return bound.words();
  }

  /** Returns the days in {@code window} that it leaves, whether it counted or not. */
  public ImmutableRangeSet<LocalDate> days(Range<LocalDate> window) {
    return bound.days(window);
  }

  /** Tells whether it is trusted enough to be relied upon. */
  boolean isFirm() {
    return trust >= FIRM;
  }

  Clue with(Use newUse) {
    return new Clue(bound, span, text, rule, trust, newUse);
  }
}
