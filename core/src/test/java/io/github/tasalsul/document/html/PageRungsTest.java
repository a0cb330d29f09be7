package io.github.tasalsul.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.document.PageDate.Rung;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/accuracy/PAGES.md: what each rung gets right on the test pages, and what confidence
 * means there. {@code tools/page-rungs.sh} writes the file anew; otherwise the test fails where it
 * is not up to date.
 */
class PageRungsTest {
  private static final Path REPORT = Path.of("../docs/accuracy/PAGES.md");
  private static final LocalDate LATEST = LocalDate.of(2026, 1, 1);
  private static final HtmlReader READER = HtmlReader.create().notAfter(LATEST);
  private static final double SURE = .9;

  private record Told(
      List<Candidate> candidates, @Nullable LocalDate day, @Nullable PageDate date) {
    static Told of(byte[] page, @Nullable LocalDate day) throws IOException {
      return new Told(READER.candidates(page), day, READER.read("page", page).pageDate());
    }

    boolean right() {
      return date != null && date.day().equals(day);
    }
  }

  @Test
  void the_report_on_the_rungs_is_up_to_date() throws IOException {
    String report = report();
    if (Boolean.getBoolean("tasalsul.write")) {
      Files.writeString(REPORT, report);
    }
    assertThat(Files.readString(REPORT)).as("run tools/page-rungs.sh").isEqualTo(report);
  }

  @Test
  void of_the_days_given_as_sure_nine_in_ten_are_right() throws IOException {
    List<Told> sure =
        used().stream()
            .filter(one -> one.date() != null && one.date().confidence() >= SURE)
            .toList();
    assertThat(sure).hasSizeGreaterThan(10);
    assertThat(sure.stream().filter(Told::right).count())
        .isGreaterThanOrEqualTo((long) (SURE * sure.size()));
  }

  private static List<Told> used() throws IOException {
    List<Told> all = new ArrayList<>(ofPages());
    all.addAll(ofKinds());
    return all;
  }

  private static List<Told> ofPages() throws IOException {
    List<Told> all = new ArrayList<>();
    for (TestPage page : TestPage.all()) {
      all.add(Told.of(page.bytes(), page.day()));
    }
    return all;
  }

  private static List<Told> ofKinds() throws IOException {
    List<Told> all = new ArrayList<>();
    for (PageKind page : PageKind.all()) {
      all.add(Told.of(page.bytes(), page.day()));
    }
    return all;
  }

  /** What one rung alone would have told of every page. */
  private static List<Told> alone(Rung rung, List<Told> used) {
    List<Told> all = new ArrayList<>();
    for (Told one : used) {
      List<Candidate> own = one.candidates().stream().filter(c -> c.rung() == rung).toList();
      all.add(new Told(own, one.day(), new Choice(null, LATEST, DateOrder.UNKNOWN).of(own)));
    }
    return all;
  }

  private static String report() throws IOException {
    List<Told> pages = ofPages();
    List<Told> kinds = ofKinds();
    List<Told> used = new ArrayList<>(pages);
    used.addAll(kinds);
    StringBuilder text = new StringBuilder();
    text.append("# The dates of pages\n\n");
    line(
        text,
        "Two sets, both written for the tests, the days read off by hand: the %d pages of `testdata/pages`, each with one"
            + " difficulty, and the %d short ones of `page-kinds.txt` (test resources of core), which write their date as content"
            + " systems, offices, forums and blogs do in many languages. This is written by `tools/page-rungs.sh`.",
        pages.size(),
        kinds.size());
    line(
        text,
        "The program was developed on these pages; expect less on pages that nobody has seen.\n");
    line(text, "| all together | `testdata/pages` | `page-kinds.txt` |\n|---|---|---|");
    row(text, "told, and right", pages, kinds, Told::right);
    row(text, "told, and wrong", pages, kinds, one -> one.date() != null && !one.right());
    Predicate<Told> untold = one -> one.date() == null;
    row(
        text,
        "not told, though the page tells it",
        pages,
        kinds,
        untold.and(one -> one.day() != null));
    row(text, "not told, and rightly so", pages, kinds, untold.and(one -> one.day() == null));
    text.append('\n');
    line(text, "## What each rung gets right\n");
    line(
        text,
        "\"alone\": what the rung tells where no other is asked; \"used\": where its day is the one taken.\n");
    line(text, "| rung | tells alone | right | used | right |\n|---|---|---|---|---|");
    for (Rung rung : Rung.values()) {
      List<Told> alone = alone(rung, used);
      Predicate<Told> own = one -> one.date() != null && one.date().rung() == rung;
      line(
          text,
          "| %s | %d | %d | %d | %d |",
          rung.label(),
          count(alone, one -> one.date() != null),
          count(alone, Told::right),
          count(used, own),
          count(used, own.and(Told::right)));
    }
    line(text, "\n## What confidence means\n\n| confidence | days given | right |\n|---|---|---|");
    double[] bounds = {.9, .7, .5, 0};
    double above = 1.01;
    for (double bound : bounds) {
      double top = above;
      Predicate<Told> inside =
          one ->
              one.date() != null
                  && one.date().confidence() >= bound
                  && one.date().confidence() < top;
      line(
          text,
          "| %s | %d | %d |",
          bound == SURE ? "from .9" : String.format(Locale.ROOT, "%.1f to under %.1f", bound, top),
          count(used, inside),
          count(used, inside.and(Told::right)));
      above = bound;
    }
    return text.toString();
  }

  private static void row(
      StringBuilder text, String label, List<Told> pages, List<Told> kinds, Predicate<Told> which) {
    line(text, "| %s | %d | %d |", label, count(pages, which), count(kinds, which));
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static long count(List<Told> all, Predicate<Told> which) {
    return all.stream().filter(which).count();
  }
}
