package io.github.tasalsul.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.arabic.TsvTable.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Checks the lexicon files that tell events from what only looks like one. */
class TriggerDataTest {
  private static final ImmutableSet<String> TYPES =
      words(
          "MEET TRAVEL STATEMENT AGREEMENT CEASEFIRE ATTACK CASUALTIES TAKE_CONTROL "
              + "WITHDRAW SUSPEND RESUME START END DEMAND SUPPORT ACCUSE REJECT THREATEN "
              + "SANCTION AID PROTEST ARREST TRIAL INVESTIGATE ELECTION APPOINT RESIGN "
              + "DECISION DISPLACEMENT DEATH DISASTER ECONOMY SPORT OTHER");
  private static final ImmutableSet<String> FLAGS =
      words(
          "reporting announce light aspect modal negates demand-of plans faces state scene "
              + "toll auxiliary");
  private static final ImmutableSet<String> PHRASE_FLAGS =
      words("verb noun reporting announce negates state toll");
  private static final ImmutableSet<String> CONDITIONS =
      words("subject object prep goal next prev voice topic");
  private static final ImmutableSet<String> REASONS =
      words(
          "situation relation field people concept time medium place abstract thing "
              + "connective state name auxiliary");
  private static final ImmutableSet<String> REALIS_KINDS =
      words(
          "NEGATION FUTURE PLANNED HYPOTHETICAL ONGOING DEMAND ATTEMPT DENIAL FAILURE TOPIC "
              + "PROSPECT FACT TENTATIVE PROVISIONAL WHEN SUBJUNCTIVE THEN IDIOM WAS BE DAY TODAY PAST");
  private static final ImmutableSet<String> TITLE_KINDS =
      words("ROLE HONORIFIC ORGANISATION ATTRIBUTION");
  private static final String WEAK_LETTERS = "اويىءؤئه";
  private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();

  private static final List<Row> TRIGGERS = TsvTable.bundled("triggers.tsv").rows();
  private static final List<Row> PHRASES = TsvTable.bundled("trigger-phrases.tsv").rows();

  @Test
  void everyTriggerHasAKnownTypeAndPartOfSpeechAndKnownFlags() {
    for (Row row : TRIGGERS) {
      requireKnown(row, TYPES, row.required("type"));
      requireKnown(row, ImmutableSet.of("verb", "noun"), row.required("pos"));
      row.list("flags").forEach(flag -> requireKnown(row, FLAGS, flag));
    }
  }

  @Test
  void everyConditionOfASenseNamesAKnownKindAndAtLeastOneWord() {
    for (Row row : TRIGGERS) {
      for (String condition : Splitter.on(';').omitEmptyStrings().split(row.get("sense"))) {
        List<String> parts = Splitter.on(':').splitToList(condition);
        assertThat(parts).as("condition '%s' of %s", condition, row.get("lemma")).hasSize(2);
        requireKnown(row, CONDITIONS, parts.get(0));
        assertThat(Splitter.on('|').splitToList(parts.get(1)))
            .as("words of '%s' of %s", condition, row.get("lemma"))
            .doesNotContain("")
            .doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void noTwoTriggersShareLemmaPartOfSpeechAndSense() {
    Set<String> seen = new HashSet<>();
    for (Row row : TRIGGERS) {
      String key = row.get("pos") + " " + row.get("lemma") + " " + row.get("sense");
      if (!seen.add(key)) {
        throw row.error("a second row for " + key);
      }
    }
  }

  @Test
  void theRowsOfALemmaStandTogetherAndItsDefaultSenseComesLast() {
    String previous = "";
    boolean hadDefault = false;
    Set<String> closed = new HashSet<>();
    for (Row row : TRIGGERS) {
      String lemma = row.get("pos") + " " + row.get("lemma");
      if (!lemma.equals(previous)) {
        closed.add(previous);
        if (closed.contains(lemma)) {
          throw row.error("the rows of " + lemma + " do not stand together");
        }
      } else if (hadDefault) {
        throw row.error("a sense of " + lemma + " after its default");
      }
      previous = lemma;
      hadDefault = row.get("sense").isEmpty();
    }
  }

  @Test
  void aWordThatHoldsOrServesAnotherHasNoEventTypeOfItsOwn() {
    for (Row row : TRIGGERS) {
      List<String> flags = row.list("flags");
      if ((flags.contains("state") || flags.contains("auxiliary"))
          && !row.get("type").equals("OTHER")) {
        throw row.error("a state or auxiliary of type " + row.get("type"));
      }
    }
  }

  @Test
  void aVerbalNounHasOneDefaultType() {
    ImmutableListMultimap.Builder<String, Row> byForm = ImmutableListMultimap.builder();
    for (Row row : TRIGGERS) {
      if (row.get("sense").isEmpty()) {
        nounForms(row).distinct().forEach(form -> byForm.put(form, row));
      }
    }
    byForm
        .build()
        .asMap()
        .forEach(
            (form, rows) ->
                assertThat(rows.stream().map(row -> row.get("type")).collect(Collectors.toSet()))
                    .as("default types of %s", form)
                    .hasSize(1));
  }

  @Test
  void everyExampleOfATriggerShowsAFormOfIt() {
    for (Row row : TRIGGERS) {
      List<String> forms = new ArrayList<>();
      forms.add(row.required("lemma"));
      forms.addAll(row.list("masdars"));
      forms.addAll(row.list("participles"));
      String example = row.required("example");
      if (forms.stream().noneMatch(form -> showsAFormOf(form, example))) {
        throw row.error("the example '" + example + "' shows no form of " + row.get("lemma"));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "triggers.tsv",
        "trigger-phrases.tsv",
        "non-triggers.tsv",
        "realis-cues.tsv",
        "titles.tsv",
        "actor-words.tsv"
      })
  void formsCarryNoVowelSignsStrayPunctuationOrDoubleSpaces(String file) {
    TsvTable table = TsvTable.bundled(file);
    String column = table.columns().get(0);
    for (Row row : table.rows()) {
      String form = row.required(column);
      if (!form.matches("[\\u0621-\\u064A]+( [\\u0621-\\u064A]+)*( \\*|\\.)?")) {
        throw row.error("not a plain Arabic form: '" + form + "'");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyTypeHasSeveralWordsOfItsOwn(String type) {
    long triggers = TRIGGERS.stream().filter(row -> row.get("type").equals(type)).count();
    long phrases = PHRASES.stream().filter(row -> row.get("type").equals(type)).count();

    assertThat(triggers + phrases).isGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @CsvSource({
    "triggers.tsv, lemma, 450",
    "trigger-phrases.tsv, phrase, 120",
    "non-triggers.tsv, form, 100",
    "realis-cues.tsv, form, 100",
    "titles.tsv, form, 150"
  })
  void theFilesKeepTheirBreadth(String file, String column, int atLeast) {
    long distinct =
        TsvTable.bundled(file).rows().stream().map(row -> row.get(column)).distinct().count();

    assertThat(distinct).isGreaterThanOrEqualTo(atLeast);
  }

  @Test
  void everyPhraseIsWrittenOnceWithAKnownTypeAndKnownFlags() {
    Set<String> seen = new HashSet<>();
    for (Row row : PHRASES) {
      requireKnown(row, TYPES, row.required("type"));
      List<String> flags = row.list("flags");
      flags.forEach(flag -> requireKnown(row, PHRASE_FLAGS, flag));
      if (flags.contains("verb") == flags.contains("noun")) {
        throw row.error("a phrase begins with a verb or with a noun");
      }
      String firstWord = flags.contains("verb") ? "verb" : "noun";
      if (!seen.add(firstWord + " " + Folding.foldWord(row.required("phrase")))) {
        throw row.error("a second row for " + row.get("phrase"));
      }
    }
  }

  @Test
  void everyPhraseHasSeveralWordsThatStandInItsExample() {
    for (Row row : PHRASES) {
      List<String> words = SPACES.splitToList(row.required("phrase"));
      String example = row.required("example");
      if (words.size() < 2 || !words.stream().allMatch(word -> showsAFormOf(word, example))) {
        throw row.error("the example '" + example + "' does not show " + row.get("phrase"));
      }
    }
  }

  @Test
  void everyNonTriggerGivesAKnownReasonAndStandsInItsExample() {
    for (Row row : TsvTable.bundled("non-triggers.tsv").rows()) {
      requireKnown(row, REASONS, row.required("reason"));
      String form = Folding.foldWord(row.required("form")).replace(" *", " "); // any noun
      if (!Folding.foldWord(row.required("example")).contains(form)) {
        throw row.error("the example does not show " + row.get("form"));
      }
    }
  }

  @Test
  void noNonTriggerIsAlsoAPhraseThatNamesAnEvent() {
    Set<String> phrases =
        PHRASES.stream()
            .map(row -> Folding.foldWord(row.get("phrase")))
            .collect(Collectors.toSet());
    for (Row row : TsvTable.bundled("non-triggers.tsv").rows()) {
      if (phrases.contains(Folding.foldWord(row.get("form")))) {
        throw row.error("also in trigger-phrases.tsv: " + row.get("form"));
      }
    }
  }

  @Test
  void everyRealisCueHasAKnownKindAndStandsOnceInIt() {
    requireKnownKindsWithoutRepetition("realis-cues.tsv", REALIS_KINDS);
  }

  @Test
  void everyTitleHasAKnownKindAndStandsOnceInIt() {
    requireKnownKindsWithoutRepetition("titles.tsv", TITLE_KINDS);
    requireKnownKindsWithoutRepetition("actor-words.tsv", words("GROUP PLURAL FORCE FIGHTERS"));
  }

  static Set<String> types() {
    return TYPES;
  }

  private static ImmutableSet<String> words(String spaced) {
    return ImmutableSet.copyOf(Splitter.on(' ').split(spaced));
  }

  private static void requireKnownKindsWithoutRepetition(String file, Set<String> kinds) {
    Set<String> seen = new HashSet<>();
    for (Row row : TsvTable.bundled(file).rows()) {
      requireKnown(row, kinds, row.required("kind"));
      if (!seen.add(row.get("kind") + " " + Folding.foldWord(row.required("form")))) {
        throw row.error("a second row for " + row.get("form"));
      }
    }
  }

  private static Stream<String> nounForms(Row row) {
    Stream<String> masdars = row.list("masdars").stream();
    return row.get("pos").equals("noun")
        ? Stream.concat(Stream.of(row.get("lemma")), masdars)
        : masdars;
  }

  /** Tells whether a word of {@code example} holds the strong letters of {@code form} in order. */
  private static boolean showsAFormOf(String form, String example) {
    String skeleton = strongLetters(form);
    String start = skeleton.substring(0, Math.min(3, skeleton.length()));
    return SPACES.splitToStream(Folding.foldWord(example)).anyMatch(word -> inOrder(start, word));
  }

  private static String strongLetters(String form) {
    return Folding.foldWord(form)
        .chars()
        .filter(c -> WEAK_LETTERS.indexOf(c) < 0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static boolean inOrder(String letters, String word) {
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = word.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  private static void requireKnown(Row row, Set<String> known, String value) {
    if (!known.contains(value)) {
      throw row.error("unknown value '" + value + "', expected one of " + known);
    }
  }
}
