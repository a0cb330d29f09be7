package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexeme.Tense;
import java.util.Comparator;
import java.util.List;

/** Ranks the dictionary's readings of a verb by the tagger's tag and by what news writes. */
final class Readings {
  private Readings() {}

  /**
   * Returns the verb readings of token {@code i}, the likeliest first: the tag's tense and voice,
   * third person before first and second, active before passive.
   */
  static List<Lexeme> ofVerb(SentenceView view, int i) {
    String tag = view.token(i).tag();
    return view.lexemes(i).stream()
        .filter(l -> l.kind() == Kind.VERB && l.tense() != Tense.IMPERATIVE)
        .sorted(Comparator.comparingInt(l -> penalty(l, tag)))
        .toList();
  }

  /** Returns the verb readings of token {@code i} than which none is likelier. */
  static List<Lexeme> likeliest(SentenceView view, int i) {
    List<Lexeme> ranked = ofVerb(view, i);
    return ranked.stream().filter(l -> alike(view, i, ranked.get(0), l)).toList();
  }

  /** Tells whether two readings of token {@code i} are equally likely. */
  static boolean alike(SentenceView view, int i, Lexeme first, Lexeme second) {
    String tag = view.token(i).tag();
    return penalty(first, tag) == penalty(second, tag);
  }

  private static int penalty(Lexeme reading, String tag) {
    int penalty = 0;
    if (tag.equals("VBD") && reading.tense() != Tense.PAST) {
      penalty += 4;
    }
    if (tag.equals("VBP") && reading.tense() != Tense.PRESENT) {
      penalty += 4;
    }
    if (reading.person() != 3) {
      penalty += 2;
    }
    if (reading.passive() != tag.equals("VBN")) {
      penalty += 1;
    }
    return penalty;
  }
}
