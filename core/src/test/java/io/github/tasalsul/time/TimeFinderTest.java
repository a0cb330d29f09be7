package io.github.tasalsul.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.text.Span;
import java.text.DateFormatSymbols;
import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFinderTest {
  private static final TimeFinder FINDER = TimeFinder.create();
  private static final LocalDate ANCHOR = LocalDate.of(2021, 6, 16);

  private static List<String> values(String text) {
    return FINDER.find(text).stream().map(t -> t.seenFrom(ANCHOR).value().timex()).toList();
  }

  private static List<String> texts(String text) {
    return FINDER.find(text).stream().map(TimeExpression::text).toList();
  }

  @Test
  void daysInAListTakeTheMonthOfTheLast() {
    assertThat(values("جرت أيام 16 و17 و18 مارس 2018"))
        .containsExactly("2018-03-16", "2018-03-17", "2018-03-18");
    assertThat(values("من 12 إلى 15 مايو")).containsExactly("2021-05-12", "2021-05-15");
    assertThat(values("13-15 يناير")).containsExactly("2021-01-13", "2021-01-15");
  }

  @Test
  void dawnIsAMorningThatIsOverBySeven() {
    TimeExpression dawn = FINDER.find("قصفوا البلدة فجر الثلاثاء").get(0).seenFrom(ANCHOR);

    assertThat(dawn.value().timex()).isEqualTo("2021-06-15TMO");
    assertThat(dawn.value().range().isoFirst()).isEqualTo("2021-06-15T00:00");
    assertThat(dawn.value().range().isoLast()).isEqualTo("2021-06-15T06:59");
  }

  @Test
  void weekdaysInAListTakeTheModifierOfTheLast() {
    assertThat(values("يومي الجمعة والسبت المقبلين")).containsExactly("2021-06-18", "2021-06-19");
    assertThat(values("عقد يومي الاثنين والثلاثاء")).containsExactly("2021-06-14", "2021-06-15");
  }

  @Test
  void aFullDateBesideTodayDecides() {
    assertThat(values("اليوم الخميس 12 مارس 2020")).containsExactly("2020-03-12");
  }

  @Test
  void yearsInAListAreOneTimeEach() {
    assertThat(values("بين عامي 2011 و2014")).containsExactly("2011", "2014");
    assertThat(values("أعوام 2010 و2011 و2016")).containsExactly("2010", "2011", "2016");
  }

  @Test
  void theSameMonthIsThatOfTheTimeBefore() {
    assertThat(values("في 16 مارس 2018 وفي 28 من الشهر ذاته"))
        .containsExactly("2018-03-16", "2018-03-28");
    assertThat(values("وصل في 3 مايو 2020 وغادر في اليوم التالي"))
        .containsExactly("2020-05-03", "2020-05-04");
  }

  @Test
  void procliticsStayOutsideTheExtent() {
    assertThat(FINDER.find("وبالأحد")).extracting(TimeExpression::text).containsExactly("الأحد");
    assertThat(FINDER.find("ولعام 2012")).extracting(TimeExpression::text).contains("عام 2012");
  }

  @Test
  void withoutAnAnchorOnlyWhatIsCertainStands() {
    assertThat(FINDER.find("الاثنين").get(0).value().timex()).isEqualTo("XXXX-WXX-1");
    assertThat(FINDER.find("في 13 يناير").get(0).value().timex()).isEqualTo("XXXX-01-13");
    assertThat(FINDER.find("أمس الثلاثاء").get(0).value().timex()).isEqualTo("XXXX-WXX-2");
    assertThat(FINDER.find("في 13 يناير 2020").get(0).value().timex()).isEqualTo("2020-01-13");
  }

  @Test
  void excludedSpansAreLeftAlone() {
    assertThat(FINDER.find("قناة الغد اليوم", List.of(Span.of(0, 9)))).hasSize(1);
  }

  @Test
  void aBidiMarkInsideADateDoesNotBreakIt() {
    assertThat(values("صدر ١٤/\u200f٢/\u200f٢٠١٠")).containsExactly("2010-02-14");
  }

  @Test
  void decomposedTextGivesTheSameTimes() {
    String text = "أعلن الإثنين أنه سيسافر في 3 أيار/مايو المقبل إلى آخره";
    assertThat(values(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(values(text));
    assertThat(values(text.replace("الإثنين", "الإثـنـين"))).isEqualTo(values(text));
  }

  @Test
  void theHamzaOfDecomposedTextStillTellsAnFromInn() {
    String text = "من المقرر أن يلتقي الوفدان الاثنين";
    assertThat(values(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(values(text));
  }

  @Test
  void twoLatinDatesBesideEachOtherAreBothRead() {
    assertThat(texts("MOSCOW - JAN 13, 2020 - FEB 14, 2020"))
        .containsExactly("JAN 13, 2020", "FEB 14, 2020");
  }

  @Test
  void aLatinDateWithArabicDigitsOrFixedSpacesIsRead() {
    assertThat(texts("RUSSIA - JANUARY\u00a0١٣, ٢٠٢٠:")).containsExactly("JANUARY\u00a0١٣, ٢٠٢٠");
  }

  @Test
  void aLatinDateThatDoesNotExistIsNone() {
    assertThat(texts("FEBRUARY 30, 2020")).isEmpty();
  }

  @Test
  void aLatinDateInACaptionIsRead() {
    assertThat(values("MOSCOW, RUSSIA - JANUARY 13: (----EDITORIAL USE ONLY"))
        .containsExactly("2021-01-13");
    assertThat(values("Jan Kubis may go in 2011")).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1} is month {2}")
  @MethodSource("cldrMonths")
  void everyCldrMonthNameIsKnown(Locale locale, String name, int month) {
    String value = FINDER.find("في 3 " + name + " 2019").get(0).value().timex();
    assertThat(value).isEqualTo("2019-" + Timex.two(month) + "-03");
  }

  static Stream<Arguments> cldrMonths() {
    return arabicLocales()
        .flatMap(
            locale ->
                Arrays.stream(Month.values())
                    .flatMap(
                        month ->
                            Stream.of(
                                    month.getDisplayName(TextStyle.FULL, locale),
                                    new DateFormatSymbols(locale).getMonths()[month.getValue() - 1])
                                .distinct()
                                .map(name -> Arguments.of(locale, name, month.getValue()))));
  }

  @Test
  void everyCldrWeekdayNameIsKnown() {
    arabicLocales()
        .forEach(
            locale -> {
              for (DayOfWeek day : DayOfWeek.values()) {
                String name = day.getDisplayName(TextStyle.FULL, locale);
                assertThat(FINDER.find(name).get(0).value().timex())
                    .isEqualTo("XXXX-WXX-" + day.getValue());
              }
            });
  }

  private static Stream<Locale> arabicLocales() {
    return Arrays.stream(Locale.getAvailableLocales())
        .filter(locale -> locale.getLanguage().equals("ar"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "ar-LY", "tr"})
  @ResourceLock("java.util.Locale.default")
  void theDefaultLocaleChangesNothing(String tag) {
    String text = "أمس الثلاثاء الساعة 14:30، ثم 3 أيام، و18/2/2020 JANUARY 13";
    List<String> expected = values(text);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(values(text)).isEqualTo(expected);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomTextNeverThrowsAndOffsetsStayOnCodePointBorders(long seed) {
    String[] words = {
      "يوم",
      "الأحد",
      "أمس",
      "13",
      "2020",
      "/",
      "-",
      "يناير",
      "كانون الثاني",
      "قبل",
      "بعد",
      "و",
      "الساعة",
      "الثالثة",
      "والنصف",
      "👍",
      "\u200f",
      "\ud83d",
      "هـ",
      "شهر",
      "رمضان",
      "30",
      "فبراير",
      "القرن",
      "99999999999",
      "الماضي",
      "\n",
      ":",
      "45",
      "(",
      ")",
      "من",
      "عشر",
      "ألف",
      "كل",
      "\u0000",
      "BC",
      "Jan 3",
      "31",
      "نصف",
      "إلا",
      "اليوم",
      "التالي",
      "نفسه",
      "عام",
      "0",
      "صيف",
      "آخر"
    };
    Random random = new Random(seed);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(25); i > 0; i--) {
        text.append(words[random.nextInt(words.length)]);
        if (random.nextInt(4) > 0) {
          text.append(' ');
        }
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    List<TimeExpression> found = FINDER.find(text);
    int last = 0;
    for (TimeExpression time : found) {
      assertThat(time.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(time.text()).isEqualTo(time.span().of(text));
      for (int at : new int[] {time.span().start(), time.span().end()}) {
        boolean inside =
            at > 0
                && at < text.length()
                && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        assertThat(inside).isFalse();
      }
      assertThat(time.seenFrom(ANCHOR).value().timex()).isNotNull();
      assertThat(time.explanation(ANCHOR)).isNotEmpty();
      last = time.span().end();
    }
    assertThat(TimeChecks.check(found, ANCHOR)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ا", "1", "1 ", "يوم ", "الأحد ", "1/", "و", "اليوم التالي ", "مارس و"})
  void hostileTextTakesLinearTime(String unit) {
    String text = unit.repeat(300_000 / unit.length());
    org.junit.jupiter.api.Assertions.assertTimeout(
        java.time.Duration.ofSeconds(10), () -> FINDER.find(text));
  }
}
