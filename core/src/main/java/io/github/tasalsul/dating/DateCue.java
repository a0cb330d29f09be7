package io.github.tasalsul.dating;

import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.arabic.TsvTable;

/** What a phrase of {@code date-line-cues.tsv} tells about the date beside it. */
enum DateCue {
  /** The day of publication follows: «نُشر في». */
  PUBLISHED,
  /** The day of the last change follows: «آخر تحديث». */
  UPDATED,
  /** Belongs to a date and tells nothing: «بتوقيت غرينتش». */
  FILLER,
  /** Opens a sentence, never a dateline: «في 12 مارس 2019 ...». */
  OPENS_SENTENCE,
  /** A year behind it has begun: «منذ 2019». */
  SINCE,
  /** Tells that the words behind it are a date, not the name of something: «في 25 يناير». */
  INTRODUCES,
  /** A year behind it may lie ahead: «بحلول عام 2030». */
  AHEAD,
  /** Opens a sentence about older things: «يذكر أن». */
  BACKGROUND,
  /** What stands before it is to be done by the time behind it: «قبل شهر رمضان». */
  DEADLINE,
  /** Tells in a sentence that what follows is hoped for or planned: «أمله», «المقرر». */
  EXPECTS;

  private static final class Bundled {
    static final Phrases<DateCue> WORDS =
        Phrases.from(TsvTable.bundled("date-line-cues.tsv"), DateCue.class);
  }

  /** Returns the bundled phrases. */
  static Phrases<DateCue> bundled() {
    return Bundled.WORDS;
  }
}
