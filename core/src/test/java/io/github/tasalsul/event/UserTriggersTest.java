package io.github.tasalsul.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tasalsul.Pipeline;
import io.github.tasalsul.TimelineExtractor;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.document.Article;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UserTriggersTest {
  private static TsvTable table(String... lines) {
    try {
      return TsvTable.parse("mine.tsv", new StringReader(String.join("\n", lines)));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Event> events(TimelineExtractor extractor, String text) {
    Article article = Article.of("test", text).publishedOn(LocalDate.of(2023, 3, 15));
    return extractor.extract(article).events().stream().map(e -> e.event()).toList();
  }

  @Test
  void anAddedVerbReportsAnEventAndItsRuleNamesTheEntry() {
    TimelineExtractor extractor =
        Pipeline.EXTRACTOR.withTriggers(table("lemma\tpos\ttype", "شرب\tverb\tECONOMY"));

    List<Event> events = events(extractor, "شرب الوزير فنجان قهوة.");

    assertThat(events).singleElement().extracting(Event::type).isEqualTo(EventType.ECONOMY);
    assertThat(events.get(0).rule()).isEqualTo("verb of the lexicon: شرب");
    assertThat(events(Pipeline.EXTRACTOR, "شرب الوزير فنجان قهوة.")).isEmpty();
  }

  @Test
  void anAddedSenseWinsOverTheBundledOneAndALemmaOfSeveralWordsIsAPhrase() {
    TimelineExtractor extractor =
        Pipeline.EXTRACTOR.withTriggers(
            table(
                "lemma\tpos\ttype\tsense",
                "قصف\tverb\tSPORT\tobject:مرمى",
                "عصف ذهني\tnoun\tMEET"));

    assertThat(events(extractor, "قصف المهاجم مرمى الضيوف."))
        .extracting(Event::type)
        .containsExactly(EventType.SPORT);
    assertThat(events(extractor, "نظم المعهد جلسات عصف ذهني للطلاب."))
        .extracting(Event::type)
        .contains(EventType.MEET);
  }

  @Test
  void theRuleSaysWhichConditionToldTheSense() {
    List<Event> events = events(Pipeline.EXTRACTOR, "أوقفت الشرطة مهربا على الحدود.");

    assertThat(events.get(0).rule()).startsWith("verb of the lexicon: أوقف, if ").contains("شرطة");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "شرب;adverb;ECONOMY | mine.tsv:2: column 'pos': verb or noun, not adverb",
        "شرب;verb;DRINK | mine.tsv:2: column 'type': no EventType DRINK",
        "drink;verb;ECONOMY | mine.tsv:2: a lemma is an Arabic word, not 'drink'",
        ";verb;ECONOMY | mine.tsv:2: empty column 'lemma'",
      })
  void aMalformedRowIsNamedByFileAndLine(String row, String message) {
    TsvTable rows = table("lemma\tpos\ttype", row.replace(';', '\t'));

    assertThatThrownBy(() -> Pipeline.EXTRACTOR.withTriggers(rows))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
