package io.github.tasalsul.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.Samples;
import io.github.tasalsul.dating.ArticleTagger;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.time.TimeExpression;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class TagTimemlTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();
  private static final LocalDate DAY = LocalDate.of(2020, 2, 19);

  private static String written(DatedArticle... articles) throws Exception {
    StringBuilder out = new StringBuilder();
    Renderers.timeml().renderAll(List.of(articles), out);
    return out.toString();
  }

  private static DatedArticle tagged(String text) {
    return TAGGER.tag(Article.of("a.txt", text).publishedOn(DAY), null);
  }

  private static List<Element> times(Document document) {
    NodeList nodes = document.getElementsByTagName("TIMEX3");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static String text(Document document) {
    return document.getElementsByTagName("TEXT").item(0).getTextContent();
  }

  @Test
  void the_five_articles_are_valid_documents_that_hold_their_untouched_text_and_all_times()
      throws Exception {
    for (Article article : Pipeline.datedArticles().values()) {
      DatedArticle dated = TAGGER.tag(article, null);
      Document document = TimemlXml.valid(written(dated));
      assertThat(text(document)).isEqualTo(article.text());
      assertThat(times(document).stream().skip(1).map(Element::getTextContent))
          .isEqualTo(dated.times().stream().map(TimeExpression::text).toList());
    }
  }

  @Test
  void the_first_time_is_the_date_of_the_article() throws Exception {
    Document document = TimemlXml.valid(written(tagged("قصفت القوات الميناء أمس الثلاثاء")));
    Element dct = times(document).get(0);
    assertThat(dct.getParentNode().getNodeName()).isEqualTo("DCT");
    assertThat(dct.getAttribute("tid")).isEqualTo("t0");
    assertThat(dct.getAttribute("value")).isEqualTo("2020-02-19");
    assertThat(dct.getAttribute("functionInDocument")).isEqualTo("CREATION_TIME");
    assertThat(document.getElementsByTagName("DOCID").item(0).getTextContent()).isEqualTo("a.txt");
  }

  @Test
  void what_comes_again_says_how_often() throws Exception {
    Document document =
        TimemlXml.valid(written(tagged("يجتمع المجلس مرتين أسبوعيا ويصدر البيان كل شهر")));
    Element twice = times(document).get(1);
    assertThat(twice.getAttribute("type")).isEqualTo("SET");
    assertThat(twice.getAttribute("value")).isEqualTo("P1W");
    assertThat(twice.getAttribute("freq")).isEqualTo("2X");
    assertThat(twice.hasAttribute("quant")).isFalse();
    assertThat(times(document).get(2).getAttribute("quant")).isEqualTo("EVERY");
  }

  @Test
  void a_known_clock_makes_the_date_of_the_article_a_time() throws Exception {
    Article article =
        Article.of("a", "انفجرت قبل ساعتين").publishedAt(LocalDateTime.of(2020, 2, 19, 10, 38));
    List<Element> times = times(TimemlXml.valid(written(TAGGER.tag(article, null))));
    assertThat(times.get(0).getAttribute("type")).isEqualTo("TIME");
    assertThat(times.get(0).getAttribute("value")).isEqualTo("2020-02-19T10:38");
    assertThat(times.get(1).getAttribute("value")).isEqualTo("2020-02-19T08:38");
  }

  @Test
  void an_unknown_date_is_written_with_placeholders_and_can_still_be_referred_to()
      throws Exception {
    DatedArticle dated = TAGGER.tag(Article.of("a", "قصفت القوات الميناء أمس"), null);
    List<Element> times = times(TimemlXml.valid(written(dated)));
    assertThat(times.get(0).getAttribute("value")).isEqualTo("XXXX-XX-XX");
    assertThat(times.get(1).getAttribute("value")).isEqualTo("XXXX-XX-XX");
    assertThat(times.get(1).getAttribute("anchorTimeID")).isEqualTo("t0");
  }

  @Test
  void what_is_counted_from_the_date_says_so_and_what_stands_in_full_does_not() throws Exception {
    List<Element> times =
        times(
            TimemlXml.valid(written(tagged("وصل أمس بعد أن غادر في 3 مارس 2019 وبقي ثلاثة أيام"))));
    assertThat(times.stream().map(time -> time.getAttribute("value")))
        .containsExactly("2020-02-19", "2020-02-18", "2019-03-03", "P3D");
    assertThat(times.stream().map(time -> time.getAttribute("temporalFunction")))
        .containsExactly("false", "true", "false", "");
    assertThat(times.stream().map(time -> time.getAttribute("anchorTimeID")))
        .containsExactly("", "t0", "", "");
  }

  @Test
  void a_time_counted_from_another_time_of_the_text_refers_to_that_one() throws Exception {
    List<Element> times =
        times(TimemlXml.valid(written(tagged("بدأت المعركة في 13 يناير، وفي اليوم التالي توقفت"))));
    assertThat(times.get(2).getAttribute("value")).isEqualTo("2020-01-14");
    assertThat(times.get(2).getAttribute("anchorTimeID")).isEqualTo("t1");
  }

  @Test
  void the_last_days_end_at_the_date_and_the_next_days_begin_there() throws Exception {
    List<Element> times =
        times(TimemlXml.valid(written(tagged("قتل مدنيون خلال الأيام الخمسة الماضية"))));
    assertThat(times.get(1).getAttribute("type")).isEqualTo("DURATION");
    assertThat(times.get(1).getAttribute("endPoint")).isEqualTo("t0");
    times = times(TimemlXml.valid(written(tagged("سيصل الوفد خلال الأيام الخمسة المقبلة"))));
    assertThat(times.get(1).getAttribute("beginPoint")).isEqualTo("t0");
  }

  @Test
  void mod_is_an_attribute() throws Exception {
    Element time = times(TimemlXml.valid(written(tagged("بدأ في أوائل الشهر الجاري")))).get(1);
    assertThat(time.getAttribute("value")).isEqualTo("2020-02");
    assertThat(time.getAttribute("mod")).isEqualTo("START");
  }

  @Test
  void a_title_beside_the_text_is_kept() throws Exception {
    DatedArticle dated =
        TAGGER.tag(Article.of("a", "وصل أمس").titled("بيان <عاجل> & مهم").publishedOn(DAY), null);
    assertThat(
            TimemlXml.valid(written(dated)).getElementsByTagName("TITLE").item(0).getTextContent())
        .isEqualTo("بيان <عاجل> & مهم");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "وصل أمس ]]> <TIMEX3 tid=\"t1\"> & &amp; <!-- -- --> <![CDATA[ <?xml ?>",
        "وصل أمس\r\nثم\rعاد\t\u0085\u2028 غدا",
        "«\u202eأمس\u202c» \uFEFF\u200f وصل \uD83D\uDC4D أمس",
      })
  void hostile_text_comes_back_as_it_was(String text) throws Exception {
    assertThat(text(TimemlXml.valid(written(tagged(text))))).isEqualTo(text);
  }

  @Test
  void every_character_comes_back_or_where_XML_cannot_hold_it_is_replaced_by_one()
      throws Exception {
    StringBuilder all = new StringBuilder("وصل أمس ");
    for (int c = 0; c <= 0x10FFFF; c += c < 0x10000 ? 1 : 0xFF1) {
      all.appendCodePoint(c).append(' ');
    }
    Document document = TimemlXml.valid(written(tagged(all.toString())));
    int[] before = all.codePoints().toArray();
    int[] after = text(document).codePoints().toArray();
    assertThat(after).hasSameSizeAs(before);
    int replaced = 0;
    for (int i = 0; i < before.length; i++) {
      if (before[i] != after[i]) {
        assertThat(after[i]).as("U+%04X", before[i]).isEqualTo(0xFFFD);
        replaced++;
      }
    }
    // 29 controls, 2,048 lone surrogates, U+FFFE and U+FFFF.
    assertThat(replaced).isEqualTo(29 + 2048 + 2);
  }

  @Test
  void a_hostile_name_stays_a_name() throws Exception {
    DatedArticle dated =
        TAGGER.tag(Article.of("a</DOCID>\u0001&.txt", "وصل أمس").publishedOn(DAY), null);
    assertThat(
            TimemlXml.valid(written(dated)).getElementsByTagName("DOCID").item(0).getTextContent())
        .isEqualTo("a</DOCID>\uFFFD&.txt");
  }

  @Test
  void several_articles_in_one_text_stand_in_one_root() throws Exception {
    Document document =
        TimemlXml.parse(written(tagged("وصل أمس"), tagged("يصل غدا"), Samples.dated()), false);
    assertThat(document.getDocumentElement().getNodeName()).isEqualTo("TimeMLCollection");
    assertThat(document.getElementsByTagName("TimeML").getLength()).isEqualTo(3);
  }

  @Test
  void a_time_inside_another_has_no_tag_and_every_tag_has_a_value() throws Exception {
    Document document = TimemlXml.valid(written(Samples.undated()));
    assertThat(times(document)).hasSize(2);
    assertThat(times(document)).allMatch(time -> !time.getAttribute("value").isEmpty());
  }
}
