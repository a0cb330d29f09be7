package io.github.tasalsul.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.document.PageDate;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages as content systems, offices, forums and blogs write them, in many languages. */
class PageKindsTest {
  private static final HtmlReader READER = HtmlReader.create().notAfter(LocalDate.of(2026, 1, 1));

  static List<PageKind> pages() throws IOException {
    return PageKind.all();
  }

  @Test
  void the_pages_are_there_and_each_is_of_another_kind() throws IOException {
    assertThat(pages()).hasSizeGreaterThan(200).extracting(PageKind::name).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_of_the_kind_has_the_day_of_its_publication_or_none(PageKind page) throws IOException {
    PageDate date = READER.read("page.html", page.bytes()).pageDate();
    assertThat(date == null ? null : date.day())
        .as(date == null ? "no place told a day" : date.evidence())
        .isEqualTo(page.day());
  }
}
