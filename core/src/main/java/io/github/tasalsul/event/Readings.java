package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexeme.Tense;
import io.github.tasalsul.arabic.FunctionWords.Part;
import java.util.Comparator;
import java.util.List;

/** Ranks the dictionary's readings of a verb by the tagger's tag and by what news writes. */
final class Readings {
  private static final char ALEF = '\u0627';

  /** The long vowels: ا و ي. */
  private static final String LONG = "\u0627\u0648\u064A";

  /** The letters of «قال» and of «يقل». */
  private static final int HOLLOW = 3;

  private Readings() {}

  /**
   * Returns the verb readings of token {@code i}, the likeliest first: the tag's tense and voice,
   * third person before first and second, active before passive.
   */
  static List<Lexeme> ofVerb(SentenceView view, int i) {
    String tag = view.token(i).tag();
    return view.lexemes(i).stream()
        .filter(l -> l.kind() == Kind.VERB && l.tense() != Tense.IMPERATIVE)
        .filter(l -> !isShortened(view, i, l) || isLedByParticle(view, i))
        .sorted(Comparator.comparingInt(l -> penalty(view, i, l, tag)))
        .toList();
  }

  /** «لم يقل»: a hollow verb loses its long vowel behind «لم», «لا» and the like alone. */
  private static boolean isShortened(SentenceView view, int i, Lexeme reading) {
    String lemma = reading.lemma();
    String form = view.token(i).form();
    return reading.tense() == Tense.PRESENT
        && reading.number() == 1
        && lemma.length() >= HOLLOW
        && lemma.charAt(lemma.length() - 2) == ALEF
        && form.length() >= HOLLOW
        && LONG.indexOf(form.charAt(form.length() - 2)) < 0;
  }

  private static boolean isLedByParticle(SentenceView view, int i) {
    return i > 0
        && (view.token(i - 1).tag().equals("RP")
            || view.is(i - 1, Part.PARTICLE)
            || view.token(i).attached());
  }

  /** Returns the verb readings of token {@code i} than which none is likelier. */
  static List<Lexeme> likeliest(SentenceView view, int i) {
    List<Lexeme> ranked = ofVerb(view, i);
    return ranked.stream().filter(l -> alike(view, i, ranked.get(0), l)).toList();
  }

  /** Tells whether two readings of token {@code i} are equally likely. */
  static boolean alike(SentenceView view, int i, Lexeme first, Lexeme second) {
    String tag = view.token(i).tag();
    return penalty(view, i, first, tag) == penalty(view, i, second, tag);
  }

  /**
   * Tells whether the verb at token {@code i} can only speak to the reader: «اضغط على الزر»,
   * «تعلمون». Manuals and recipes do; what they tell is no event.
   */
  static boolean isToReader(SentenceView view, int i) {
    List<Lexeme> verbs = view.lexemes(i).stream().filter(l -> l.kind() == Kind.VERB).toList();
    List<Lexeme> told = verbs.stream().filter(l -> l.tense() != Tense.IMPERATIVE).toList();
    if (verbs.isEmpty() || told.stream().anyMatch(l -> l.person() == 3)) {
      return false;
    }
    // the dictionary folds «افتح», with a bare alef an order, with «أفتح», the speaker's present
    boolean speaker = told.stream().anyMatch(l -> l.person() == 1);
    return !speaker || view.token(i).text().indexOf(ALEF) == 0;
  }

  /** «وتجمع أنصاره»: a sentence of the body opens with a past unless its subject is feminine. */
  private static boolean opensTale(SentenceView view, int i, Lexeme reading) {
    return reading.tense() == Tense.PRESENT
        && view.opensBodySentence(i)
        && view.isNominal(i + 1)
        && !view.token(i + 1).isName()
        && !view.isFeminine(i + 1);
  }

  private static int penalty(SentenceView view, int i, Lexeme reading, String tag) {
    int penalty = 0;
    boolean masculine = (view.isVerbFirst(i) && view.isOffice(i + 1)) || view.isLedByMasculine(i);
    boolean presentOfHer = reading.gender() == 'F' && reading.number() < 2;
    if (presentOfHer && (masculine || opensTale(view, i, reading))) {
      penalty += 5; // «تصدر الحزب», «توعد القائد»: no present of the feminine
    }
    if (tag.equals("VBD") && reading.tense() != Tense.PAST) {
      penalty += 4;
    }
    if (tag.equals("VBP") && reading.tense() != Tense.PRESENT) {
      penalty += 4;
    }
    if (reading.person() != 3) {
      penalty += 5; // news speaks of others: «أبقى المصرف» is no «I keep»
    }
    if (reading.passive() != tag.equals("VBN")) {
      penalty += 1;
    }
    return penalty;
  }
}
