package io.github.tasalsul.match;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.dating.ArticleTagger;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.Copy.Kind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopiesTest {
  private static final LocalDate DAY = LocalDate.of(2022, 10, 5);

  private static final String LEAD =
      "أعلنت إدارة الميناء الجديد في مدينة نواذيبو أن سفينة شحن محملة بالقمح جنحت فجر الأربعاء قبالة الرصيف الشمالي"
          + " بسبب عطل في محركها الرئيسي، وأن فرق الإنقاذ أجلت أفراد الطاقم البالغ عددهم 14 بحارا.";
  private static final String SECOND =
      "وقال مدير الميناء سيدي ولد أحمد إن حركة الملاحة استؤنفت جزئيا بعد ظهر اليوم نفسه، مضيفا أن تحقيقا فتح لمعرفة"
          + " أسباب العطل وأن شركة التأمين أرسلت خبراءها إلى المكان.";
  private static final String THIRD =
      "ويعد الميناء من أهم منافذ تصدير السمك والحديد في البلاد، وقد شهد العام الماضي أشغال توسعة بتمويل من البنك الأفريقي"
          + " للتنمية شملت تعميق الحوض وبناء رصيف ثان للحاويات.";

  private static final String OWN_WORDS =
      "أنقذت وحدات خفر السواحل 14 بحارا كانوا على متن باخرة قمح علقت صباح الأربعاء في المياه الضحلة أمام نواذيبو. وذكر"
          + " شهود أن الباخرة مالت على جانبها قبل وصول قوارب النجدة، فيما أكد سيدي ولد أحمد الذي يدير المرفأ أن السفن عادت"
          + " إلى الرسو بعد الظهر وأن لجنة ستبحث في ما جرى.";

  private static Extraction article(String name, @Nullable LocalDate day, String... paragraphs) {
    Article article = Article.of(name, String.join("\n\n", paragraphs));
    return extraction(day == null ? article : article.publishedOn(day));
  }

  private static Extraction extraction(Article article) {
    return new Extraction(ArticleTagger.create().tag(article), List.of(), List.of());
  }

  private static Extraction of(String name, String outlet, LocalDateTime when, String... text) {
    return extraction(
        Article.of(name, String.join("\n\n", text)).publishedAt(when).from(outlet, null));
  }

  private static List<String> copies(Extraction... articles) {
    return Copies.of(List.of(articles)).all().stream()
        .map(c -> c.document() + " " + c.kind().label() + " " + c.of())
        .toList();
  }

  @Test
  void the_same_text_under_another_title_is_a_copy() {
    assertThat(
            copies(
                article("a", DAY, "جنوح سفينة قمح قرب نواذيبو", LEAD, SECOND, THIRD),
                article("b", DAY, "إنقاذ طاقم سفينة في موريتانيا", LEAD, SECOND, THIRD)))
        .containsExactly("b copy a");
  }

  @Test
  void a_text_that_was_cut_is_a_copy_of_the_whole() {
    assertThat(copies(article("a", DAY, LEAD), article("b", DAY, LEAD, SECOND, THIRD)))
        .containsExactly("a copy b");
  }

  @Test
  void paragraphs_in_another_order_make_no_text_of_its_own() {
    assertThat(
            copies(article("a", DAY, LEAD, SECOND, THIRD), article("b", DAY, SECOND, THIRD, LEAD)))
        .hasSize(1);
  }

  @Test
  void an_edited_text_is_a_copy() {
    String edited =
        LEAD.replace("أعلنت إدارة", "أفادت سلطات").replace("البالغ عددهم 14 بحارا", "وهم 14 بحارا");

    assertThat(copies(article("a", DAY, LEAD, SECOND), article("b", DAY, edited, SECOND)))
        .hasSize(1);
  }

  @Test
  void the_first_to_print_it_leads_and_ten_outlets_are_one_text() {
    List<Extraction> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      all.add(
          article("outlet" + i, DAY.plusDays(i == 4 ? 0 : 1), LEAD, i % 2 == 0 ? SECOND : THIRD));
    }

    Copies copies = Copies.of(all);

    List<String> names = all.stream().map(e -> e.article().document()).toList();
    assertThat(copies.texts(names)).isEqualTo(1);
    assertThat(names).allMatch(name -> copies.original(name).equals("outlet4"));
    assertThat(names).noneMatch(copies::isSuperseded);
  }

  @Test
  void two_reports_of_one_event_in_words_of_their_own_are_two() {
    assertThat(copies(article("a", DAY, LEAD, SECOND, THIRD), article("b", DAY, OWN_WORDS)))
        .isEmpty();
  }

  @Test
  void a_quoted_statement_makes_no_copy() {
    assertThat(copies(article("a", DAY, LEAD, SECOND, THIRD), article("b", DAY, OWN_WORDS, SECOND)))
        .isEmpty();
  }

  @Test
  void what_an_outlet_writes_under_every_article_makes_no_copy() {
    String foot =
        "تابعوا آخر أخبار موريتانيا والعالم العربي لحظة بلحظة عبر صفحاتنا على مواقع التواصل كما يمكنكم مراسلتنا بالصور"
            + " ومقاطع الفيديو من أماكن الأحداث وسننشر أفضلها مع ذكر اسم صاحبها في نشرتنا المسائية التي تصل إلى آلاف القراء.";
    assertThat(
            copies(
                article("a", DAY, "افتتح وزير التعليم مدرسة في روصو أمس وسط حضور كبير.", foot),
                article("b", DAY, "توفي الشاعر محمد الحافظ في نواكشوط بعد مرض طويل.", foot),
                article("c", DAY, LEAD, SECOND, foot),
                article("d", DAY, OWN_WORDS, THIRD, foot)))
        .isEmpty();
  }

  @Test
  void a_bulletin_of_the_next_day_with_other_figures_is_no_copy() {
    String bulletin =
        "سجلت وزارة الصحة الموريتانية خلال الساعات الأربع والعشرين الماضية %s إصابة جديدة بفيروس كورونا و%s حالات شفاء"
            + " بعد إجراء %s فحصا في مختلف ولايات البلاد، ليرتفع بذلك العدد الإجمالي للحالات المؤكدة منذ ظهور الوباء.";
    assertThat(
            copies(
                article(
                    "a",
                    DAY,
                    bulletin.replaceFirst("%s", "31").replaceFirst("%s", "7").replace("%s", "412")),
                article(
                    "b",
                    DAY.plusDays(1),
                    bulletin
                        .replaceFirst("%s", "28")
                        .replaceFirst("%s", "9")
                        .replace("%s", "390"))))
        .isEmpty();
  }

  @Test
  void a_corrected_article_leads_its_earlier_version() {
    String corrected = "تصحيح: " + LEAD.replace("14", "16");

    assertThat(
            copies(
                of("new", "الأفق", DAY.atTime(15, 0), corrected, SECOND),
                of("old", "الأفق", DAY.atTime(9, 30), LEAD, SECOND)))
        .containsExactly("old earlier-version new");
  }

  @Test
  void an_article_at_the_same_address_later_is_its_next_version() {
    Extraction old =
        extraction(
            Article.of("x", LEAD + "\n\n" + SECOND)
                .publishedOn(DAY)
                .from("الأفق", "https://example.org/ship"));
    Extraction later =
        extraction(
            Article.of("a", LEAD.replace("14", "16") + "\n\n" + SECOND + "\n\n" + THIRD)
                .publishedOn(DAY.plusDays(6))
                .from("الأفق", "https://example.org/ship"));

    Copies copies = Copies.of(List.of(later, old));

    assertThat(copies.isSuperseded("x")).isTrue();
    assertThat(copies.original("x")).isEqualTo("a");
  }

  @Test
  void of_three_versions_the_last_leads_the_others() {
    assertThat(
            copies(
                of("1", "الأفق", DAY.atTime(8, 0), LEAD, SECOND),
                of("2", "الأفق", DAY.atTime(10, 0), LEAD, SECOND, THIRD),
                of("3", "الأفق", DAY.atTime(12, 0), LEAD, SECOND, THIRD)))
        .containsExactly("1 earlier-version 3", "2 earlier-version 3");
  }

  @Test
  void the_order_of_the_articles_does_not_matter() {
    List<Extraction> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(article("n" + i, DAY, i < 3 ? LEAD : THIRD, SECOND));
    }
    all.add(article("own", DAY, OWN_WORDS));
    List<Copy> expected = Copies.of(all).all();
    assertThat(expected).isNotEmpty();
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(all, new Random(seed));
      assertThat(Copies.of(all).all()).isEqualTo(expected);
    }
  }

  @Test
  void the_share_says_how_much_of_the_shorter_text_stands_in_the_longer() {
    Copy copy =
        Copies.of(List.of(article("a", DAY, LEAD), article("b", DAY, LEAD, SECOND))).all().get(0);

    assertThat(copy.share()).isEqualTo(1);
    assertThat(copy.kind()).isEqualTo(Kind.COPY);
  }
}
