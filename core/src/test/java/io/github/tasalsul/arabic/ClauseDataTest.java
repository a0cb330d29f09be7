package io.github.tasalsul.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.arabic.TsvTable.Row;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the files of words that open clauses, stand before places and end titles. */
class ClauseDataTest {
  private static final List<Row> CLAUSE_WORDS = TsvTable.bundled("clause-words.tsv").rows();

  @Test
  void everyClauseWordPlaysAKnownPartAndStandsOnceInIt() {
    Set<String> seen = new HashSet<>();
    for (Row row : CLAUSE_WORDS) {
      Part part = row.constant("class", Part.class);
      if (!seen.add(part + " " + row.required("form"))) {
        throw row.error("a second row for " + row.get("form") + " as " + part);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void everyPartIsPlayedBySomeWord(Part part) {
    assertThat(CLAUSE_WORDS).anyMatch(row -> row.get("class").equals(part.name()));
  }

  @ParameterizedTest
  @CsvSource({
    "الذي, RELATIVE",
    "اللتان, RELATIVE",
    "أن, COMPLEMENTIZER",
    "بينما, ADVERBIAL",
    "و, CONJUNCTION",
    "س, FUTURE",
    "في, IN",
    "إلى, TO",
    "عقب, AFTER",
    "إثر, AFTER",
    "قبيل, BEFORE",
    "منذ, SINCE",
    "حتى, UNTIL",
    "خلال, DURING",
    "وفقا, SOURCE",
    "قد, PARTICLE"
  })
  void theCommonWordsAreThereWhateverTheirSpelling(String word, Part part) {
    assertThat(FunctionWords.is(Folding.foldWord(word), part)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"clause-words.tsv", "place-words.tsv", "title-words.tsv"})
  void formsCarryNoVowelSignsAndNoStrayPunctuation(String file) {
    for (Row row : TsvTable.bundled(file).rows()) {
      String form = row.required("form");
      if (!form.matches("[\\u0621-\\u064A]+( [\\u0621-\\u064A]+)*")) {
        throw row.error("not a plain Arabic form: '" + form + "'");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"place-words.tsv", "place-stopwords.tsv"})
  void noPlaceWordIsWrittenTwice(String file) {
    Set<String> seen = new HashSet<>();
    for (Row row : TsvTable.bundled(file).rows()) {
      if (!seen.add(row.required("form"))) {
        throw row.error("a second row for " + row.get("form"));
      }
    }
  }

  @Test
  void placeWordsAreWrittenWithoutTheArticle() {
    for (Row row : TsvTable.bundled("place-words.tsv").rows()) {
      if (row.get("form").startsWith("ال")) {
        throw row.error("with the article: " + row.get("form"));
      }
    }
  }

  @Test
  void theCommonKindsOfPlacesAreThere() {
    Set<String> forms =
        TsvTable.bundled("place-words.tsv").rows().stream()
            .map(row -> row.get("form"))
            .collect(Collectors.toSet());

    assertThat(forms).contains("مدينة", "بلدة", "محافظة", "ولاية", "ميناء", "مطار", "مخيم", "حي");
  }

  @Test
  void everyTitleWordHasAKnownKindAndStandsOnce() {
    Set<String> kinds = ImmutableSet.of("SUBORDINATOR", "DANGLING", "LEAD_IN");
    Set<String> seen = new HashSet<>();
    for (Row row : TsvTable.bundled("title-words.tsv").rows()) {
      if (!kinds.contains(row.required("kind"))) {
        throw row.error("unknown kind " + row.get("kind"));
      }
      if (!seen.add(row.get("kind") + " " + row.required("form"))) {
        throw row.error("a second row for " + row.get("form"));
      }
    }
  }

  @Test
  void noNameWordStandsTwiceInAKind() {
    Set<String> seen = new HashSet<>();
    for (Row row : TsvTable.bundled("name-words.tsv").rows()) {
      if (!seen.add(row.required("kind") + " " + row.required("form"))) {
        throw row.error("a second row for " + row.get("form"));
      }
    }
  }
}
