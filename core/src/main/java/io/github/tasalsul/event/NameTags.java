package io.github.tasalsul.event;

import io.github.tasalsul.analysis.Lexemes;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tags as names what the tagger takes for common nouns: a word that the dictionary lacks («خطف
 * <b>بنزيما</b> هدف التعادل») and one that «بن» follows («رابح بن ناصر»).
 */
final class NameTags {
  private static final String NAME = "NNP";
  private static final String NOUN = "NN";
  private static final String ARTICLE = "\u0627\u0644";

  /** «بن», «بنت»: what stands between one's own name and the father's. */
  private static final Set<String> SON = Set.of("\u0628\u0646", "\u0628\u0646\u062A");

  private static final int SHORTEST = 4;
  private static final char WAW = '\u0648';

  private final Lexemes dictionary;
  private final Roles roles;
  private final TriggerLexicon lexicon;

  NameTags(Lexemes dictionary, Roles roles, TriggerLexicon lexicon) {
    this.dictionary = dictionary;
    this.roles = roles;
    this.lexicon = lexicon;
  }

  /** Returns the sentence with its names tagged as names. */
  Sentence mend(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = 0; i < mended.size(); i++) {
      Token t = mended.get(i);
      boolean noun = t.tag().equals(NOUN) && (isUnknown(tokens, i) || isSonOf(tokens, i));
      if (noun || (t.isVerb() && isOwner(tokens, i))) {
        mended.set(i, new Token(t.span(), t.text(), t.form(), NAME, t.attached()));
      }
    }
    return new Sentence(sentence.span(), mended);
  }

  private boolean isUnknown(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean pronoun =
        i + 1 < tokens.size()
            && tokens.get(i + 1).attached()
            && tokens.get(i + 1).tag().startsWith("PRP");
    return token.form().length() >= SHORTEST
        && !pronoun
        && WordForms.isWord(token)
        && !token.form().startsWith(ARTICLE)
        && !FunctionWords.isAny(token.form())
        && !FunctionWords.isAny(token.form().substring(0, token.form().length() - 1)) // «إليك»
        && !roles.isActor(token.form())
        && !roles.isGroup(token.form())
        && lexicon.noun(token.form(), token.text()).isEmpty()
        && dictionary.of(token.text()).isEmpty();
  }

  /** «لاعبو نزوى»: behind a plural without its nun stands its owner, no verb. */
  private static boolean isOwner(List<Token> tokens, int i) {
    String before = i > 0 ? tokens.get(i - 1).form() : "";
    return before.length() >= SHORTEST
        && before.charAt(before.length() - 1) == WAW
        && tokens.get(i - 1).tag().equals("NNS")
        && !tokens.get(i).attached();
  }

  private static boolean isSonOf(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && SON.contains(tokens.get(i + 1).form())
        && tokens.get(i + 1).tag().equals(NAME)
        && tokens.get(i + 2).isNominal();
  }
}
