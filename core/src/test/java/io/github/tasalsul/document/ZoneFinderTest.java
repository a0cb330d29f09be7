package io.github.tasalsul.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.tasalsul.text.Lines;
import io.github.tasalsul.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneFinderTest {
  private final ZoneFinder finder = ZoneFinder.create();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_3f1f7f0087b4ad32.txt",
        "001_076ab796e3cc5081.txt",
        "002_d2cdb1b2f4f7a31c.txt",
        "003_1231ecc439629b3a.txt",
        "004_cf9720c646c5849c.txt"
      })
  void the_zones_of_the_five_articles_are_those_of_the_gold(String file) {
    String text = GoldZones.text(file);
    List<Zone> gold = GoldZones.of(file);
    List<Zone> found = finder.find(text);
    for (Span line : Lines.of(text)) {
      ZoneKind expected =
          gold.stream()
              .filter(zone -> zone.span().overlaps(line))
              .map(Zone::kind)
              .findFirst()
              .orElse(ZoneKind.BODY);
      assertThat(kindAt(found, line)).as(line.of(text)).isEqualTo(expected);
    }
  }

  static List<ZoneExample> examples() {
    return ZoneExample.all();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_line_in_the_manner_of_an_outlet_gets_its_zone(ZoneExample example) {
    List<Zone> zones = finder.find(example.text());
    List<Span> lines = Lines.of(example.text());
    List<String> found = new ArrayList<>();
    for (Span line : lines) {
      found.add(letter(kindAt(zones, line)) + " " + line.of(example.text()));
    }
    assertThat(found).isEqualTo(example.marked());
  }

  @Test
  void an_article_without_an_arabic_letter_is_all_body() {
    assertThat(finder.find("Getty Images\n\nEDITORIAL USE ONLY, a photo by AFP"))
        .extracting(Zone::kind)
        .containsExactly(ZoneKind.BODY);
  }

  @Test
  void an_empty_or_blank_text_has_no_zone() {
    assertThat(finder.find("")).isEmpty();
    assertThat(finder.find(" \n\u00A0\n\u200F\r\n\t")).isEmpty();
  }

  @Test
  void a_single_sentence_is_body() {
    assertThat(finder.find("أمس الثلاثاء قصفت قوات حفتر ميناء طرابلس"))
        .extracting(Zone::kind)
        .containsExactly(ZoneKind.BODY);
  }

  @Test
  void the_zones_cover_every_line_in_order_whatever_the_text() {
    String[] pieces = {
      "عاجل",
      "اقرأ أيضا",
      "وقال الوزير إن الاجتماع انتهى أمس.",
      "المصدر : وكالات",
      "(رويترز)",
      "\n",
      "\n\n",
      "\r\n",
      " ",
      "حفتر في موسكو",
      "WhatsApp",
      "-",
      "12 مارس 2019",
      "كتب : محمد",
      "\u2028",
      ":",
      "."
    };
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      assertCovers(text.toString(), finder.find(text.toString()));
    }
  }

  @Test
  void hostile_text_takes_linear_time() {
    List<String> hostile =
        List.of(
            "كلمة ".repeat(400_000),
            "اقرأ أيضا\n".repeat(100_000),
            "عاجل\nخبر قصير من هنا\n".repeat(60_000),
            "((((".repeat(300_000) + "(رويترز)",
            "حفتر (رويترز)\n".repeat(80_000),
            "\n".repeat(1_000_000) + "خبر",
            "فيسبوك ".repeat(200_000),
            "عنوان من أربع كلمات\n".repeat(80_000));
    for (String text : hostile) {
      Assertions.assertThat(text).isNotEmpty();
      org.junit.jupiter.api.Assertions.assertTimeout(
          Duration.ofSeconds(20), () -> finder.find(text));
    }
  }

  @Test
  void the_bundled_words_load() {
    assertThatCode(LineCues::bundled).doesNotThrowAnyException();
  }

  private static void assertCovers(String text, List<Zone> zones) {
    int last = 0;
    for (Zone zone : zones) {
      assertThat(zone.span().start()).isGreaterThanOrEqualTo(last);
      last = zone.span().end();
    }
    for (Span line : Lines.of(text)) {
      assertThat(zones).anyMatch(zone -> zone.span().contains(line));
    }
  }

  private static ZoneKind kindAt(List<Zone> zones, Span line) {
    return zones.stream()
        .filter(zone -> zone.span().contains(line))
        .map(Zone::kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no zone at " + line));
  }

  private static String letter(ZoneKind kind) {
    return switch (kind) {
      case HEADLINE -> "H";
      case CAPTION -> "C";
      case BODY -> "B";
      case BOILERPLATE -> "x";
    };
  }
}
