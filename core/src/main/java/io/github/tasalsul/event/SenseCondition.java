package io.github.tasalsul.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.arabic.Folding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a sense applies, as the lexicon writes it: {@code subject:زلزال|إعصار}, {@code
 * object:حكم|قرار}, {@code prep:من}, {@code next:اجتماع|قمة}, joined by semicolons.
 */
final class SenseCondition {
  /** How far ahead an argument may stand, in tokens. */
  private static final int REACH = 7;

  /** How far ahead a preposition that the word governs may stand. */
  private static final int GOVERNED = 4;

  /** How far ahead the word of a {@code next} condition may stand. */
  private static final int NEAR = 3;

  /** Stands for any number in a condition. */
  private static final String ANY_NUMBER = "#";

  private static final Splitter PARTS = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();

  private final @Nullable Set<String> argument;
  private final @Nullable Set<String> next;
  private final @Nullable Set<String> preposition;

  private SenseCondition(
      @Nullable Set<String> argument,
      @Nullable Set<String> next,
      @Nullable Set<String> preposition) {
    this.argument = argument;
    this.next = next;
    this.preposition = preposition;
  }

  /**
   * Parses a condition; an empty one always applies.
   *
   * @throws IllegalArgumentException if it names an unknown kind
   */
  static SenseCondition parse(String text) {
    Set<String> argument = null;
    Set<String> next = null;
    Set<String> preposition = null;
    for (String part : PARTS.split(text)) {
      int colon = part.indexOf(':');
      Set<String> words = folded(WORDS.splitToList(part.substring(colon + 1)));
      switch (colon < 0 ? part : part.substring(0, colon)) {
        case "subject", "object" -> argument = words;
        case "next" -> next = words;
        case "prep" -> preposition = words;
        default -> throw new IllegalArgumentException("unknown condition '" + part + "'");
      }
    }
    return new SenseCondition(argument, next, preposition);
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Folding::foldWord).collect(ImmutableSet.toImmutableSet());
  }

  /** Tells whether it applies to the trigger that ends before token {@code from}. */
  boolean holds(SentenceView view, int from) {
    return seen(argument, view, from, REACH)
        && seen(next, view, from, NEAR)
        && (preposition == null || prepositionAhead(preposition, view, from));
  }

  private static boolean prepositionAhead(Set<String> wanted, SentenceView view, int from) {
    for (int i = from; i < Math.min(view.size(), from + GOVERNED); i++) {
      if (i > from && view.isVerb(i)) {
        return false;
      }
      if (wanted.contains(view.token(i).form())) {
        return true;
      }
    }
    return false;
  }

  private static boolean seen(@Nullable Set<String> words, SentenceView view, int from, int reach) {
    if (words == null) {
      return true;
    }
    for (int i = from; i < Math.min(view.size(), from + reach); i++) {
      if (i > from && view.isVerb(i)) {
        return false;
      }
      if (words.contains(ANY_NUMBER) && view.token(i).tag().equals("CD")) {
        return true;
      }
      for (String form : view.nounForms(i)) {
        if (words.contains(form)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether it always applies. */
  boolean isEmpty() {
    return argument == null && next == null && preposition == null;
  }
}
