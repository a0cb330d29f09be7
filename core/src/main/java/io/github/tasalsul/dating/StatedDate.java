package io.github.tasalsul.dating;

import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.Meaning;
import io.github.tasalsul.time.TimeExpression;
import java.time.LocalDate;

/**
 * A day that the text states as the article's own.
 *
 * @param day the day
 * @param place how it is stated
 * @param span where the date stands
 * @param text its words
 * @param hijri whether it is a Hijri date, which a local calendar may put one day off
 * @param consistent false where the weekday printed beside the date is another than the date's
 */
record StatedDate(
    LocalDate day, Place place, Span span, String text, boolean hijri, boolean consistent) {

  /** Makes the date that {@code time} states, {@code day} being the article's day. */
  static StatedDate of(LocalDate day, Place place, TimeExpression time, Said said) {
    Meaning.Weekday weekday = said.weekday();
    LocalDate told = said.fullDay();
    boolean consistent = weekday == null || told == null || told.getDayOfWeek() == weekday.day();
    return new StatedDate(day, place, time.span(), time.text(), said.onlyHijri(), consistent);
  }

  /** How an article can state its date, the most trusted first. */
  enum Place {
    /** «نُشر في 21 فبراير 2020». */
    PUBLISHED("follows a word for publication"),
    /** «21 فبراير 2020» on a line of its own near the title. */
    DATE_LINE("is a date line near the title"),
    /** «القاهرة - 12 مارس 2019 -» before the first sentence. */
    DATELINE("opens the first paragraph"),
    /** «اليوم الثلاثاء 12 مارس 2019» in a sentence. */
    TODAY("is said to be, or counted from, the day of writing"),
    /** «21 فبراير 2020» on a line of its own at the end. */
    LAST_LINE("is a date line at the end"),
    /** «آخر تحديث: 22 فبراير 2020». */
    UPDATED("follows a word for the last update");

    private final String words;

    Place(String words) {
      this.words = words;
    }

    /** Returns how the date stands, as the end of an English sentence about it. */
    String words() {
      return words;
    }
  }

  /** Returns the evidence as one English sentence. */
  String evidence() {
    return "«" + text.replaceAll("\\s+", " ") + "» " + place.words();
  }
}
