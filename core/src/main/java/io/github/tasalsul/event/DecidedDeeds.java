package io.github.tasalsul.event;

import io.github.tasalsul.analysis.ClauseMap;
import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexemes;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Verbal nouns that the tagger takes for verbs behind a break: in «قررت النيابة، برئاسة فلان، حبس
 * السائق» the deed is what the verb that opens the clause still lacks.
 */
final class DecidedDeeds {
  private static final String NOUN = "NN";

  private DecidedDeeds() {}

  /** Returns the sentence with such words tagged as the nouns that they are. */
  static Sentence mend(Sentence sentence, Lexemes dictionary, boolean[] time) {
    List<Token> tokens = sentence.tokens();
    ClauseMap clauses = ClauseMap.of(sentence);
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token t = tokens.get(i);
      boolean broken = tokens.get(i - 1).isPunctuation() && !t.attached();
      boolean governs = tokens.get(i + 1).isNominal() && !time[i + 1];
      if (t.isVerb() && broken && governs && opener(tokens, clauses, i) < i) {
        List<Lexeme> opening = WordForms.readings(tokens, opener(tokens, clauses, i), dictionary);
        boolean lacks =
            opening.stream().anyMatch(l -> VerbFrames.is(l.lemma(), VerbFrames.Frame.ACTS_ON));
        boolean masdar =
            WordForms.readings(tokens, i, dictionary).stream()
                .anyMatch(l -> l.kind() == Kind.MASDAR);
        if (lacks && masdar) {
          mended.set(i, new Token(t.span(), t.text(), t.form(), NOUN, t.attached()));
        }
      }
    }
    return new Sentence(sentence.span(), mended);
  }

  /** The verb that opens the clause of token {@code i}, or {@code i}. */
  private static int opener(List<Token> tokens, ClauseMap clauses, int i) {
    int first = clauses.clauseOf(i).first();
    boolean joined = FunctionWords.is(tokens.get(first).form(), Part.CONJUNCTION);
    int verb = joined ? first + 1 : first;
    return verb < i && tokens.get(verb).isVerb() ? verb : i;
  }
}
