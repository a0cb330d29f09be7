package io.github.tasalsul.link;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a sentence as they are written, folded, for looking up phrases: the tokens «و», «ب»,
 * «التزامن», «مع» are the words «و», «بالتزامن», «مع». A conjunction stands by itself.
 */
final class WrittenWords {
  private final ImmutableList<String> all;
  private final List<Integer> first = new ArrayList<>();
  private final int[] wordOf;

  private WrittenWords(List<Token> tokens) {
    this.wordOf = new int[tokens.size()];
    List<StringBuilder> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean joins = i > 0 && token.attached() && !standsAlone(tokens, i);
      if (!joins) {
        words.add(new StringBuilder());
        first.add(i);
      }
      words.get(words.size() - 1).append(token.text());
      wordOf[i] = words.size() - 1;
    }
    this.all =
        words.stream()
            .map(word -> Folding.foldWord(word.toString()))
            .collect(ImmutableList.toImmutableList());
  }

  private static boolean standsAlone(List<Token> tokens, int i) {
    Token before = tokens.get(i - 1);
    return before.tag().equals("CC") || before.isPunctuation() || tokens.get(i).isPunctuation();
  }

  static WrittenWords of(Sentence sentence) {
    return new WrittenWords(sentence.tokens());
  }

  List<String> all() {
    return all;
  }

  int size() {
    return all.size();
  }

  /** Returns the first token of a word. */
  int firstToken(int word) {
    return first.get(word);
  }

  /** Returns the last token of a word. */
  int lastToken(int word) {
    return word + 1 < first.size() ? first.get(word + 1) - 1 : wordOf.length - 1;
  }

  /** Returns the word that a token belongs to. */
  int wordOf(int token) {
    return wordOf[token];
  }
}
