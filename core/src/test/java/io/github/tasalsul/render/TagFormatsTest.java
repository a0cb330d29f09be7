package io.github.tasalsul.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.tasalsul.Pipeline;
import io.github.tasalsul.dating.ArticleTagger;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.time.TimeExpression;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as marked text, as a table, for brat, and in the manner of CoNLL. */
class TagFormatsTest {
  private static final ArticleTagger TAGGER = ArticleTagger.create();
  private static final LocalDate DAY = LocalDate.of(2020, 2, 19);

  private static DatedArticle tagged(String text) {
    return TAGGER.tag(Article.of("a.txt", text).publishedOn(DAY), null);
  }

  private static String written(Renderer<DatedArticle> form, DatedArticle... articles)
      throws IOException {
    StringBuilder out = new StringBuilder();
    form.renderAll(List.of(articles), out);
    return out.toString();
  }

  @Test
  void text_marks_each_time_where_it_stands() throws IOException {
    assertThat(written(Renderers.tags(), tagged("عمان\n\n\nوصل الوفد أمس الثلاثاء، ويعود غدا.\n")))
        .isEqualTo(
            """
            a.txt  2020-02-19 (given), 2 times

            عمان

            وصل الوفد [أمس الثلاثاء = 2020-02-18]، ويعود [غدا = 2020-02-20].
            """);
  }

  @Test
  void explained_text_says_below_each_line_how_its_times_came_about() throws IOException {
    assertThat(written(Renderers.explainedTags(), tagged("وصل أمس\nويعود غدا")).lines())
        .containsExactly(
            "a.txt  2020-02-19 (given), 2 times",
            "",
            "وصل [أمس = 2020-02-18]",
            "    The day before 2020-02-19 is 2020-02-18 (rule: day).  أمس",
            "ويعود [غدا = 2020-02-20]",
            "    The day after 2020-02-19 is 2020-02-20 (rule: day).  غدا");
  }

  @Test
  void articles_are_parted_by_an_empty_line() throws IOException {
    assertThat(written(Renderers.tags(), tagged("وصل أمس"), tagged("يصل غدا")))
        .contains("2020-02-18]\n\na.txt  2020-02-19");
  }

  @Test
  void an_unknown_date_says_what_is_left_of_it() throws IOException {
    DatedArticle dated = TAGGER.tag(Article.of("a.txt", "وصل أمس الثلاثاء"), null);
    assertThat(written(Renderers.tags(), dated))
        .startsWith("a.txt  date unknown (a Wednesday")
        .contains("[أمس الثلاثاء = XXXX-WXX-2 (unresolved)]");
  }

  @Test
  void text_does_not_pass_on_what_would_steer_a_terminal_or_turn_the_line_round()
      throws IOException {
    String text = written(Renderers.tags(), tagged("\u001b[2J وصل\u202e أمس\u0007\u2067 ليلا"));
    assertThat(text.codePoints().filter(c -> c != '\n'))
        .noneMatch(c -> Character.isISOControl(c) || c == 0x202E || c == 0x2067);
  }

  @Test
  void a_terminal_gets_bold_marks_with_isolated_values() throws IOException {
    assertThat(written(Renderers.terminalTags(false), tagged("وصل أمس")))
        .endsWith("وصل \u001b[1m[أمس = \u20662020-02-18\u2069]\u001b[0m\n");
  }

  @Test
  void the_table_has_a_line_of_names_and_one_line_a_time() throws IOException {
    assertThat(
            written(
                Renderers.tagTable(), tagged("وصل أمس الثلاثاء"), tagged("في أوائل الشهر الجاري")))
        .isEqualTo(
            "document,article_date,id,start,end,text,type,value,mod,from,to,vague,rule,unresolved\r\n"
                + "a.txt,2020-02-19,t1,4,16,أمس الثلاثاء,DATE,2020-02-18,,2020-02-18,2020-02-18,"
                + "false,day,\r\n"
                + "a.txt,2020-02-19,t1,3,21,أوائل الشهر الجاري,DATE,2020-02,START,2020-02-01,"
                + "2020-02-09,false,part of a longer time,\r\n");
  }

  @Test
  void an_explained_table_has_one_column_more() throws IOException {
    assertThat(written(Renderers.explainedTagTable(), tagged("وصل أمس الثلاثاء")).lines())
        .element(1)
        .asString()
        .endsWith(
            ",,\"The day before 2020-02-19, said to be a Tuesday, is 2020-02-18 (rule: day).\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1"})
  void a_field_that_a_spreadsheet_would_run_begins_with_an_apostrophe(String name)
      throws IOException {
    DatedArticle dated = TAGGER.tag(Article.of(name, "وصل أمس").publishedOn(DAY), null);
    String row = written(Renderers.tagTable(), dated).split("\r\n", 2)[1];
    assertThat(row.startsWith("'" + name) || row.startsWith("\"'" + name)).isTrue();
  }

  @Test
  void commas_quotation_marks_and_line_ends_stand_in_quotation_marks() throws IOException {
    DatedArticle dated = TAGGER.tag(Article.of("a,\"b\"\nc", "وصل أمس").publishedOn(DAY), null);
    assertThat(written(Renderers.tagTable(), dated))
        .contains("\r\n\"a,\"\"b\"\"\nc\",2020-02-19,t1,");
  }

  @Test
  void brat_gets_offsets_in_code_points_values_as_notes_and_mods_as_attributes()
      throws IOException {
    assertThat(
            written(Renderers.brat(), tagged("\uD83D\uDC4D وصل أمس في أوائل الشهر الجاري")).lines())
        .containsExactly(
            "T1\tDATE 6 9\tأمس",
            "#1\tAnnotatorNotes T1\t2020-02-18",
            "T2\tDATE 13 31\tأوائل الشهر الجاري",
            "A2\tMod T2 START",
            "#2\tAnnotatorNotes T2\t2020-02");
  }

  @Test
  void brat_gets_a_time_over_a_line_end_in_two_parts() throws IOException {
    DatedArticle plain = tagged("وصل أمس\nالثلاثاء");
    TimeExpression first = plain.times().get(0);
    TimeExpression both =
        new TimeExpression(
            Span.of(4, 16), "أمس\nالثلاثاء", first.type(), first.meaning(), "day", first.value());
    DatedArticle dated =
        new DatedArticle(plain.article(), plain.zones(), plain.date(), List.of(both), List.of());
    assertThat(written(Renderers.brat(), dated).lines().findFirst())
        .contains("T1\tDATE 4 7;8 16\tأمس الثلاثاء");
  }

  @Test
  void brat_is_told_of_every_type_and_mod_that_we_write() {
    assertThat(Renderers.bratConfiguration().lines())
        .contains("DATE", "TIME", "DURATION", "SET")
        .anyMatch(
            line -> line.startsWith("Mod\tArg:<ENTITY>, Value:BEFORE|") && line.endsWith("X"));
  }

  @Test
  void conll_has_a_token_a_line_and_an_empty_line_behind_each_sentence() throws IOException {
    assertThat(written(Renderers.conll(), tagged("وصل الوفد. وأمس الثلاثاء عاد!")))
        .isEqualTo(
            """
            # newdoc id = a.txt
            # date = 2020-02-19
            وصل\t0\t3\tO\t_
            الوفد\t4\t9\tO\t_
            .\t9\t10\tO\t_

            و\t11\t12\tO\t_
            أمس\t12\t15\tB-DATE\t2020-02-18
            الثلاثاء\t16\t24\tI-DATE\t2020-02-18
            عاد\t25\t28\tO\t_
            !\t28\t29\tO\t_

            """);
  }

  @Test
  void conll_begins_each_time_of_the_five_articles_once_and_keeps_every_token() throws IOException {
    for (Article article : Pipeline.datedArticles().values()) {
      DatedArticle dated = TAGGER.tag(article, null);
      List<List<String>> tokens =
          written(Renderers.conll(), dated)
              .lines()
              .filter(line -> !line.isEmpty() && !line.startsWith("# "))
              .map(line -> Splitter.on('\t').splitToList(line))
              .toList();
      List<Integer> begins = new ArrayList<>();
      StringBuilder all = new StringBuilder();
      for (List<String> token : tokens) {
        all.append(token.get(0));
        if (token.get(3).startsWith("B-")) {
          begins.add(Integer.valueOf(token.get(1)));
        }
      }
      assertThat(begins)
          .isEqualTo(dated.times().stream().map(time -> time.span().start()).toList());
      assertThat(all.toString()).isEqualTo(inked(article.text()));
    }
  }

  private static String inked(String text) {
    StringBuilder inked = new StringBuilder();
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
        .forEach(inked::appendCodePoint);
    return inked.toString();
  }

  @Test
  void no_time_of_the_five_articles_is_lost_in_any_format() throws IOException {
    for (Article article : Pipeline.datedArticles().values()) {
      DatedArticle dated = TAGGER.tag(article, null);
      String text = written(Renderers.tags(), dated);
      String brat = written(Renderers.brat(), dated);
      for (TimeExpression time : dated.times()) {
        String words = CharMatcher.whitespace().collapseFrom(time.text(), ' ');
        assertThat(text).contains("[" + words + " = " + time.value().timex());
        assertThat(brat).contains("\t" + time.text() + "\n");
      }
      assertThat(written(Renderers.tagTable(), dated).lines()).hasSize(1 + dated.times().size());
    }
  }
}
