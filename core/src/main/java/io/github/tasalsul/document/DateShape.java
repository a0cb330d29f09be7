package io.github.tasalsul.document;

import java.util.List;

/** Tells from the numbers of a line whether it looks like a date line: «21 فبراير 2020». */
final class DateShape {
  private static final int MOST_WORDS = 16;
  private static final int MOST_WORDS_OF_MONTH = 4;

  private DateShape() {}

  /** Tells whether {@code line} has a day, a month and a year, and few other words. */
  static boolean of(Line line, int otherWords) {
    List<String> words = line.words();
    if (words.size() > MOST_WORDS) {
      return false;
    }
    long plain = words.stream().filter(w -> !Character.isDigit(w.charAt(0))).count();
    return plain <= otherWords && hasDate(words);
  }

  private static boolean hasDate(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      if (isYear(words.get(i)) && (dayBefore(words, i) || dayAfter(words, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean dayBefore(List<String> words, int year) {
    for (int i = year - 2; i >= 0 && i >= year - 1 - MOST_WORDS_OF_MONTH; i--) {
      if (isDay(words.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Year, month, day in digits, or an English «February 21, 2020», which has the day before. */
  private static boolean dayAfter(List<String> words, int year) {
    return year + 2 < words.size()
        && isDay(words.get(year + 1))
        && startsAsDay(words.get(year + 2));
  }

  private static boolean startsAsDay(String word) {
    return Character.isDigit(word.charAt(0)) && (word.length() <= 2 || !allDigits(word));
  }

  private static boolean isDay(String word) {
    return word.length() <= 2 && allDigits(word) && Integer.parseInt(word) <= 31;
  }

  private static boolean isYear(String word) {
    if (word.length() != 4 || !allDigits(word)) {
      return false;
    }
    int year = Integer.parseInt(word);
    return (year >= 1900 && year < 2100) || (year >= 1350 && year < 1500);
  }

  private static boolean allDigits(String word) {
    return word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
