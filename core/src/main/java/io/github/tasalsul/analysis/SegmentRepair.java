package io.github.tasalsul.analysis;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexeme.Tense;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.Proclitics;
import io.github.tasalsul.arabic.TsvTable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Mends how a segmenter cuts a word, where a table or the dictionary knows better: «وقودا» is one
 * word and not «و» and «قودا», «سيرافق» is «س» and «يرافق».
 *
 * <p>Looks at one word at a time, so that a word is mended the same way wherever it stands.
 */
public final class SegmentRepair {
  private static final char ALEF = '\u0627';
  private static final char KAF = '\u0643';
  private static final char LAM = '\u0644';
  private static final char SEEN = '\u0633';

  /** The one-letter words written joined to the next: و ف ب ل ك س. */
  private static final String PROCLITICS = "\u0648\u0641\u0628\u0644\u0643\u0633";

  /** A number with و ف ب ل ك written on it, and perhaps a tatweel between them. */
  private static final Pattern LED_NUMBER =
      Pattern.compile(
          "([\u0648\u0641]\u0640?)?([\u0628\u0644\u0643]\u0640?)?(\\d[\\d.,\u066B\u066C]*)",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** The letters with which a verb of the third person begins in the imperfect: ي ت. */
  private static final String IMPERFECT = "\u064A\u062A";

  /** A rest shorter than this means too much by chance: «بشار» is no «ب» and «شار». */
  private static final int SHORTEST_REST = 4;

  private final Lexemes dictionary;
  private final ImmutableMap<String, List<String>> table;
  private final ImmutableSet<String> places;

  /** Towns, of which «وهران» begins with a letter that could be a word of its own. */
  private final ImmutableSet<String> towns;

  /** The verbs and verbal nouns that tell events: the names «سيدني» and «ليفني» hold none. */
  private final ImmutableSet<String> tellingWords;

  private SegmentRepair(
      Lexemes dictionary,
      ImmutableMap<String, List<String>> table,
      ImmutableSet<String> places,
      ImmutableSet<String> towns,
      ImmutableSet<String> tellingWords) {
    this.dictionary = dictionary;
    this.table = table;
    this.places = places;
    this.towns = towns;
    this.tellingWords = tellingWords;
  }

  /** Makes a repair that reads words with {@code dictionary}, over the bundled tables. */
  public static SegmentRepair create(Lexemes dictionary) {
    return of(
        dictionary,
        TsvTable.bundled("segments.tsv"),
        TsvTable.bundled("countries.tsv"),
        TsvTable.bundled("places.tsv"),
        TsvTable.bundled("triggers.tsv"));
  }

  /**
   * Makes a repair over other tables.
   *
   * @throws IllegalArgumentException if the segments of a row do not spell its word
   */
  static SegmentRepair of(
      Lexemes dictionary,
      TsvTable segments,
      TsvTable countries,
      TsvTable towns,
      TsvTable triggers) {
    ImmutableMap.Builder<String, List<String>> table = ImmutableMap.builder();
    for (TsvTable.Row row : segments.rows()) {
      String word = row.required("word");
      List<String> cut = Splitter.on('+').splitToList(row.required("segments"));
      if (!String.join("", cut).equals(word)) {
        throw row.error("the segments do not spell the word: " + word);
      }
      table.put(Folding.foldWord(word), cut);
    }
    ImmutableSet.Builder<String> places = ImmutableSet.builder();
    for (TsvTable.Row row : countries.rows()) {
      places.add(Folding.foldWord(row.required("name")));
      row.list("capital").forEach(capital -> places.add(Folding.foldWord(capital)));
    }
    ImmutableSet.Builder<String> townNames = ImmutableSet.builder();
    for (TsvTable.Row row : towns.rows()) {
      townNames.add(Folding.foldWord(row.required("name")));
    }
    ImmutableSet.Builder<String> tellingWords = ImmutableSet.builder();
    for (TsvTable.Row row : triggers.rows()) {
      tellingWords.add(Folding.foldWord(row.required("lemma")));
      row.list("masdars").forEach(masdar -> tellingWords.add(Folding.foldWord(masdar)));
    }
    return new SegmentRepair(
        dictionary, table.buildOrThrow(), places.build(), townNames.build(), tellingWords.build());
  }

  /**
   * Mends the cut of one word.
   *
   * @param segments the segments that the segmenter found, as the text has them, at least one
   * @return the right ones, which spell the same; {@code segments} where nothing is wrong
   */
  public List<String> mend(List<String> segments) {
    String whole = String.join("", segments);
    List<String> known = fromTable(whole);
    if (!known.isEmpty()) {
      return known;
    }
    Matcher number = LED_NUMBER.matcher(whole);
    if (number.matches()) {
      return IntStream.rangeClosed(1, 3)
          .mapToObj(i -> number.group(i))
          .filter(part -> part != null && !part.isEmpty())
          .toList(); // «و15», «بـ13»
    }
    if (isLostHead(segments)) {
      return joined(segments, 2);
    }
    boolean led =
        segments.size() > 1
            && isProclitic(segments.get(0))
            && Proclitics.isConjunction(segments.get(0).charAt(0));
    if (!led) {
      return mendRest(segments);
    }
    return ImmutableList.<String>builder()
        .add(segments.get(0))
        .addAll(mendRest(segments.subList(1, segments.size())))
        .build();
  }

  private List<String> mendRest(List<String> segments) {
    List<String> known = fromTable(String.join("", segments));
    if (!known.isEmpty()) {
      return known;
    }
    if (isLostHead(segments)) {
      return joined(segments, 2);
    }
    if (segments.size() > 1 && isLostTail(segments)) {
      return ImmutableList.<String>builder()
          .addAll(segments.subList(0, segments.size() - 2))
          .add(segments.get(segments.size() - 2) + segments.get(segments.size() - 1))
          .build();
    }
    if (segments.size() == 1 && isUncut(segments.get(0))) {
      int cut = letters(segments.get(0), 1);
      return List.of(segments.get(0).substring(0, cut), segments.get(0).substring(cut));
    }
    return segments;
  }

  private List<String> fromTable(String word) {
    List<String> cut = table.get(Folding.foldWord(word));
    if (cut == null) {
      return List.of();
    }
    ImmutableList.Builder<String> segments = ImmutableList.builder();
    int from = 0;
    for (String segment : cut) {
      int to = from + letters(word.substring(from), segment.length());
      segments.add(word.substring(from, to));
      from = to;
    }
    return segments.build();
  }

  private static List<String> joined(List<String> segments, int first) {
    return ImmutableList.<String>builder()
        .add(String.join("", segments.subList(0, first)))
        .addAll(segments.subList(first, segments.size()))
        .build();
  }

  /** «و» and «قودا»: the first letter was cut off a word that is none without it. */
  private boolean isLostHead(List<String> segments) {
    if (segments.size() < 2 || !isProclitic(segments.get(0))) {
      return false;
    }
    String rest = segments.get(1);
    String form = Folding.foldWord(rest);
    if (form.length() == SHORTEST_REST - 1 && !FunctionWords.isAny(form)) {
      return isVerbCutShort(segments.get(0) + rest, rest);
    }
    return form.length() >= SHORTEST_REST
        && !FunctionWords.isAny(form)
        && !places.contains(form)
        && !towns.contains(form)
        && dictionary.of(rest).stream().noneMatch(SegmentRepair::isNews)
        && (towns.contains(Folding.foldWord(segments.get(0) + rest))
            || dictionary.of(segments.get(0) + rest).stream().anyMatch(SegmentRepair::isNews));
  }

  /** «وظفت», «فتشت», «لقحت»: a verb that tells events, and nothing of the kind without its head. */
  private boolean isVerbCutShort(String whole, String rest) {
    return dictionary.of(rest).stream()
            .noneMatch(l -> isNews(l) && (tells(l) || l.kind() != Kind.VERB))
        && dictionary.of(whole).stream()
            .anyMatch(l -> l.tense() == Tense.PAST && l.person() == 3 && tells(l));
  }

  /** «شك» and «ك»: nobody is addressed in the news, and «شكك» is a verb. */
  private boolean isLostTail(List<String> segments) {
    int last = segments.size() - 1;
    return Folding.foldWord(segments.get(last)).equals(String.valueOf(KAF))
        && dictionary.of(segments.get(last - 1) + segments.get(last)).stream()
            .anyMatch(l -> l.tense() == Tense.PAST && isNews(l) && tells(l));
  }

  private boolean tells(Lexeme reading) {
    return tellingWords.contains(reading.lemma());
  }

  /** A reading that the news has use for: no command, and nobody is addressed. */
  private static boolean isNews(Lexeme reading) {
    return reading.tense() != Tense.IMPERATIVE && reading.person() != 2;
  }

  /** «سيرافق», «ليتولى», «بليبيا», «فأنكر»: the dictionary knows none of them as they stand. */
  private boolean isUncut(String word) {
    String form = Folding.foldWord(word);
    if (form.length() <= SHORTEST_REST || !isProclitic(word.substring(0, letters(word, 1)))) {
      return false;
    }
    String rest = word.substring(letters(word, 1));
    char first = form.charAt(0);
    if (places.contains(form) || !dictionary.of(word).isEmpty()) {
      return false;
    }
    if (first == SEEN || (first == LAM && IMPERFECT.indexOf(form.charAt(1)) >= 0)) {
      return IMPERFECT.indexOf(form.charAt(1)) >= 0
          && form.charAt(form.length() - 1) != ALEF // no verb ends so behind these two
          && dictionary.of(rest).stream()
              .anyMatch(
                  l -> l.tense() == Tense.PRESENT && l.person() == 3 && !l.passive() && tells(l));
    }
    if (Proclitics.isConjunction(first)) {
      return dictionary.of(rest).stream()
          .anyMatch(l -> l.tense() == Tense.PAST && l.person() == 3 && tells(l));
    }
    if (!Proclitics.isPreposition(first)) {
      return false;
    }
    return places.contains(form.substring(1))
        || (first != KAF // «كارتفاع الأسعار» only compares
            && form.length() > SHORTEST_REST + 1
            && dictionary.of(rest).stream().anyMatch(l -> l.kind() == Kind.MASDAR && tells(l)));
  }

  private static boolean isProclitic(String segment) {
    String form = Folding.foldWord(segment);
    return form.length() == 1 && PROCLITICS.contains(form);
  }

  /** Returns the index behind the first {@code count} letters and the vowel signs on them. */
  private static int letters(String word, int count) {
    int seen = 0;
    int i = 0;
    while (i < word.length() && (seen < count || Folding.isMark(word.charAt(i)))) {
      seen += Folding.isMark(word.charAt(i)) ? 0 : 1;
      i++;
    }
    return i;
  }
}
