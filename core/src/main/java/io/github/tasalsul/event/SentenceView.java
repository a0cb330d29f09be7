package io.github.tasalsul.event;

import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.analysis.ClauseMap;
import io.github.tasalsul.analysis.Lexeme;
import io.github.tasalsul.analysis.Lexeme.Kind;
import io.github.tasalsul.analysis.Lexemes;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence as the event rules look at it: tokens with their readings, the tagger's common slips
 * mended, time expressions marked so that «اليوم الاثنين» is nobody's subject.
 */
final class SentenceView {
  private static final char ALEF = '\u0627';
  private static final char TEH = '\u062A';
  private static final char HEH = '\u0647';
  private static final char HAMZA = '\u0621';
  private static final char WAW_HAMZA = '\u0624';
  private static final char YEH_HAMZA = '\u0626';
  private static final String DUAL = "\u0627\u0646";
  private static final String DUAL_OBLIQUE = "\u064A\u0646";
  private static final String ARTICLE = "\u0627\u0644";

  private final Sentence sentence;
  private final ClauseMap clauses;
  private final List<List<Lexeme>> lexemes;
  private final List<Set<String>> nounForms;
  private final boolean[] verb;
  private final boolean[] time;

  SentenceView(Sentence sentence, Lexemes dictionary, List<Span> times) {
    this.sentence = sentence;
    this.clauses = ClauseMap.of(sentence);
    int n = sentence.tokens().size();
    this.lexemes = new ArrayList<>(n);
    this.nounForms = new ArrayList<>(n);
    this.verb = new boolean[n];
    this.time = new boolean[n];
    for (int i = 0; i < n; i++) {
      Token token = sentence.tokens().get(i);
      Span span = token.span();
      time[i] = times.stream().anyMatch(t -> t.overlaps(span));
      lexemes.add(isWord(token) ? readings(i, dictionary) : List.of());
      nounForms.add(isWord(token) ? forms(i) : ImmutableSet.of());
      verb[i] = !time[i] && verbAt(i);
    }
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  Sentence sentence() {
    return sentence;
  }

  ClauseMap clauses() {
    return clauses;
  }

  List<Lexeme> lexemes(int i) {
    return lexemes.get(i);
  }

  boolean isVerb(int i) {
    return i >= 0 && i < size() && verb[i];
  }

  boolean isTime(int i) {
    return i >= 0 && i < size() && time[i];
  }

  boolean is(int i, Part part) {
    return i >= 0 && i < size() && FunctionWords.is(token(i).form(), part);
  }

  /** Tells whether the token is a pronoun written on the one before. */
  boolean isPronoun(int i) {
    return i >= 0 && i < size() && token(i).tag().startsWith("PRP") && token(i).attached();
  }

  /** Tells whether the token is a preposition written on the next word: «ب», «ل». */
  boolean isFused(int i) {
    return i >= 0
        && i + 1 < size()
        && token(i + 1).attached()
        && token(i).form().length() == 1
        && (is(i, Part.IN) || is(i, Part.TO));
  }

  /** Tells whether the token is «أي» before a noun: "any". */
  boolean isAny(int i) {
    return is(i, Part.ANY);
  }

  /** Tells whether the token denies the future: «لن». */
  boolean isFutureDenial(int i) {
    return is(i, Part.NEVER);
  }

  boolean isNominal(int i) {
    return i >= 0 && i < size() && !verb[i] && !time[i] && token(i).isNominal() && isWord(token(i));
  }

  boolean isAdjective(int i) {
    return i >= 0 && i < size() && token(i).tag().contains("JJ");
  }

  boolean isDefinite(int i) {
    return token(i).tag().startsWith("DT");
  }

  /** Tells whether the written form begins with the article, whatever the tagger says. */
  boolean isDefiniteForm(int i) {
    return i >= 0 && i < size() && token(i).form().startsWith(ARTICLE);
  }

  /** The folded forms under which a noun may stand in the lexicon, the plainest first. */
  Set<String> nounForms(int i) {
    return nounForms.get(i);
  }

  private static boolean isWord(Token token) {
    for (int k = 0; k < token.form().length(); k++) {
      char c = token.form().charAt(k);
      if (c >= HAMZA && c <= '\u064A') {
        return true;
      }
    }
    return false;
  }

  private List<Lexeme> readings(int i, Lexemes dictionary) {
    Token token = token(i);
    String word = token.text();
    if (token.tag().startsWith("DT") && token.form().startsWith(ARTICLE)) {
      int cut = word.indexOf('\u0644') + 1; // behind the article's lam
      word = word.substring(cut);
    } else if (token.tag().startsWith("DT") && i > 0 && token.form().startsWith("\u0644")) {
      word = word.substring(1); // «للهدنة» is cut «ل» + «لهدنة»
    }
    return word.isEmpty() ? List.of() : dictionary.of(word);
  }

  private Set<String> forms(int i) {
    Token token = token(i);
    String form = token.form();
    if (token.tag().startsWith("DT")) {
      if (form.startsWith(ARTICLE) && form.length() > 3) {
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
        case TEH -> forms.add(body + HEH);
        case YEH_HAMZA, WAW_HAMZA -> forms.add(body + HAMZA);
        default -> {}
      }
    }
    for (Lexeme lexeme : lexemes.get(i)) {
      if (lexeme.kind() != Kind.VERB) {
        forms.add(lexeme.lemma());
      }
    }
    return forms.build();
  }

  /** The tagger's verdict, save where dictionary and position are against it. */
  private boolean verbAt(int i) {
    Token token = token(i);
    if (!isWord(token) || FunctionWords.isAny(token.form())) {
      return false;
    }
    boolean canBeVerb = lexemes.get(i).stream().anyMatch(l -> l.kind() == Kind.VERB);
    boolean canBeNoun = lexemes.get(i).stream().anyMatch(l -> l.kind() != Kind.VERB);
    if (token.isVerb()) {
      return (canBeVerb || lexemes.get(i).isEmpty()) && !(canBeNoun && governedAsNoun(i));
    }
    if (token.tag().equals("NN") && canBeVerb && isDualVerb(i)) {
      return true;
    }
    boolean mistagged = token.tag().equals("VBG") || (i == 0 && token.tag().equals("NN"));
    return mistagged && canBeVerb && !canBeNoun;
  }

  /** «أن الجانبين بحثا الوضع»: behind a dual subject a form in alef is its verb. */
  private boolean isDualVerb(int i) {
    boolean dual =
        lexemes.get(i).stream()
            .anyMatch(l -> l.kind() == Kind.VERB && l.number() == 2 && l.person() == 3);
    int before = i - 1;
    while (before > 0 && token(before).isPunctuation() && token(before).text().equals("\"")) {
      before--;
    }
    if (!dual || before < 1 || !token(before).tag().startsWith("DT")) {
      return false;
    }
    String subject = token(before).form();
    return (subject.endsWith(DUAL_OBLIQUE) || subject.endsWith(DUAL))
        && FunctionWords.is(token(before - 1).form(), Part.COMPLEMENTIZER);
  }

  /** «إلى حين فرض سيطرتها»: what a preposition or an open noun governs is no verb. */
  private boolean governedAsNoun(int i) {
    if (i == 0) {
      return false;
    }
    Token before = token(i - 1);
    return before.tag().equals("IN")
        && !FunctionWords.is(before.form(), Part.COMPLEMENTIZER)
        && !FunctionWords.is(before.form(), Part.RELATIVE)
        && !FunctionWords.is(before.form(), Part.ADVERBIAL)
        && (before.attached() || before.form().length() > 1);
  }
}
