package io.github.tasalsul.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.Samples;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.PageDate;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.document.ZoneKind;
import io.github.tasalsul.json.TimelineState.Found;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.text.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineStateTest {
  private static final Extraction SAMPLE = Samples.timeline().articles().get(0);

  @TempDir Path folder;

  private static SavedArticle saved(String path, Article article) {
    return new SavedArticle(path, 0, null, article);
  }

  private static String json(List<Extraction> found) throws IOException {
    StringBuilder out = new StringBuilder();
    TimelineWriter.create().withExplanations().write(Pipeline.EXTRACTOR.merge(found), out);
    return out.toString();
  }

  private static Extraction through(Path folder, Article article) throws IOException {
    try (TimelineState state = TimelineState.open(folder)) {
      Found found = state.find("v1", article).orElse(null);
      if (found == null) {
        Extraction fresh = Pipeline.EXTRACTOR.extract(article);
        state.keep("v1", fresh);
        return fresh;
      }
      return Pipeline.EXTRACTOR.restore(
          article, found.events(), found.relations(), found.clashes());
    }
  }

  @Test
  void what_was_found_comes_back_as_it_was() throws IOException {
    for (Article article : Pipeline.datedArticles().values()) {
      Extraction fresh = through(folder, article);

      Extraction restored = through(folder, article);

      assertThat(restored.dated()).isEqualTo(fresh.dated());
      assertThat(restored.relations()).isEqualTo(fresh.relations());
      assertThat(restored.events())
          .usingRecursiveComparison()
          .ignoringFieldsMatchingRegexes(".*population")
          .isEqualTo(fresh.events());
    }
  }

  @Test
  void what_clashed_in_an_article_is_told_again() throws IOException {
    Article article =
        Article.of(
                "a",
                "غادر الوزير أحمد سالم جنيف يوم 5 مارس 2021 قبل توقيع الاتفاق."
                    + " وجرى توقيع الاتفاق يوم 1 مارس 2021.")
            .publishedOn(LocalDate.of(2021, 3, 10));
    Extraction fresh = through(folder, article);
    assertThat(fresh.diagnostics()).extracting(Diagnostic::code).containsExactly("times-clash");

    assertThat(through(folder, article).diagnostics()).isEqualTo(fresh.diagnostics());
  }

  @Test
  void articles_that_date_each_other_do_so_when_they_come_one_by_one() throws IOException {
    Article open =
        Article.of(
            "open",
            "أمس الثلاثاء قصفت قوات المتمردين مطار الأبيض، واعتقلت الشرطة وزير النقل أحمد سالم أمس.");
    Article dated =
        Article.of(
                "dated",
                "قصفت قوات المتمردين مطار الأبيض يوم 9 مايو 2023. واعتقلت الشرطة وزير النقل أحمد"
                    + " سالم يوم 9 مايو 2023.")
            .publishedOn(LocalDate.of(2023, 5, 20));
    through(folder, open);
    through(folder, dated);

    List<Extraction> grown =
        Pipeline.EXTRACTOR.datedJointly(List.of(through(folder, open), through(folder, dated)));

    assertThat(grown.get(0).date().value()).isEqualTo(LocalDate.of(2023, 5, 10));
    assertThat(json(grown))
        .isEqualTo(
            json(
                Pipeline.EXTRACTOR.datedJointly(
                    List.of(Pipeline.EXTRACTOR.extract(open), Pipeline.EXTRACTOR.extract(dated)))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_timeline_that_grew_is_the_same_as_one_built_of_all_at_once(long seed) throws IOException {
    List<Article> all = new ArrayList<>(Pipeline.datedArticles().values());
    String expected = json(all.stream().map(Pipeline.EXTRACTOR::extract).toList());
    List<Article> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(seed));
    for (Article article : shuffled) {
      through(folder, article);
    }
    List<Extraction> grown = new ArrayList<>();
    for (Article article : all) {
      grown.add(through(folder, article));
    }

    assertThat(json(grown)).isEqualTo(expected);
  }

  @Test
  void articles_come_back_with_all_that_came_in_with_them() throws IOException {
    Article page =
        Article.of("a.html", "👍 قصفت القوات الميناء\nنص آخر")
            .publishedAt(LocalDateTime.of(2020, 2, 19, 10, 38))
            .titled("عنوان")
            .from("الأفق", "https://example.org/1")
            .datedByPage(
                new PageDate(
                    LocalDate.of(2020, 2, 19),
                    PageDate.Rung.JSON_LD,
                    "datePublished",
                    0.97531,
                    List.of(new PageDate.Other(LocalDate.of(2020, 2, 18), "meta"))))
            .zoned(List.of(new Zone(ZoneKind.HEADLINE, Span.of(3, 8), "h1")));
    SavedArticle first = new SavedArticle("/x/a.html", 0, null, page);
    SavedArticle line = new SavedArticle("/x/b.jsonl", 4, ":5", Article.of("b.jsonl:5", "نص"));
    try (TimelineState state = TimelineState.open(folder)) {
      state.keep(List.of(first, line));
    }
    try (TimelineState state = TimelineState.open(folder)) {
      assertThat(state.articles()).containsExactlyInAnyOrder(first, line);
      assertThat(state.damages()).isEmpty();
    }
  }

  @Test
  void a_file_that_is_read_again_takes_the_place_of_what_it_held() throws IOException {
    Article old = Article.of("b", "قديم");
    SavedArticle other = saved("/x/a", Article.of("a", "آخر"));
    try (TimelineState state = TimelineState.open(folder)) {
      state.keep(
          List.of(
              other, new SavedArticle("/x/b", 0, "1", old), new SavedArticle("/x/b", 1, "2", old)));
      SavedArticle changed = new SavedArticle("/x/b", 0, "1", Article.of("b", "جديد"));

      state.keep(List.of(changed));

      assertThat(state.articles()).containsExactlyInAnyOrder(other, changed);
    }
  }

  @Test
  void keeping_the_same_again_writes_nothing() throws IOException {
    List<SavedArticle> articles = List.of(saved("/x/a", SAMPLE.article()));
    try (TimelineState state = TimelineState.open(folder)) {
      state.keep(articles);
      long size = Files.size(folder.resolve("articles.jsonl"));
      state.keep(articles);
      assertThat(Files.size(folder.resolve("articles.jsonl"))).isEqualTo(size);
    }
  }

  @Test
  void other_options_another_text_or_date_are_another_finding_and_a_name_is_not()
      throws IOException {
    Article article = SAMPLE.article();
    try (TimelineState state = TimelineState.open(folder)) {
      state.keep("v1", SAMPLE);

      assertThat(state.find("v1", article)).isPresent();
      assertThat(state.find("v1", article.named("elsewhere"))).isPresent();
      assertThat(state.find("v2", article)).isEmpty();
      assertThat(state.find("v1", article.publishedOn(LocalDate.of(1999, 1, 1)))).isEmpty();
      assertThat(state.find("v1", Article.of(article.document(), article.text() + "."))).isEmpty();
    }
  }

  @Test
  void a_folder_in_use_is_refused_and_free_again_afterwards() throws IOException {
    try (TimelineState first = TimelineState.open(folder)) {
      assertThat(first.articles()).isEmpty();
      assertThatThrownBy(() -> TimelineState.open(folder))
          .isInstanceOf(TimelineState.UnusableException.class)
          .hasMessageStartingWith("is in use by another run");
    }
    TimelineState.open(folder).close();
  }

  @Test
  void a_line_that_was_being_written_is_cut_off_and_the_rest_is_there() throws IOException {
    try (TimelineState state = TimelineState.open(folder)) {
      state.keep("v1", SAMPLE);
    }
    Path file = folder.resolve("extractions.jsonl");
    byte[] whole = Files.readAllBytes(file);
    String half = new String(whole, StandardCharsets.UTF_8).lines().toList().get(1);
    Files.writeString(file, half.substring(0, half.length() / 2), StandardOpenOption.APPEND);

    try (TimelineState state = TimelineState.open(folder)) {
      assertThat(state.damages()).isEmpty();
      assertThat(state.find("v1", SAMPLE.article())).isPresent();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(whole);
  }

  @Test
  void a_damaged_line_is_told_and_costs_no_other() throws IOException {
    Extraction other = Samples.timeline().articles().get(1);
    try (TimelineState state = TimelineState.open(folder)) {
      state.keep("v1", SAMPLE);
      state.keep("v1", other);
      state.keep(List.of(saved("/x/a", SAMPLE.article()), saved("/x/b", other.article())));
    }
    for (String name : List.of("extractions.jsonl", "articles.jsonl")) {
      Path file = folder.resolve(name);
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      lines.set(1, lines.get(1).replace("value\":{\"", "value\":{\"x"));
      Files.write(file, lines);
    }
    try (TimelineState state = TimelineState.open(folder)) {
      assertThat(state.damages())
          .containsExactlyInAnyOrder(
              new TimelineState.Damage("extractions.jsonl", 2, false),
              new TimelineState.Damage("articles.jsonl", 2, true));
      assertThat(state.find("v1", SAMPLE.article())).isEmpty();
      assertThat(state.find("v1", other.article())).isPresent();
      assertThat(state.articles()).hasSize(1);
    }
  }

  @Test
  void a_folder_that_holds_something_else_is_refused_and_left_alone() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> TimelineState.open(folder))
        .hasMessage("holds no saved timeline; name another folder");
    assertThat(folder).isDirectoryNotContaining("glob:**.jsonl");

    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThatThrownBy(() -> TimelineState.open(file)).hasMessageStartingWith("is no folder");
  }

  @Test
  void another_version_of_the_state_is_refused() throws IOException {
    Files.writeString(folder.resolve("articles.jsonl"), "{\"schema\":\"timeline-state/9\"}\n");

    assertThatThrownBy(() -> TimelineState.open(folder))
        .isInstanceOf(TimelineState.UnusableException.class)
        .hasMessageContaining("articles.jsonl is not of this program or version")
        .hasMessageContaining("timeline-state/9");
  }

  private void runAs(String options, boolean whole) throws IOException {
    try (TimelineState state = TimelineState.open(folder)) {
      if (state.find(options, SAMPLE.article()).isEmpty()) {
        state.keep(options, SAMPLE);
      }
      if (whole) {
        state.markWhole();
      }
    }
  }

  private long size() throws IOException {
    return Files.size(folder.resolve("extractions.jsonl"));
  }

  @Test
  void findings_of_other_versions_do_not_grow_without_end() throws IOException {
    runAs("v0", true);
    long once = size();
    long most = 0;
    for (int version = 1; version <= 60; version++) {
      runAs("v" + version, true);
      most = Math.max(most, size());
    }

    assertThat(most).isLessThan(3 * once + (1 << 16));
    try (TimelineState state = TimelineState.open(folder)) {
      assertThat(state.find("v60", SAMPLE.article())).isPresent();
      assertThat(state.find("v1", SAMPLE.article())).isEmpty();
      assertThat(state.damages()).isEmpty();
    }
  }

  @Test
  void a_run_that_was_stopped_drops_nothing() throws IOException {
    for (int version = 0; version < 60; version++) {
      runAs("v" + version, false);
    }

    try (TimelineState state = TimelineState.open(folder)) {
      assertThat(state.find("v0", SAMPLE.article())).isPresent();
      assertThat(state.find("v59", SAMPLE.article())).isPresent();
    }
  }

  @Test
  void what_a_stop_while_dropping_left_behind_is_removed_and_nothing_is_lost() throws IOException {
    runAs("v1", true);
    Files.writeString(folder.resolve("extractions.jsonl.new"), "{\"schema\":\"timeline-st");

    try (TimelineState state = TimelineState.open(folder)) {
      assertThat(state.find("v1", SAMPLE.article())).isPresent();
    }
    assertThat(folder.resolve("extractions.jsonl.new")).doesNotExist();
  }

  @Test
  void articles_that_were_taken_out_or_changed_are_dropped_in_time() throws IOException {
    String text = "قصفت الطائرات الميناء. ".repeat(200);
    for (int day = 0; day < 60; day++) {
      try (TimelineState state = TimelineState.open(folder)) {
        state.keep(List.of(saved("a.txt", Article.of("a", text + day))));
        state.markWhole();
      }
    }

    assertThat(Files.size(folder.resolve("articles.jsonl")))
        .isLessThan(6L * text.length() + (1 << 17));
    try (TimelineState state = TimelineState.open(folder)) {
      assertThat(state.articles())
          .singleElement()
          .satisfies(a -> assertThat(a.article().text()).endsWith("59"));
    }
  }
}
