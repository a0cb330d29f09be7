package io.github.tasalsul.match;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.stream.Stream;

/** Takes an office in the dual apart: «وزيرا الخارجية المصري والأردني» are two ministers. */
final class TwoOffices {
  private static final Splitter WORDS = Splitter.on(' ').trimResults().omitEmptyStrings();
  private static final int FEWEST = 3;
  private static final char WAW = '\u0648';

  /** The endings of the dual, the full ones first: «رئيسان», «رئيسين», «وزيرا», «وزيري». */
  private static final List<String> DUAL =
      List.of("\u0627\u0646", "\u064A\u0646", "\u0627", "\u064A");

  private TwoOffices() {}

  /** Returns the two that a phrase names, or the phrase itself. */
  static Stream<String> of(String text, EntityAliases names) {
    List<String> words = WORDS.splitToList(text);
    if (words.size() < FEWEST) {
      return Stream.of(text);
    }
    String last = words.get(words.size() - 1);
    String one = singular(words.get(0), names);
    boolean joined = last.length() > FEWEST && last.charAt(0) == WAW;
    if (one.isEmpty() || !joined) {
      return Stream.of(text);
    }
    String second = last.substring(1);
    String first = words.get(words.size() - 2);
    if (!names.namesOrigin(NameWords.bareWords(first))
        || !names.namesOrigin(NameWords.bareWords(second))) {
      return Stream.of(text);
    }
    String office = String.join(" ", words.subList(1, words.size() - 2));
    String head = office.isEmpty() ? one : one + ' ' + office;
    return Stream.of(head + ' ' + first, head + ' ' + second);
  }

  /** «الرئيس» of «الرئيسان»; empty where the word is no office in the dual. */
  private static String singular(String word, EntityAliases names) {
    for (String ending : DUAL) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        List<String> bare = NameWords.bareWords(stem);
        if (!bare.isEmpty() && names.isRole(bare.get(0))) {
          return stem;
        }
      }
    }
    return "";
  }
}
