package io.github.tasalsul.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import java.util.List;
import java.util.Set;

/**
 * The words and phrases that tell events, from {@code triggers.tsv}, {@code trigger-phrases.tsv}
 * and {@code non-triggers.tsv}. Immutable and thread-safe.
 */
final class TriggerLexicon {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

  /** In {@code non-triggers.tsv}, any noun written apart: «محطة» and what it is for. */
  private static final String ANY_NOUN = "*";

  private static final String SITUATION = "situation";
  private static final String AUXILIARY = "auxiliary";
  private static final String ARTICLE = "\u0627\u0644";
  private static final char HAMZA = '\u0621';
  private static final char ALEF_HAMZA_ABOVE = '\u0623';
  private static final char ALEF_HAMZA_BELOW = '\u0625';
  private static final char ALEF = '\u0627';
  private static final char YEH = '\u064A';
  private static final char LAM = '\u0644';
  private static final char HEH = '\u0647';

  /** A word so short has no pronoun to spare. */
  private static final int SHORT = 3;

  private static final class Bundled {
    static final TriggerLexicon INSTANCE =
        load(
            TsvTable.bundled("triggers.tsv"),
            TsvTable.bundled("trigger-phrases.tsv"),
            TsvTable.bundled("non-triggers.tsv"));
  }

  private final ImmutableListMultimap<String, Sense> verbs;
  private final ImmutableListMultimap<String, Noun> nouns;
  private final ImmutableListMultimap<String, Sense> participles;
  private final ImmutableListMultimap<String, Phrase> phrases;
  private final ImmutableListMultimap<String, Other> nonTriggers;

  private TriggerLexicon(
      ImmutableListMultimap<String, Sense> verbs,
      ImmutableListMultimap<String, Noun> nouns,
      ImmutableListMultimap<String, Sense> participles,
      ImmutableListMultimap<String, Phrase> phrases,
      ImmutableListMultimap<String, Other> nonTriggers) {
    this.verbs = verbs;
    this.nouns = nouns;
    this.participles = participles;
    this.phrases = phrases;
    this.nonTriggers = nonTriggers;
  }

  /**
   * A fixed phrase.
   *
   * @param words its folded words, the first one's lemma first
   * @param owned which of them carry a pronoun, which follows the subject: «مصرعه», «مصرعها»
   * @param sense what it tells
   */
  record Phrase(List<String> words, Set<Integer> owned, Sense sense) {
    /** Reads a phrase as the lexicon writes it. */
    static Phrase of(String written, Sense sense) {
      List<String> raw = WORDS.splitToList(written.trim());
      ImmutableSet.Builder<Integer> owned = ImmutableSet.builder();
      for (int k = 1; k < raw.size(); k++) {
        String word = raw.get(k);
        if (word.length() > SHORT && word.charAt(word.length() - 1) == HEH) {
          owned.add(k);
        }
      }
      return new Phrase(raw.stream().map(Folding::foldWord).toList(), owned.build(), sense);
    }
  }

  /**
   * What only looks like an event: its words, why, and whether it does so with the article only.
   */
  private record Other(List<String> words, String reason, boolean definite) {}

  /** A noun as the lexicon writes it, with its hamza. */
  private record Noun(String written, Sense sense) {}

  /** Returns the lexicon that comes with the library. */
  static TriggerLexicon bundled() {
    return Bundled.INSTANCE;
  }

  /**
   * Reads a lexicon from its tables.
   *
   * @throws IllegalArgumentException if a row is malformed; the message names file and line
   */
  static TriggerLexicon load(TsvTable triggers, TsvTable fixed, TsvTable others) {
    Words single = new Words();
    triggers.rows().forEach(single::add);
    ImmutableListMultimap.Builder<String, Phrase> phrases = ImmutableListMultimap.builder();
    for (TsvTable.Row row : fixed.rows()) {
      Phrase phrase = Phrase.of(row.required("phrase"), sense(row, row.required("phrase"), ""));
      phrases.put(phrase.words().get(0), phrase);
    }
    ImmutableListMultimap.Builder<String, Other> non = ImmutableListMultimap.builder();
    for (TsvTable.Row row : others.rows()) {
      List<String> words = WORDS.splitToList(Folding.foldWord(row.required("form")));
      List<String> forms = words.stream().map(TriggerLexicon::bare).toList();
      boolean definite = !forms.get(0).equals(words.get(0));
      non.put(forms.get(0), new Other(forms, row.required("reason"), definite));
    }
    return new TriggerLexicon(
        single.verbs.build(),
        single.nouns.build(),
        single.participles.build(),
        phrases.build(),
        non.build());
  }

  /**
   * Returns a lexicon that knows more words, before those it knew, so that of two senses that apply
   * the added one counts. A lemma of several words is a fixed phrase.
   *
   * @param more rows in the form of {@code triggers.tsv}; only the columns {@code lemma}, {@code
   *     pos} and {@code type} must be there
   * @throws IllegalArgumentException if a row is malformed; the message names file and line
   */
  TriggerLexicon with(TsvTable more) {
    Words words = new Words();
    ImmutableListMultimap.Builder<String, Phrase> fixed = ImmutableListMultimap.builder();
    for (TsvTable.Row row : more.rows()) {
      List<String> forms = WORDS.splitToList(Folding.foldWord(row.required("lemma")));
      if (forms.stream()
          .anyMatch(form -> form.chars().noneMatch(c -> c >= HAMZA && c <= '\u064A'))) {
        throw row.error("a lemma is an Arabic word, not '" + row.get("lemma") + "'");
      }
      if (forms.size() == 1) {
        words.add(row);
        continue;
      }
      boolean verb = isVerb(row);
      Sense plain = sense(row, row.required("lemma"), cell(row, "sense"));
      ImmutableSet.Builder<Sense.Flag> flags = ImmutableSet.builder();
      flags.addAll(plain.flags()).add(verb ? Sense.Flag.VERB : Sense.Flag.NOUN);
      fixed.put(
          forms.get(0),
          Phrase.of(
              row.required("lemma"),
              new Sense(
                  plain.lemma(), plain.written(), plain.type(), plain.condition(), flags.build())));
    }
    return new TriggerLexicon(
        words.verbs.putAll(verbs).build(),
        words.nouns.putAll(nouns).build(),
        words.participles.putAll(participles).build(),
        fixed.putAll(phrases).build(),
        nonTriggers);
  }

  /** The single words of a table, while it is read. */
  private static final class Words {
    final ImmutableListMultimap.Builder<String, Sense> verbs = ImmutableListMultimap.builder();
    final ImmutableListMultimap.Builder<String, Noun> nouns = ImmutableListMultimap.builder();
    final ImmutableListMultimap.Builder<String, Sense> participles =
        ImmutableListMultimap.builder();

    void add(TsvTable.Row row) {
      Sense sense = sense(row, row.required("lemma"), cell(row, "sense"));
      if (isVerb(row)) {
        verbs.put(sense.lemma(), sense);
      } else {
        nouns.put(sense.lemma(), new Noun(row.required("lemma"), sense));
      }
      for (String masdar : COMMAS.split(cell(row, "masdars"))) {
        nouns.put(Folding.foldWord(masdar), new Noun(masdar, sense));
      }
      for (String participle : COMMAS.split(cell(row, "participles"))) {
        String form = Folding.foldWord(participle);
        participles.put(form, sense);
        if (form.length() == 3 && form.charAt(1) == ALEF) {
          participles.put(form + YEH, sense); // «داع» is «داعيا» in the accusative
        }
      }
    }
  }

  private static boolean isVerb(TsvTable.Row row) {
    return switch (row.required("pos")) {
      case "verb" -> true;
      case "noun" -> false;
      default -> throw row.error("column 'pos': verb or noun, not " + row.get("pos"));
    };
  }

  /** The cell of a column that a table may leave out. */
  private static String cell(TsvTable.Row row, String column) {
    return row.has(column) ? row.get(column) : "";
  }

  private static Sense sense(TsvTable.Row row, String lemma, String condition) {
    EventType type = row.constant("type", EventType.class);
    try {
      ImmutableSet.Builder<Sense.Flag> flags = ImmutableSet.builder();
      for (String flag : COMMAS.split(cell(row, "flags"))) {
        flags.add(Sense.Flag.parse(flag));
      }
      return new Sense(
          Folding.foldWord(lemma), lemma, type, SenseCondition.parse(condition), flags.build());
    } catch (IllegalArgumentException e) {
      throw row.error(String.valueOf(e.getMessage()));
    }
  }

  /**
   * Returns the senses of a verb by its folded lemma, conditional ones first as the file has it.
   */
  List<Sense> verb(String lemma) {
    return verbs.get(lemma);
  }

  /**
   * Returns the senses of a verbal or other noun by a folded form without the article. A written
   * hamza counts: «أبطال» (heroes) is not «إبطال» (annulment).
   *
   * @param form the folded form
   * @param text the word as the text has it
   */
  List<Sense> noun(String form, String text) {
    return nouns.get(form).stream()
        .filter(noun -> !hamzasDiffer(noun.written(), text))
        .map(Noun::sense)
        .toList();
  }

  private static boolean hamzasDiffer(String written, String text) {
    String bare = text.startsWith(ARTICLE) ? text.substring(2) : text;
    if (bare.length() > 1 && bare.charAt(0) == LAM && isHamza(bare.charAt(1))) {
      bare = bare.substring(1); // «للأحياء» is cut «ل» + «لأحياء»
    }
    if (bare.isEmpty()) {
      return false;
    }
    char first = bare.charAt(0);
    char wanted = written.charAt(0);
    return first != wanted && isHamza(first) && isHamza(wanted);
  }

  private static boolean isHamza(char c) {
    return c == ALEF_HAMZA_ABOVE || c == ALEF_HAMZA_BELOW;
  }

  /** Returns the senses of a participle by a folded form without the article. */
  List<Sense> participle(String form) {
    return participles.get(form);
  }

  /** Returns the fixed phrases that begin with a folded word or lemma. */
  List<Phrase> phrases(String first) {
    return phrases.get(first);
  }

  /** Tells whether the noun at token {@code i} stands in a use that names no event. */
  boolean isNonTrigger(SentenceView view, int i) {
    return nonTriggerAt(view, i, i, "") || (i > 0 && nonTriggerAt(view, i - 1, i, ""));
  }

  /** Tells whether the verb at token {@code i} only helps another word: «تكون». */
  boolean isHelper(SentenceView view, int i) {
    return nonTriggerAt(view, i, i, AUXILIARY);
  }

  /** Tells whether the noun at token {@code i} is a situation that one speaks of: «الأزمة». */
  boolean isSituation(SentenceView view, int i) {
    return nonTriggerAt(view, i, i, SITUATION);
  }

  private boolean nonTriggerAt(SentenceView view, int start, int i, String reason) {
    Set<String> forms = view.nounForms(start);
    for (String form : forms.isEmpty() ? ImmutableSet.of(view.token(start).form()) : forms) {
      for (Other other : nonTriggers.get(form)) {
        List<String> words = other.words();
        if ((reason.isEmpty() || other.reason().equals(reason))
            && (!other.definite() || view.isDefinite(start))
            && start + words.size() > i
            && matches(view, start, words)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean matches(SentenceView view, int start, List<String> words) {
    for (int k = 1; k < words.size(); k++) {
      if (words.get(k).equals(ANY_NOUN)) {
        if (!view.isNominal(start + k) || view.token(start + k).attached()) {
          return false;
        }
        continue;
      }
      if (start + k >= view.size()
          || !(view.nounForms(start + k).contains(words.get(k))
              || view.token(start + k).form().equals(words.get(k)))) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String folded) {
    return folded.startsWith("\u0627\u0644") && folded.length() > 4 ? folded.substring(2) : folded;
  }

  /** Returns all event types that some row tells, for checks on the data. */
  ImmutableList<EventType> types() {
    return ImmutableSet.copyOf(nouns.values().stream().map(noun -> noun.sense().type()).toList())
        .asList();
  }
}
