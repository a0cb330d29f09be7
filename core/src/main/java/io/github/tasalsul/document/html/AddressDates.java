package io.github.tasalsul.document.html;

import io.github.tasalsul.document.PageDate.Rung;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the day in the address of a page: {@code /2020/02/18/}, {@code /news-20200218.html}. */
final class AddressDates {
  /** No day in {@code /2020/02/10-things-to-know}, so a folder must end behind it. */
  private static final Pattern FOLDERS =
      Pattern.compile("/((?:19|20)\\d\\d)/(\\d{1,2})/?(\\d{1,2})(?=[/.?#]|$)");

  /** A section between the year and the rest: {@code /2013/middle_east/8/3/}. */
  private static final Pattern AROUND_SECTION =
      Pattern.compile("/((?:19|20)\\d\\d)/[A-Za-z][\\w.-]*/(\\d{1,2})/(\\d{1,2})/");

  private static final Pattern MONTH =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](0[1-9]|1[0-2])(?=/[^/?#]|/?$)");

  private static final Pattern MIXED =
      Pattern.compile("/((?:19|20)\\d\\d)[-_](\\d\\d)/(\\d\\d)(?=[/.?#]|$)");

  private static final Pattern PARTS =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern NAMED =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/_]([A-Za-z]{3,9})[-/_](\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<![\\dA-Fa-f])((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:\\d{4}|\\d{6})?(?![\\dA-Fa-f])");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<![\\d-])(\\d{1,2})([-_.])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
  private static final double FOLDERS_TRUST = .93;
  private static final double OTHER_MONTH = .15;
  private static final double IN_NAME = .88;
  private static final double COMPACT_TRUST = .82;
  private static final double DAY_FIRST_TRUST = .75;

  private AddressDates() {}

  static void addTo(List<Candidate> candidates, DateText dates, Page page) {
    for (String address : page.addresses()) {
      String path = address.replaceFirst("^(?:https?:)?//[^/]*", "");
      Candidate found = of(path, dates);
      if (found != null) {
        candidates.add(found);
        return;
      }
    }
  }

  /** Returns the month that an address tells, {@code /2020/02/some-words}; else null. */
  static @Nullable YearMonth month(Page page) {
    for (String address : page.addresses()) {
      Matcher m = MONTH.matcher(address.replaceFirst("^(?:https?:)?//[^/]*", ""));
      if (m.find()) {
        return YearMonth.of(number(m.group(1)), number(m.group(2)));
      }
    }
    return null;
  }

  /** Trusts weak places the less where they tell another month than the address does. */
  static List<Candidate> weighed(List<Candidate> candidates, YearMonth near) {
    return candidates.stream().map(one -> weighed(one, near)).toList();
  }

  private static Candidate weighed(Candidate one, YearMonth near) {
    boolean weak = one.rung() == Rung.VISIBLE || one.rung() == Rung.MARKED;
    boolean other =
        one.other() == null
            && !YearMonth.from(one.day().minusDays(1)).equals(near)
            && !YearMonth.from(one.day().plusDays(1)).equals(near);
    return weak && other ? one.trusted(Math.max(0, one.trust() - OTHER_MONTH)) : one;
  }

  private static @Nullable Candidate of(String path, DateText dates) {
    Matcher m = FOLDERS.matcher(path);
    while (m.find()) {
      boolean glued = m.end(2) == m.start(3) && m.end(3) - m.start(2) != 4;
      Candidate found =
          glued
              ? null
              : candidate(
                  dates, m.group(1), number(m.group(2)), m.group(3), FOLDERS_TRUST, m.group());
      if (found != null) {
        return found;
      }
    }
    for (Pattern folders : List.of(MIXED, AROUND_SECTION)) {
      m = folders.matcher(path);
      while (m.find()) {
        Candidate found =
            candidate(dates, m.group(1), number(m.group(2)), m.group(3), FOLDERS_TRUST, m.group());
        if (found != null) {
          return found;
        }
      }
    }
    m = PARTS.matcher(path);
    while (m.find()) {
      Candidate found =
          candidate(dates, m.group(1), number(m.group(3)), m.group(4), IN_NAME, m.group());
      if (found != null) {
        return found;
      }
    }
    m = NAMED.matcher(path);
    while (m.find()) {
      Integer month = dates.month(MonthNames.fold(m.group(2)));
      Candidate found =
          month == null
              ? null
              : candidate(dates, m.group(1), month, m.group(3), FOLDERS_TRUST, m.group());
      if (found != null) {
        return found;
      }
    }
    m = COMPACT.matcher(path);
    while (m.find()) {
      Candidate found =
          candidate(dates, m.group(1), number(m.group(2)), m.group(3), COMPACT_TRUST, m.group());
      if (found != null) {
        return found;
      }
    }
    m = DAY_FIRST.matcher(path);
    while (m.find()) {
      boolean monthFirst =
          dates.order().isMonthFirst(m.group(2).charAt(0)) && number(m.group(1)) <= 12;
      String day = monthFirst ? m.group(3) : m.group(1);
      String month = monthFirst ? m.group(1) : m.group(3);
      Candidate found =
          candidate(dates, m.group(4), number(month), day, DAY_FIRST_TRUST, m.group());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Candidate candidate(
      DateText dates, String year, int month, String day, double trust, String written) {
    LocalDate found = dates.day(number(year), month, number(day));
    return found == null
        ? null
        : Candidate.of(WrittenDate.of(0, 0, found), Rung.ADDRESS, trust, "address", written);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
