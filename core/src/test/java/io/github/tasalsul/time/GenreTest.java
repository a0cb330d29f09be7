package io.github.tasalsul.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GenreTest {
  private static final TimeFinder NEWS = TimeFinder.create();
  private static final TimeFinder COLLOQUIAL = NEWS.withGenre(Genre.COLLOQUIAL);
  private static final TimeFinder NARRATIVE = NEWS.withGenre(Genre.NARRATIVE);

  /** A Wednesday. */
  private static final LocalDate ANCHOR = LocalDate.of(2021, 6, 16);

  private static List<String> values(TimeFinder finder, String text) {
    return finder.find(text).stream().map(t -> t.seenFrom(ANCHOR).value().timex()).toList();
  }

  @Test
  void inNewsABareWeekdayIsPast() {
    assertThat(values(NEWS, "مباراة الأحد")).containsExactly("2021-06-13");
    assertThat(values(NEWS, "مباراة في 3 مايو")).containsExactly("2021-05-03");
  }

  @Test
  void inTalkABareWeekdayLiesAhead() {
    assertThat(values(COLLOQUIAL, "مباراة الأحد")).containsExactly("2021-06-20");
    assertThat(values(COLLOQUIAL, "مباراة في 3 مايو")).containsExactly("2022-05-03");
    assertThat(values(COLLOQUIAL, "مباراة الأربعاء")).containsExactly("2021-06-16");
  }

  @Test
  void aCueOfTenseGoesBeforeTheGenre() {
    assertThat(values(COLLOQUIAL, "وصل الأحد")).containsExactly("2021-06-13");
    assertThat(values(COLLOQUIAL, "الأحد الماضي")).containsExactly("2021-06-13");
    assertThat(values(NEWS, "سيصل الأحد")).containsExactly("2021-06-20");
    assertThat(values(COLLOQUIAL, "منذ الأحد")).containsExactly("2021-06-13");
  }

  @Test
  void aNarrativeCountsFromTheLastDateThatItTold() {
    String text = "في 13 أبريل 1975 وقع الهجوم. وفي 20 مايو هدأت المدينة، ثم عادت في أكتوبر";
    assertThat(values(NARRATIVE, text)).containsExactly("1975-04-13", "1975-05-20", "1975-10");
    assertThat(values(NEWS, text)).containsExactly("1975-04-13", "2021-05-20", "2020-10");
  }

  @Test
  void aWeekdayOfANarrativeIsTheFirstFromTheLastDayTold() {
    // 26 July 1956 was a Thursday.
    assertThat(values(NARRATIVE, "في 26 يوليو 1956 أممت القناة، ومساء الأحد خرج الناس"))
        .containsExactly("1956-07-26", "1956-07-29TEV");
  }

  @Test
  void aNarrativeThatHasToldNoDateIsReadAsNews() {
    assertThat(values(NARRATIVE, "وصل الأحد")).containsExactly("2021-06-13");
  }
}
