package io.github.tasalsul.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.link.Extraction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionsTest {
  private static final List<Extraction> ARTICLES =
      List.of(
          Story.of("a", "2021-03-10")
              .tell(EventType.ATTACK, "قصفت قوات المنصور ميناء صفاقس", "قصفت")
              .lemma("قصف")
              .agent("قوات المنصور")
              .in("صفاقس", "TN", 34.74, 10.76)
              .on("2021-03-09")
              .tell(EventType.MEET, "التقى إدريس الخطيب سليم الجابر", "التقى")
              .agent("إدريس الخطيب")
              .patient("سليم الجابر")
              .on("2021-03-08")
              .extraction(),
          Story.of("b", "2021-03-11")
              .tell(EventType.ATTACK, "قصف ميناء صفاقس", "قصف")
              .lemma("قصف")
              .in("صفاقس", "TN", 34.74, 10.76)
              .on("2021-03-09")
              .extraction());

  private static final MentionKeys KEYS = MentionKeys.of(ARTICLES);

  private static String key(String document, String event) {
    return KEYS.of(new Mention(document, event));
  }

  private static Timeline build(List<Extraction> articles, String... lines) {
    return TimelineBuilder.create()
        .corrected(Corrections.parse("c.tsv", String.join("\n", lines)))
        .build(articles);
  }

  private static List<String> entries(Timeline timeline) {
    return timeline.entries().stream()
        .map(
            e ->
                e.when().edtf()
                    + " "
                    + e.type()
                    + " "
                    + e.mentions().stream().map(m -> m.document() + m.event()).toList())
        .toList();
  }

  private static List<String> unused(Timeline timeline) {
    return timeline.diagnostics().stream().map(CorrectionsTest::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.document() + ": " + diagnostic.message();
  }

  @Test
  void without_corrections_there_are_two_entries() {
    assertThat(entries(build(ARTICLES)))
        .containsExactly("2021-03-08 MEET [ae2]", "2021-03-09 ATTACK [ae1, be1]");
  }

  @Test
  void a_date_is_set_and_the_entry_moves_to_its_place() {
    Timeline timeline = build(ARTICLES, "# mine", "", "date\t" + key("a", "e1") + "\t2021-03-07");

    assertThat(entries(timeline))
        .containsExactly("2021-03-07 ATTACK [ae1, be1]", "2021-03-08 MEET [ae2]");
    Entry pinned = timeline.entries().get(0);
    assertThat(pinned.certainty()).isEqualTo(Certainty.HIGH);
    assertThat(pinned.why()).startsWith("set by c.tsv:3; else by ");
    assertThat(timeline.diagnostics()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2021-03, 2021-03",
    "2020, 2020",
    "2021-03-01..2021-03-04, [2021-03-01..2021-03-04]",
    "2021-03-01/2021-03-04, 2021-03-01/2021-03-04",
    "2021-03/, 2021-03-01/..",
    "..2021-03-04, [..2021-03-04]",
  })
  void a_time_may_be_wider_than_a_day(String written, String edtf) {
    Timeline timeline = build(ARTICLES, "date\t" + key("a", "e2") + "\t" + written);

    assertThat(timeline.entries())
        .filteredOn(e -> e.type() == EventType.MEET)
        .extracting(e -> e.when().edtf())
        .containsExactly(edtf);
  }

  @Test
  void a_title_is_set_an_entry_hidden_and_an_unknown_time_makes_it_undated() {
    Timeline timeline =
        build(ARTICLES, "title\t" + key("b", "e1") + "\tقصف الميناء", "hide\t" + key("a", "e2"));
    assertThat(timeline.entries()).extracting(Entry::title).containsExactly("قصف الميناء");

    Timeline undated = build(ARTICLES, "date\t" + key("a", "e2") + "\tunknown");
    assertThat(undated.undated()).extracting(Entry::type).containsExactly(EventType.MEET);
  }

  @Test
  void an_entry_is_split_and_others_are_merged() {
    assertThat(entries(build(ARTICLES, "split\t" + key("b", "e1"))))
        .containsExactly(
            "2021-03-08 MEET [ae2]", "2021-03-09 ATTACK [ae1]", "2021-03-09 ATTACK [be1]");
    Timeline merged = build(ARTICLES, "merge\t" + key("a", "e1") + "\t" + key("a", "e2"));
    assertThat(merged.entries()).hasSize(1);
    assertThat(merged.entries().get(0).mentions()).hasSize(3);
  }

  @Test
  void an_article_may_be_named_by_its_document() {
    String named = key("b", "e1").replaceFirst("^[0-9a-f]+", "b");

    assertThat(entries(build(ARTICLES, "hide\t" + named))).containsExactly("2021-03-08 MEET [ae2]");
  }

  @Test
  void of_one_text_in_two_outlets_a_key_means_both_and_a_document_one() {
    Extraction copy =
        Story.of("c", "2021-03-13")
            .tell(EventType.ATTACK, "قصف ميناء صفاقس", "قصف")
            .lemma("قصف")
            .in("صفاقس", "TN", 34.74, 10.76)
            .on("2021-03-12")
            .extraction();
    List<Extraction> both = List.of(ARTICLES.get(1), copy);
    assertThat(build(both).entries()).hasSize(2);

    assertThat(build(both, "hide\t" + key("b", "e1")).entries()).isEmpty();
    assertThat(entries(build(both, "hide\tb:0:قصف"))).containsExactly("2021-03-12 ATTACK [ce1]");
    assertThat(entries(build(both, "merge\tb:0:قصف\tc:0:قصف")))
        .containsExactly("2021-03-09 ATTACK [be1, ce1]");
  }

  @Test
  void corrections_survive_a_run_with_more_articles_and_under_other_names() {
    Extraction third =
        Story.of("0", "2021-03-12")
            .tell(EventType.ARREST, "أوقفت الشرطة أيمن الأحمر", "أوقفت")
            .patient("أيمن الأحمر")
            .on("2021-03-01")
            .extraction();
    List<Extraction> more = new ArrayList<>(List.of(third));
    more.addAll(ARTICLES);

    Timeline timeline = build(more, "date\t" + key("a", "e1") + "\t2021-02-07");

    assertThat(entries(timeline))
        .containsExactly(
            "2021-02-07 ATTACK [ae1, be1]", "2021-03-01 ARREST [0e1]", "2021-03-08 MEET [ae2]");
  }

  @Test
  void what_no_longer_applies_is_told_with_its_line_and_the_rest_is_done() {
    Timeline timeline =
        build(
            ARTICLES,
            "hide\t0123456789ab:7:قصفت",
            "split\t" + key("a", "e2"),
            "merge\t" + key("a", "e1") + "\t" + key("b", "e1"),
            "split\t" + key("a", "e1") + "\t" + key("a", "e2"),
            "hide\t" + key("a", "e2"));

    assertThat(unused(timeline))
        .containsExactly(
            "c.tsv:2: nothing would be left of the entry; the line 'split' is left out",
            "c.tsv:3: the mentions are in one entry already; the line 'merge' is left out",
            "c.tsv:4: the mentions are in several entries; the line 'split' is left out",
            "c.tsv:1: no entry holds the mention 0123456789ab:7:قصفت; the line 'hide' is left out");
    assertThat(timeline.entries()).hasSize(1);
  }

  @Test
  void every_malformed_line_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Corrections.parse(
                    "c.tsv",
                    "drop\ta:1:x\nhide\ndate\ta:1:x\t2021-13-01\nhide\tn7\nmerge\ta:1:x\n"
                        + "title\ta:1:x\ndate\ta:1:x\t2021-02-03..2021-02-01\nhide\ta:1:x"))
        .satisfies(
            e ->
                assertThat(String.valueOf(e.getMessage()).lines())
                    .satisfiesExactly(
                        l -> assertThat(l).startsWith("c.tsv:1: does not know the action 'drop'"),
                        l -> assertThat(l).startsWith("c.tsv:2: has 1 columns; a line is hide"),
                        l -> assertThat(l).startsWith("c.tsv:3: has no such time as 2021-13-01"),
                        l -> assertThat(l).startsWith("c.tsv:4: 'n7' is no key"),
                        l -> assertThat(l).startsWith("c.tsv:5: names too few mentions"),
                        l -> assertThat(l).startsWith("c.tsv:6: has 2 columns; a line is title"),
                        l -> assertThat(l).startsWith("c.tsv:7: has no such time as")));
  }

  @Test
  void yaml_says_the_same_as_a_table() {
    String table =
        String.join(
            "\n",
            "date\t" + key("a", "e1") + "\t2021-03-07..2021-03-08",
            "title\t" + key("a", "e1") + "\tقصف الميناء: بيان",
            "hide\t" + key("a", "e2"));
    String yaml =
        String.join(
            "\n",
            "# what we know better",
            "- date: " + key("a", "e1"),
            "  is: 2021-03-07..2021-03-08",
            "- title: '" + key("a", "e1") + "'",
            "  is: >",
            "    قصف الميناء:",
            "    بيان",
            "- hide: [" + key("a", "e2") + "]");

    Timeline byTable =
        TimelineBuilder.create().corrected(Corrections.parse("c.tsv", table)).build(ARTICLES);
    Timeline byYaml =
        TimelineBuilder.create().corrected(Corrections.parse("C.YAML", yaml)).build(ARTICLES);

    assertThat(entries(byYaml)).isEqualTo(entries(byTable)).isNotEqualTo(entries(build(ARTICLES)));
    assertThat(byYaml.entries().stream().map(Entry::title)).contains("قصف الميناء: بيان");
  }

  @Test
  void what_yaml_no_longer_applies_to_is_named_by_its_line() {
    Corrections known =
        Corrections.parse(
            "c.yml", "- split:\n  - " + key("a", "e1") + "\n- hide: 0123456789ab:7:قصفت");

    assertThat(unused(TimelineBuilder.create().corrected(known).build(ARTICLES)))
        .anyMatch(m -> m.startsWith("c.yml:3: no entry holds the mention 0123456789ab:7:قصفت"));
  }

  @Test
  void an_empty_yaml_file_corrects_nothing() {
    assertThat(
            entries(
                TimelineBuilder.create()
                    .corrected(Corrections.parse("c.yaml", "# nothing yet\n"))
                    .build(ARTICLES)))
        .isEqualTo(entries(build(ARTICLES)));
  }

  @Test
  void every_malformed_yaml_item_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Corrections.parse(
                    "c.yaml",
                    "- drop: a:1:x\n- date: a:1:x\n- date: a:1:x\n  is: 2021-13-01\n- hide: n7\n"
                        + "- merge: [a:1:x]\n- hide: a:1:x\n  to: b\n- hide\n- hide: {a: b}"))
        .satisfies(
            e ->
                assertThat(String.valueOf(e.getMessage()).lines())
                    .satisfiesExactly(
                        l -> assertThat(l).startsWith("c.yaml:1: does not know the action 'drop'"),
                        l -> assertThat(l).contains(":2: has other parts; an item is - date: KEY"),
                        l -> assertThat(l).startsWith("c.yaml:3: has no such time as 2021-13-01"),
                        l -> assertThat(l).startsWith("c.yaml:5: 'n7' is no key"),
                        l -> assertThat(l).startsWith("c.yaml:6: names too few mentions"),
                        l -> assertThat(l).startsWith("c.yaml:8: does not know 'to' here"),
                        l -> assertThat(l).startsWith("c.yaml:9: says nothing to do"),
                        l -> assertThat(l).startsWith("c.yaml:10: names no mention")));
  }

  @Test
  void what_is_no_yaml_or_no_list_is_refused_with_its_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Corrections.parse("c.yaml", "- hide: a:1:x\n- [a"))
        .withMessageStartingWith("c.yaml:")
        .withMessageContaining("is not valid YAML");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Corrections.parse("c.yaml", "hide: a:1:x"))
        .withMessageStartingWith("c.yaml:1: is no list");
  }
}
