package io.github.tasalsul.analysis.morfologik;

import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexeme.Tense;
import io.github.tasalsul.arabic.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dictionary's tags: {@code V31;F1H-pa-;---} is a verb, feminine singular third person,
 * past, active; {@code NM-;F3--;---} a verbal noun, feminine plural. The tag set is described in
 * the dictionary's own arabic_tags_description.txt.
 */
final class TagReader {
  private TagReader() {}

  static Lexeme read(@Nullable CharSequence stem, @Nullable CharSequence tag) {
    String lemma = stem == null ? "" : stem.toString();
    String t = tag == null ? "" : tag.toString();
    int at = t.indexOf(';') + 1;
    Kind kind = kind(t);
    boolean verb = kind == Kind.VERB;
    return new Lexeme(
        Folding.foldWord(lemma),
        lemma,
        kind,
        verb ? tense(letter(t, at + 4)) : Tense.NONE,
        verb && letter(t, at + 5) == 'p',
        verb && letter(t, 2) == '0',
        letter(t, at),
        Math.max(0, Character.digit(letter(t, at + 1), 10)),
        verb ? person(letter(t, at + 2)) : 0);
  }

  private static char letter(String tag, int at) {
    return at < tag.length() ? tag.charAt(at) : '-';
  }

  private static Kind kind(String tag) {
    return switch (letter(tag, 0)) {
      case 'V' -> Kind.VERB;
      case 'P' -> Kind.PARTICLE;
      default ->
          switch (letter(tag, 1)) {
            case 'M' -> Kind.MASDAR;
            case 'A' -> Kind.PARTICIPLE;
            default -> Kind.NOUN;
          };
    };
  }

  private static Tense tense(char letter) {
    return switch (letter) {
      case 'p' -> Tense.PAST;
      case 'f' -> Tense.PRESENT;
      case 'i' -> Tense.IMPERATIVE;
      default -> Tense.NONE;
    };
  }

  private static int person(char letter) {
    return switch (letter) {
      case 'I' -> 1;
      case 'Y' -> 2;
      case 'H' -> 3;
      default -> 0;
    };
  }
}
