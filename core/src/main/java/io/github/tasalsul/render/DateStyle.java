package io.github.tasalsul.render;

import static java.util.Objects.requireNonNull;

/**
 * How dates are written out for people: {@code الثلاثاء 18 فبراير 2020}, {@code الثلاثاء 18 شباط
 * 2020}, {@code Tuesday 18 February 2020}, {@code ٢٤ جمادى الآخرة ١٤٤١ هـ}.
 *
 * @param language the language of the words
 * @param months whose names of the Gregorian months; of no effect in English
 * @param calendar the calendar or both
 * @param digits the digits of the numbers
 */
public record DateStyle(Language language, MonthNames months, Calendar calendar, Digits digits) {
  /** Arabic, with the month names of Egypt and the Gulf, Gregorian, in the digits 0 to 9. */
  public static final DateStyle ARABIC =
      new DateStyle(Language.AR, MonthNames.EGYPT, Calendar.GREGORIAN, Digits.WESTERN);

  /** English, Gregorian. */
  public static final DateStyle ENGLISH =
      new DateStyle(Language.EN, MonthNames.EGYPT, Calendar.GREGORIAN, Digits.WESTERN);

  /** The language of labels and dates. */
  public enum Language {
    /** Arabic. */
    AR,
    /** English. */
    EN
  }

  /** Whose names of the months. */
  public enum MonthNames {
    /** «فبراير»: Egypt, the Gulf, Sudan, Yemen, Libya. */
    EGYPT,
    /** «شباط»: Syria, Lebanon, Iraq, Jordan, Palestine. */
    LEVANT,
    /** «فيفري»: Algeria and Tunisia. */
    MAGHREB,
    /** «غشت»: Morocco. */
    MOROCCO,
    /** «أغشت»: Mauritania. */
    MAURITANIA,
    /** «فبراير/شباط», as outlets write that are read everywhere. */
    BOTH
  }

  /** The calendar that dates are told in. */
  public enum Calendar {
    /** 18 فبراير 2020. */
    GREGORIAN,
    /** 24 جمادى الآخرة 1441 هـ, by the tables of Umm al-Qura; days outside them stay Gregorian. */
    HIJRI,
    /** 18 فبراير 2020 (24 جمادى الآخرة 1441 هـ). */
    BOTH
  }

  /** The digits of numbers. */
  public enum Digits {
    /** 0 to 9. */
    WESTERN,
    /** ٠ to ٩. */
    ARABIC
  }

  /** Checks that nothing is missing. */
  public DateStyle {
    requireNonNull(language, "language");
    requireNonNull(months, "months");
    requireNonNull(calendar, "calendar");
    requireNonNull(digits, "digits");
  }

  /** Returns the same style in another calendar. */
  public DateStyle in(Calendar newCalendar) {
    return new DateStyle(language, months, newCalendar, digits);
  }

  /** Returns the same style with other names of the months. */
  public DateStyle with(MonthNames newMonths) {
    return new DateStyle(language, newMonths, calendar, digits);
  }

  /** Returns the same style with other digits. */
  public DateStyle with(Digits newDigits) {
    return new DateStyle(language, months, calendar, newDigits);
  }
}
