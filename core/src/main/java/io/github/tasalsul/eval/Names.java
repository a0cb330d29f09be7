package io.github.tasalsul.eval;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares names as a lenient reader does. Its folding is its own and not the program's, lest a
 * fault in one hide in the other.
 */
final class Names {
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Mn}\\p{Cf}\\u0640]");
  private static final Pattern ALEFS = Pattern.compile("[\\u0625\\u0623\\u0622\\u0671]");
  private static final String ALEF = "\u0627";
  private static final char ALEF_MAKSURA = '\u0649';
  private static final char YEH = '\u064A';
  private static final char TEH_MARBUTA = '\u0629';
  private static final char HEH = '\u0647';
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

  /** «ل» with an article that it has swallowed, as in «للسراج». */
  private static final String TO_THE = "\u0644\u0644";

  /** The proclitics و ف ب ل. */
  private static final String PROCLITICS = "\u0648\u0641\u0628\u0644";

  private static final int SHORTEST_WITH_PROCLITIC = 4;
  private static final int LONGEST_NAME = 12;

  private Names() {}

  /**
   * Returns the words of a name without vowel signs, punctuation and the spelling differences of
   * alef, yeh and teh marbuta.
   */
  static List<String> words(@Nullable String text) {
    if (text == null) {
      return List.of();
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    plain = UNSEEN.matcher(plain).replaceAll("");
    plain = ALEFS.matcher(plain).replaceAll(ALEF);
    plain = plain.replace(ALEF_MAKSURA, YEH).replace(TEH_MARBUTA, HEH);
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(plain);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /**
   * Tells whether one name holds the other as whole words in a row: «السراج», «فايز السراج». A
   * proclitic left on the first word («لحفتر», «للسراج») does no harm. What is found has at most
   * twelve words.
   */
  static boolean same(@Nullable String gold, @Nullable String found) {
    if (words(found).size() > LONGEST_NAME) {
      return false;
    }
    for (List<String> one : forms(gold)) {
      for (List<String> other : forms(found)) {
        List<String> longer = one.size() > other.size() ? one : other;
        List<String> shorter = one.size() > other.size() ? other : one;
        if (!shorter.isEmpty() && Collections.indexOfSubList(longer, shorter) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The name as it stands, and without a proclitic on its first word. */
  private static List<List<String>> forms(@Nullable String name) {
    List<String> words = words(name);
    ImmutableList.Builder<List<String>> forms = ImmutableList.builder();
    forms.add(words);
    if (!words.isEmpty()) {
      String first = words.get(0);
      if (first.startsWith(TO_THE)) {
        forms.add(withFirst(ALEF + first.substring(1), words));
      }
      if (first.codePointCount(0, first.length()) >= SHORTEST_WITH_PROCLITIC
          && PROCLITICS.indexOf(first.charAt(0)) >= 0) {
        forms.add(withFirst(first.substring(1), words));
      }
    }
    return forms.build();
  }

  private static List<String> withFirst(String first, List<String> words) {
    List<String> other = new ArrayList<>(words);
    other.set(0, first);
    return other;
  }
}
