package io.github.tasalsul.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tasalsul.arabic.TsvTable;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mechanics of finding, over a small lexicon of its own that edits of the real one leave. */
class FrozenLexiconTest {
  private static final String WORDS =
      """
      form	class	value
      الأحد	WEEKDAY	7
      الماضي	LAST	1
      بعيد	AFTER	0
      عيد الربيع	FEAST	G0321
      عيد الربيع الكبير	FEAST	G0322
      رقم الأحد	NOTHING	0
      نيسان	MONTH	4
      في	IN	0
      """;

  private static final LocalDate ANCHOR = LocalDate.of(2021, 6, 16);

  private static TimeFinder finder(String table) throws IOException {
    return TimeFinder.of(TimeLexicon.of(List.of(TsvTable.parse("frozen.tsv", table(table)))));
  }

  private static StringReader table(String text) {
    return new StringReader(text);
  }

  private static List<String> values(String text) throws IOException {
    return finder(WORDS).find(text).stream()
        .map(time -> time.text() + " = " + time.seenFrom(ANCHOR).value().timex())
        .toList();
  }

  @Test
  void procliticsAreCutWhereOnlyThatMakesTheWordKnown() throws IOException {
    assertThat(values("وبالأحد")).containsExactly("الأحد = 2021-06-13");
    assertThat(values("للأحد الماضي")).containsExactly("لأحد الماضي = 2021-06-13");
    assertThat(values("فالأحد")).containsExactly("الأحد = 2021-06-13");
    assertThat(values("الأحداث")).isEmpty();
  }

  @Test
  void theLongestPhraseWins() throws IOException {
    assertThat(values("عيد الربيع")).containsExactly("عيد الربيع = 2021-03-21");
    assertThat(values("عيد الربيع الكبير")).containsExactly("عيد الربيع الكبير = 2021-03-22");
    assertThat(values("عيد الربيعيات")).isEmpty();
  }

  @Test
  void aPhraseBehindAPrepositionGoesBeforeAWordThatLooksLikeBoth() throws IOException {
    assertThat(values("بعيد الربيع")).containsExactly("عيد الربيع = 2021-03-21");
  }

  @Test
  void aPhraseThatIsNoTimeHidesTheTimeInIt() throws IOException {
    assertThat(values("رقم الأحد")).isEmpty();
  }

  @Test
  void foldingIsTheSameForLexiconAndText() throws IOException {
    assertThat(values("الاحد")).containsExactly("الاحد = 2021-06-13");
    assertThat(values("الأَحَـد")).containsExactly("الأَحَـد = 2021-06-13");
  }

  @Test
  void aWordThatIsNotInTheLexiconIsNoTime() throws IOException {
    assertThat(values("أمس الثلاثاء في مايو")).isEmpty();
  }

  @Test
  void aMalformedRowIsRefusedWithFileAndLine() {
    String table = "form\tclass\tvalue\nالأحد\tWEEKDAY\tsunday\n";
    assertThatThrownBy(() -> finder(table))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("frozen.tsv")
        .hasMessageContaining("WEEKDAY");
  }
}
