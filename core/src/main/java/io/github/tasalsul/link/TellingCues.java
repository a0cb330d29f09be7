package io.github.tasalsul.link;

import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.arabic.Phrases;
import io.github.tasalsul.arabic.TsvTable;

/**
 * Words by which news tells what is old and what is of the day, from {@code telling-cues.tsv}:
 * «كانت الشرطة قد أوقفت» lies before the story, «يذكر أن» opens the background.
 */
final class TellingCues {
  /** What a cue says. */
  enum Kind {
    WAS,
    EARLIER,
    REMINDER,
    THEN,
    PASSES_ON,
    KNOWS,
    BESIDE,
    OCCASION,
    COMES,
    EXPRESSES,
    BOTH,
    WHEN,
    LASTING,
    PARALLEL,
    APART,
    GATHERING,
    CONTEST,
    RESULT,
    VERDICT,
    HELD,
    SEES,
    TOLL,
    GENERIC,
    SET,
    RANK,
    MEETS,
    AS_TOLD,
    LASTS,
    VISIT,
    DEADLINE,
    PUT_OFF,
    UNDOES,
    CONSEQUENCE,
    WAITING,
    THIS_TIME
  }

  private static final Phrases<Kind> PHRASES =
      Phrases.from(TsvTable.bundled("telling-cues.tsv"), Kind.class);

  private TellingCues() {}

  /** Tells whether a cue stands anywhere in a sentence. */
  static boolean isIn(SentenceEvents sentence, Kind kind) {
    return PHRASES.isIn(sentence.words().all(), kind);
  }

  /** Tells whether a word without its pronoun, «فوزه», is a cue. */
  static boolean isWord(String word, Kind kind) {
    return PHRASES.is(Phrases.words(word), kind);
  }

  /** Tells whether a cue begins with the word that holds {@code token}. */
  static boolean isAt(SentenceEvents sentence, int token, Kind kind) {
    WrittenWords words = sentence.words();
    return PHRASES.lengthAt(words.all(), words.wordOf(token), kind) > 0;
  }

  /** Tells whether the token at {@code token}, without what is written on it, is a cue. */
  static boolean isToken(SentenceEvents sentence, int token, Kind kind) {
    return PHRASES.is(Phrases.words(sentence.token(token).form()), kind);
  }

  /** Tells whether a cue opens a sentence, whatever conjunction it begins with. */
  static boolean opens(SentenceEvents sentence, Kind kind) {
    WrittenWords words = sentence.words();
    for (int word = 0; word < Math.min(2, words.size()); word++) {
      if (PHRASES.lengthAt(words.all(), word, kind) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a cue ends right before the word that holds {@code token}. */
  static boolean endsBefore(SentenceEvents sentence, int token, Kind kind) {
    WrittenWords words = sentence.words();
    int end = words.wordOf(token);
    for (int word = Math.max(0, end - 3); word < end; word++) {
      if (PHRASES.lengthAt(words.all(), word, kind) == end - word) {
        return true;
      }
    }
    return false;
  }

  /** «وكان مقررا أن تفتح اليوم، لكن الوزارة أجلت ذلك»: a plan of these days, not the background. */
  private static boolean setsPlan(SentenceEvents sentence) {
    WrittenWords words = sentence.words();
    for (int word = 1; word < Math.min(4, words.size()); word++) {
      if (PHRASES.lengthAt(words.all(), word, Kind.SET) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether the verb at {@code token} is put before the story by a form of «كان». */
  static boolean isPluperfect(SentenceEvents sentence, int token) {
    if (opens(sentence, Kind.WAS)) {
      if (setsPlan(sentence)) {
        return false;
      }
      return !sentence.clauses().clauseOf(token).kind().equals(Clause.Kind.CONTENT);
    }
    for (int i = token - 1; i >= 0; i--) {
      if (isAt(sentence, i, Kind.WAS)) {
        return sentence.clauses().clauseOf(i).equals(sentence.clauses().clauseOf(token));
      }
      if (sentence.token(i).isVerb()) {
        return false;
      }
    }
    return false;
  }
}
