package io.github.tasalsul.event;

import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexemes;
import io.github.tasalsul.text.Token;
import java.util.List;
import java.util.Set;

/** What the dictionary knows of the words of a sentence, articles and pronouns on them heeded. */
final class WordForms {
  private static final char ALEF = '\u0627';
  private static final char TEH = '\u062A';
  private static final char HEH = '\u0647';
  private static final char HAMZA = '\u0621';
  private static final char WAW = '\u0648';
  private static final char YEH = '\u064A';
  private static final char ALEF_MAQSURA = '\u0649';
  private static final char WAW_HAMZA = '\u0624';
  private static final char YEH_HAMZA = '\u0626';
  private static final String ARTICLE = "\u0627\u0644";

  private WordForms() {}

  static boolean isWord(Token token) {
    for (int k = 0; k < token.form().length(); k++) {
      char c = token.form().charAt(k);
      if (c >= HAMZA && c <= '\u064A') {
        return true;
      }
    }
    return false;
  }

  /** The readings of the word at index {@code i}, without its article; none for punctuation. */
  static List<Lexeme> readings(List<Token> tokens, int i, Lexemes dictionary) {
    Token token = tokens.get(i);
    if (!isWord(token)) {
      return List.of();
    }
    String word = token.text();
    if (token.tag().startsWith("DT") && hasArticle(token)) {
      int cut = word.indexOf('\u0644') + 1; // behind the article's lam
      word = word.substring(cut);
    } else if (token.tag().startsWith("DT") && i > 0 && token.form().startsWith("\u0644")) {
      word = word.substring(1); // «للهدنة» is cut «ل» + «لهدنة»
    }
    if (word.isEmpty()) {
      return List.of();
    }
    List<Lexeme> known = dictionary.of(word);
    int last = word.length() - 1;
    if (last > 1 && word.charAt(last) == ALEF && takesPronoun(tokens, i)) {
      // «نعاه», «أجراها»: a pronoun turns the alef maqsura of a verb into alef
      List<Lexeme> bare =
          dictionary.of(word.substring(0, last) + ALEF_MAQSURA).stream()
              .filter(l -> l.kind() == Kind.VERB)
              .toList();
      return bare.isEmpty() ? known : bare;
    }
    return known;
  }

  private static boolean takesPronoun(List<Token> tokens, int i) {
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : tokens.get(i);
    return next.tag().startsWith("PRP") && next.attached();
  }

  /** The folded forms under which a noun may stand in the lexicon, the plainest first. */
  static Set<String> forms(Token token, List<Lexeme> lexemes) {
    if (!isWord(token)) {
      return ImmutableSet.of();
    }
    String form = token.form();
    if (token.tag().startsWith("DT")) {
      if (hasArticle(token) && form.length() > 3) {
        form = form.substring(2);
      } else if (form.startsWith("\u0644") && form.length() > 3) {
        form = form.substring(1);
      }
    }
    ImmutableSet.Builder<String> forms = ImmutableSet.builder();
    forms.add(form);
    int last = form.length() - 1;
    if (last > 1) {
      String body = form.substring(0, last);
      switch (form.charAt(last)) {
        case ALEF -> forms.add(body);
        case YEH, WAW -> {
          if (token.tag().endsWith("NNS")) {
            forms.add(body); // «مساعديه», «ممثلو الدول»
          }
        }
        case TEH -> forms.add(body + HEH);
        case YEH_HAMZA, WAW_HAMZA -> forms.add(body + HAMZA);
        default -> {}
      }
    }
    for (Lexeme lexeme : lexemes) {
      if (lexeme.kind() != Kind.VERB) {
        forms.add(lexeme.lemma());
      }
    }
    return forms.build();
  }

  /** «الغام» is «ألغام», whose hamza shows that it has no article. */
  static boolean hasArticle(Token token) {
    return token.form().startsWith(ARTICLE) && token.text().charAt(0) == ALEF;
  }
}
