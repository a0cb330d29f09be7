package io.github.tasalsul.analysis;

import io.github.tasalsul.analysis.Clause.Kind;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which token of a sentence belongs to which clause, by the words that open clauses and the commas
 * that close relative ones. No parser is needed for what linking asks: whose verb a time dates.
 */
public final class ClauseMap {
  private static final String MA = "\u0645\u0627";

  private static final String QAD = "\u0642\u062f";

  private final List<Token> tokens;
  private final int[] clauseOf;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseMap(List<Token> tokens) {
    this.tokens = tokens;
    this.clauseOf = new int[tokens.size()];
  }

  /** Cuts a sentence into clauses. */
  public static ClauseMap of(Sentence sentence) {
    ClauseMap map = new ClauseMap(sentence.tokens());
    map.cut();
    return map;
  }

  /** Returns the clause that the token at {@code index} belongs to. */
  public Clause clauseOf(int index) {
    return clauses.get(clauseOf[index]);
  }

  /** Returns all clauses in the order of their first tokens. */
  public List<Clause> clauses() {
    return Collections.unmodifiableList(clauses);
  }

  /** Tells whether {@code inner} is {@code outer} or hangs on it, however far below. */
  public boolean isWithin(Clause inner, Clause outer) {
    for (int at = inner.index(); at >= 0; at = clauses.get(at).parent()) {
      if (at == outer.index()) {
        return true;
      }
    }
    return false;
  }

  /** Returns the clause that {@code clause} hangs on, itself if it hangs on none. */
  public Clause parent(Clause clause) {
    return clause.parent() < 0 ? clause : clauses.get(clause.parent());
  }

  private void cut() {
    int current = open(Kind.MAIN, -1, 0);
    for (int i = 0; i < tokens.size(); i++) {
      current = clauseAt(i, current);
      clauseOf[i] = current;
    }
  }

  private int clauseAt(int i, int current) {
    Token token = tokens.get(i);
    String form = token.form();
    if (isBreak(token)) {
      return closeRelatives(current);
    }
    if (i == 0) {
      return current;
    }
    if (resumesPast(i, current)) {
      return closeRelatives(current);
    }
    if (FunctionWords.is(form, Part.RELATIVE)) {
      return open(Kind.RELATIVE, current, i);
    }
    if (FunctionWords.is(form, Part.COMPLEMENTIZER) && token.tag().equals("IN")) {
      return open(Kind.CONTENT, hostOfContent(current), i);
    }
    if (form.equals(MA) && token.attached() && verbFollows(i + 1) && isTimeWord(i - 1)) {
      int opened = open(Kind.ADVERBIAL, closeRelatives(current), i - 1);
      clauseOf[i - 1] = opened;
      return opened; // «بعدما أعلنت», which the segmenter cuts in two
    }
    if (FunctionWords.is(form, Part.ADVERBIAL) && opensAdverbial(i) && !isInPhrase(i)) {
      return open(Kind.ADVERBIAL, closeRelatives(current), i);
    }
    if (FunctionWords.is(form, Part.CONJUNCTION) && verbFollows(i + 1)) {
      Clause joined = clauses.get(current);
      int parent = joined.kind() == Kind.MAIN ? -1 : joined.parent();
      return open(Kind.COORDINATE, parent, i);
    }
    return current;
  }

  /**
   * «وكانت المفاوضات التي أفضت إلى الصفقة قد انطلقت»: behind a relative clause with its own verb,
   * «قد» goes on with «كان».
   */
  private boolean resumesPast(int i, int current) {
    Clause clause = clauses.get(current);
    if (clause.kind() != Kind.RELATIVE
        || !tokens.get(i).form().equals(QAD)
        || !verbFollows(i + 1)) {
      return false;
    }
    boolean verb = false;
    for (int k = clause.first(); k < i; k++) {
      verb |= tokens.get(k).isVerb();
    }
    int first = tokens.get(0).tag().equals("CC") ? 1 : 0;
    return verb && FunctionWords.is(tokens.get(first).form(), Part.WAS);
  }

  private boolean isTimeWord(int i) {
    String form = tokens.get(i).form();
    return FunctionWords.is(form, Part.AFTER)
        || FunctionWords.is(form, Part.BEFORE)
        || FunctionWords.is(form, Part.IN);
  }

  private int open(Kind kind, int parent, int first) {
    clauses.add(new Clause(clauses.size(), parent, kind, first));
    return clauses.size() - 1;
  }

  /** «التي تتخذ ... أنها ستنسحب»: content hangs on the verb outside the relative clause. */
  private int hostOfContent(int current) {
    Clause clause = clauses.get(current);
    if (clause.kind() == Kind.RELATIVE && clause.parent() >= 0 && !speechVerbIn(clause)) {
      return clause.parent();
    }
    return current;
  }

  /** Tells whether the verb of a relative clause stands right before its content. */
  private boolean speechVerbIn(Clause clause) {
    int verbs = 0;
    for (int i = clause.first(); i < tokens.size() && i < clause.first() + 4; i++) {
      verbs += tokens.get(i).isVerb() ? 1 : 0;
    }
    return verbs > 0 && clauseOf.length > 0 && distanceToEnd(clause) < 4;
  }

  private int distanceToEnd(Clause clause) {
    int last = clause.first();
    while (last + 1 < tokens.size() && clauseOf[last + 1] == clause.index() && last > 0) {
      last++;
    }
    return last - clause.first();
  }

  private int closeRelatives(int current) {
    int at = current;
    while (clauses.get(at).kind() == Kind.RELATIVE && clauses.get(at).parent() >= 0) {
      at = clauses.get(at).parent();
    }
    return at;
  }

  private static boolean isBreak(Token token) {
    return token.isPunctuation() && ",،؛;:".contains(token.text());
  }

  /** «من حيث المبدأ»: a phrase of its own, unless a verb follows. */
  private boolean isInPhrase(int i) {
    return FunctionWords.is(tokens.get(i - 1).form(), Part.FROM) && !verbFollows(i + 1);
  }

  private boolean opensAdverbial(int i) {
    String tag = tokens.get(i).tag();
    return tag.startsWith("W") || tag.equals("IN") || tag.equals("CC") || verbFollows(i + 1);
  }

  /** Tells whether a verb stands at {@code i}, past the particles that may lead it. */
  private boolean verbFollows(int i) {
    int at = i;
    while (at < tokens.size() && at < i + 3 && isParticle(tokens.get(at))) {
      at++;
    }
    return at < tokens.size() && tokens.get(at).isVerb();
  }

  private static boolean isParticle(Token token) {
    return token.tag().equals("RP")
        || FunctionWords.is(token.form(), Part.PARTICLE)
        || FunctionWords.is(token.form(), Part.FUTURE);
  }
}
