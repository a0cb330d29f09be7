package io.github.tasalsul.analysis;

import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexeme.Tense;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Mends tags where the dictionary leaves no choice: a word that it knows as a verb alone is one
 * («سيرافق», «ارتكبتها»), and what a preposition governs is none («إلى فرض سيطرتها»).
 */
public final class TagRepair {
  private static final char TEH = '\u062A';
  private static final char TEH_MARBUTA = '\u0629';
  private static final char SHADDA = '\u0651';
  private static final String SEEN = "\u0633";
  private static final String MA = "\u0645\u0627";
  private static final String PAST = "VBD";
  private static final String PRESENT = "VBP";
  private static final String NOUN = "NN";
  private static final String NAME = "NNP";
  private static final String PARTICLE = "CC";

  private final Lexemes dictionary;

  private TagRepair(Lexemes dictionary) {
    this.dictionary = dictionary;
  }

  /** Makes a repair that reads words with {@code dictionary}. */
  public static TagRepair create(Lexemes dictionary) {
    return new TagRepair(dictionary);
  }

  /** Returns the tokens of a sentence, each with the tag that it had or a better one. */
  public List<Token> mend(List<Token> tokens) {
    List<Token> mended = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String tag = tag(tokens, i);
      mended.add(
          tag.equals(token.tag())
              ? token
              : new Token(token.span(), token.text(), token.form(), tag, token.attached()));
    }
    return mended;
  }

  private String tag(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.isVerb() && FunctionWords.is(token.form(), Part.BUT)) {
      return PARTICLE;
    }
    if (token.isVerb() && isNameAsVerb(tokens, i)) {
      return NAME;
    }
    if (token.isVerb()) {
      if ((isGoverned(tokens, i) && canBeNoun(token)) || followsTimeWord(tokens, i)) {
        return NOUN;
      }
      return isPlaced(tokens, i) ? NAME : token.tag();
    }
    if (token.isPunctuation() || FunctionWords.isAny(token.form())) {
      return token.tag();
    }
    boolean future = i > 0 && tokens.get(i - 1).form().equals(SEEN) && token.attached();
    if (future && hasVerb(token, Tense.PRESENT)) {
      return PRESENT;
    }
    if (!token.tag().equals(NOUN) && !token.tag().equals("VBG")) {
      return token.tag();
    }
    if (isGoverned(tokens, i) || canBeNoun(token)) {
      return token.tag();
    }
    boolean withObject =
        i + 1 < tokens.size()
            && tokens.get(i + 1).attached()
            && tokens.get(i + 1).tag().startsWith("PRP");
    if (withObject || isStrong(token)) {
      return hasVerb(token, Tense.PAST)
          ? PAST
          : hasVerb(token, Tense.PRESENT) ? PRESENT : token.tag();
    }
    return token.tag();
  }

  /**
   * Tells whether a shadda is written on the middle one of the letters («خلّف»): it settles what
   * the bare letters leave open. One on the last letter («سدّ») settles nothing.
   */
  private static boolean isStrong(Token token) {
    int at = token.text().indexOf(SHADDA);
    return at == 2 && at < token.text().length() - 1;
  }

  private boolean hasVerb(Token token, Tense tense) {
    return dictionary.of(token.text()).stream()
        .anyMatch(
            l ->
                l.kind() == Kind.VERB
                    && l.tense() == tense
                    && l.person() == 3
                    && fitsShadda(token, l));
  }

  private boolean canBeNoun(Token token) {
    String text = token.text();
    if (dictionary.of(text).stream().anyMatch(l -> l.kind() != Kind.VERB && fitsShadda(token, l))) {
      return true;
    }
    int last = text.length() - 1;
    return text.charAt(last) == TEH
        && dictionary.of(text.substring(0, last) + TEH_MARBUTA).stream()
            .anyMatch(l -> l.kind() != Kind.VERB);
  }

  /** Tells whether a shadda that the text writes stands in the reading's lemma too. */
  private static boolean fitsShadda(Token token, Lexeme reading) {
    return !isStrong(token) || reading.vocalised().indexOf(SHADDA) >= 0;
  }

  /** «بعد تلقيها»: behind such a word stands a noun, though the dictionary has it not. */
  private static boolean followsTimeWord(List<Token> tokens, int i) {
    if (i == 0 || tokens.get(i).attached() || !tokens.get(i - 1).tag().startsWith(NOUN)) {
      return false;
    }
    String before = tokens.get(i - 1).form();
    return FunctionWords.is(before, Part.AFTER) || FunctionWords.is(before, Part.BEFORE);
  }

  /** «بوتين وترامب يتفقان»: a word that the dictionary lacks, joined to a name, is one. */
  private boolean isNameAsVerb(List<Token> tokens, int i) {
    return i > 1
        && tokens.get(i - 2).isName()
        && FunctionWords.is(tokens.get(i - 1).form(), Part.CONJUNCTION)
        && dictionary.of(tokens.get(i).text()).isEmpty();
  }

  /** «في بوشر»: behind «في» or «إلى» a word that could be a verb alone is the name of a place. */
  private static boolean isPlaced(List<Token> tokens, int i) {
    if (i == 0 || tokens.get(i).attached() || !tokens.get(i - 1).tag().equals("IN")) {
      return false;
    }
    String before = tokens.get(i - 1).form();
    boolean in = FunctionWords.is(before, Part.IN) || FunctionWords.is(before, Part.TO);
    return in && before.length() > 1 && !FunctionWords.is(before, Part.ADVERBIAL);
  }

  /** Tells whether a preposition stands right before, which no verb can follow. */
  private static boolean isGoverned(List<Token> tokens, int i) {
    if (i == 0) {
      return false;
    }
    Token before = tokens.get(i - 1);
    return before.tag().equals("IN")
        && !before.form().equals(MA) // «عندما وقع», which the segmenter cuts in two
        && !FunctionWords.is(before.form(), Part.COMPLEMENTIZER)
        && !FunctionWords.is(before.form(), Part.RELATIVE)
        && !FunctionWords.is(before.form(), Part.ADVERBIAL)
        && (before.attached() || before.form().length() > 1);
  }
}
