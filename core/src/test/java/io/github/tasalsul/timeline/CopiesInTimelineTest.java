package io.github.tasalsul.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.event.EventType;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.Copy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one agency's text in several outlets counts in a timeline. */
class CopiesInTimelineTest {
  private static final String ATTACK =
      "قصفت قوات المنصور ميناء صفاقس بقذائف صاروخية ما أدى إلى احتراق ثلاثة مستودعات وتوقف حركة الملاحة فيه ساعات طويلة";
  private static final String REST =
      "وقال مدير الميناء إن فرق الإطفاء تعمل منذ الفجر على إخماد النيران وإن السفن حولت إلى موانئ أخرى حتى إشعار آخر";

  private static Extraction wire(String name, String day, String attacked) {
    return Story.of(name, day)
        .tell(EventType.ATTACK, ATTACK, "قصفت")
        .lemma("قصف")
        .agent("قوات المنصور")
        .in("صفاقس", "TN", 34.74, 10.76)
        .on(attacked)
        .tell(EventType.STATEMENT, REST, "قال")
        .reporting()
        .asNews()
        .extraction();
  }

  private static Extraction own(String name) {
    return Story.of(name, "2021-03-10")
        .tell(EventType.ATTACK, "تعرض ميناء صفاقس لقصف شنته قوات المنصور", "قصف")
        .agent("قوات المنصور")
        .in("صفاقس", "TN", 34.74, 10.76)
        .on("2021-03-09")
        .extraction();
  }

  private static Entry entry(Extraction... articles) {
    Timeline timeline = TimelineBuilder.create().build(List.of(articles));
    assertThat(timeline.entries()).hasSize(1);
    return timeline.entries().get(0);
  }

  @Test
  void three_outlets_with_one_text_are_as_important_as_one() {
    Entry one = entry(wire("a", "2021-03-10", "2021-03-09"));
    Entry three =
        entry(
            wire("a", "2021-03-10", "2021-03-09"),
            wire("b", "2021-03-10", "2021-03-09"),
            wire("c", "2021-03-10", "2021-03-09"));
    Entry two = entry(wire("a", "2021-03-10", "2021-03-09"), own("own"));

    assertThat(three.sources()).containsExactly("a", "b", "c");
    assertThat(three.texts()).isEqualTo(1);
    assertThat(three.importance()).isEqualTo(one.importance());
    assertThat(two.texts()).isEqualTo(2);
    assertThat(two.importance()).isGreaterThan(three.importance());
  }

  @Test
  void three_outlets_with_one_text_do_not_make_a_date_surer() {
    assertThat(entry(news("a"), news("b"), news("c")).certainty()).isEqualTo(Certainty.MEDIUM);
    assertThat(entry(news("a"), own("own")).certainty()).isEqualTo(Certainty.HIGH);
  }

  private static Extraction news(String name) {
    return Story.of(name, "2021-03-09")
        .tell(EventType.ATTACK, ATTACK, "قصفت")
        .lemma("قصف")
        .agent("قوات المنصور")
        .in("صفاقس", "TN", 34.74, 10.76)
        .asNews()
        .extraction();
  }

  @Test
  void the_timeline_says_who_has_whose_text() {
    Timeline timeline =
        TimelineBuilder.create()
            .build(
                List.of(
                    wire("b", "2021-03-10", "2021-03-09"),
                    wire("a", "2021-03-11", "2021-03-09"),
                    own("c")));

    assertThat(timeline.copies()).containsExactly(new Copy("a", "b", Copy.Kind.COPY, 1));
  }

  @Test
  void the_corrected_version_gives_the_date_and_the_earlier_one_is_shown_as_a_conflict() {
    Extraction old = from(wire("zz-old", "2021-03-10", "2021-03-09"));
    Extraction corrected = from(wire("new", "2021-03-11", "2021-03-08"));

    Timeline timeline =
        TimelineBuilder.create()
            .corrected(
                Corrections.parse(
                    "c", "merge\t" + key(old, "zz-old") + "\t" + key(corrected, "new")))
            .build(List.of(old, corrected));

    assertThat(timeline.copies())
        .containsExactly(new Copy("zz-old", "new", Copy.Kind.EARLIER_VERSION, 1));
    Entry entry = timeline.entries().get(0);
    assertThat(entry.when().edtf()).isEqualTo("2021-03-08");
    assertThat(entry.conflicts()).extracting(c -> c.mention().document()).containsExactly("zz-old");
    assertThat(entry.texts()).isEqualTo(1);
  }

  private static String key(Extraction article, String name) {
    return MentionKeys.of(List.of(article))
        .of(new Mention(name, "e1"))
        .replaceFirst("^[^:]+", name);
  }

  private static Extraction from(Extraction article) {
    var dated = article.dated();
    return new Extraction(
        new io.github.tasalsul.dating.DatedArticle(
            dated.article().from("الأفق", "https://example.org/port"),
            dated.zones(),
            dated.date(),
            dated.times(),
            dated.diagnostics()),
        article.events(),
        article.relations());
  }
}
