package io.github.tasalsul.link;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.analysis.ClauseMap;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.text.Token;
import io.github.tasalsul.time.TimeExpression;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A sentence with the events and times that stand in it, each with its place among the tokens. */
final class SentenceEvents {
  /** How many words of a subject may stand between a verb and the noun that tells. */
  private static final int SUBJECT = 3;

  /** How far behind its verb «فيها» may stand, in tokens. */
  private static final int RECALL = 4;

  private static final String AN = "\u0627\u0646";

  private static final String VERB = "verb of the lexicon";

  private final Sentence sentence;
  private final ClauseMap clauses;
  private final List<Placed> events;
  private final Map<Integer, List<Placed>> byClause;
  private final List<Timed> times;
  private final WrittenWords words;

  /**
   * Places events and times in a sentence.
   *
   * @param inside the events of this sentence in text order
   * @param allTimes the article's times in text order
   */
  SentenceEvents(Sentence sentence, List<Event> inside, List<TimeExpression> allTimes) {
    this.sentence = sentence;
    this.clauses = ClauseMap.of(sentence);
    this.words = WrittenWords.of(sentence);
    ImmutableList.Builder<Placed> events = ImmutableList.builder();
    for (Event event : inside) {
      int token = tokenAt(event.trigger().start());
      if (token + 1 < size() && isLam(token) && token(token + 1).attached()) {
        token++; // a fused lam belongs to the trigger's span, not to its word
      }
      events.add(new Placed(event, token, clauses.clauseOf(token)));
    }
    this.events = events.build();
    this.byClause =
        this.events.stream().collect(Collectors.groupingBy(placed -> placed.clause().index()));
    ImmutableList.Builder<Timed> times = ImmutableList.builder();
    for (int k = firstFrom(allTimes, sentence.span().start()); k < allTimes.size(); k++) {
      Span span = allTimes.get(k).span();
      if (span.start() >= sentence.span().end()) {
        break;
      }
      if (sentence.span().contains(span) && !sentence.tokens().isEmpty()) {
        int first = tokenAt(span.start());
        times.add(new Timed(allTimes.get(k), k, first, lastTokenOf(first, span)));
      }
    }
    this.times = times.build();
  }

  /** Returns the index of the first time that begins at or behind {@code start}. */
  private static int firstFrom(List<TimeExpression> times, int start) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * An event and the token of its trigger.
   *
   * @param event the event
   * @param token the first token of its trigger
   * @param clause the clause that it stands in
   */
  record Placed(Event event, int token, Clause clause) {}

  /**
   * A time and its tokens.
   *
   * @param time the expression
   * @param index its place in the article's list
   * @param first its first token
   * @param last its last token
   */
  record Timed(TimeExpression time, int index, int first, int last) {}

  private boolean isLam(int i) {
    return token(i).tag().equals("IN") && token(i).form().equals("\u0644");
  }

  /** Returns the events of one clause in text order. */
  List<Placed> eventsOf(Clause clause) {
    return byClause.getOrDefault(clause.index(), List.of());
  }

  List<Placed> events() {
    return events;
  }

  List<Timed> times() {
    return times;
  }

  Span span() {
    return sentence.span();
  }

  WrittenWords words() {
    return words;
  }

  ClauseMap clauses() {
    return clauses;
  }

  int size() {
    return sentence.tokens().size();
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  private int tokenAt(int index) {
    List<Token> tokens = sentence.tokens();
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private int lastTokenOf(int first, Span span) {
    int last = first;
    while (last + 1 < size() && token(last + 1).span().start() < span.end()) {
      last++;
    }
    return last;
  }

  /**
   * Tells whether an event stands in words that are quoted: «قال: "بدأنا البيع"», but not in «"أسوأ
   * كارثة إنسانية"», which quotes no sentence.
   */
  boolean isQuoted(Placed placed) {
    boolean open = false;
    boolean verb = false;
    for (int i = 0; i < size(); i++) {
      String text = token(i).text();
      if (text.length() == 1 && "\"“”«»".contains(text)) {
        boolean opens = text.equals("«") || text.equals("“") || (text.equals("\"") && !open);
        if (open && i > placed.token()) {
          return verb;
        }
        open = opens;
        verb = false;
      } else if (i > placed.token() && !open) {
        return false;
      }
      verb |= token(i).isVerb();
    }
    return open && verb;
  }

  /** Tells whether the main line of the sentence tells an event, not a clause inside another. */
  boolean isOuter(Placed placed) {
    return placed.clause().kind() != Clause.Kind.RELATIVE
        && placed.clause().kind() != Clause.Kind.CONTENT
        && !(isVerbal(placed) && (qualifies(placed.token()) || isRecalling(placed.token())));
  }

  /**
   * «أعمال الشغب التي أعقبت المباراة وأصيب فيها أربعة», «مسيرة استخدم الأمن خلالها الغاز»: a verb
   * with «فيها» or «خلالها» tells of the noun before it, not of the main line.
   */
  boolean isRecalling(int verb) {
    for (int i = verb + 1; i + 1 < size() && i <= verb + RECALL; i++) {
      boolean within =
          FunctionWords.is(token(i).form(), FunctionWords.Part.DURING)
              || (FunctionWords.is(token(i).form(), FunctionWords.Part.IN)
                  && token(i).form().length() > 1);
      if (within && hasPronoun(i)) {
        return true;
      }
      if (token(i).isPunctuation() || token(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether a verb only qualifies the noun before it, without «الذي». */
  boolean isQualifying(Placed placed) {
    return qualifies(placed.token());
  }

  /** Tells whether the verb at a token only qualifies the noun before it. */
  boolean isQualifying(int verb) {
    return token(verb).isVerb() && qualifies(verb);
  }

  /**
   * «مباحثات فرضتها الأزمة»: a verb with a pronoun right behind an indefinite noun qualifies it.
   */
  private boolean qualifies(int verb) {
    return verb > 0
        && (hasPronoun(verb) || isGoverned(verb - 1))
        && token(verb - 1).isNominal()
        && !token(verb - 1).tag().startsWith("DT")
        && !token(verb - 1).isName();
  }

  /** «في صفقات أبرمت»: a noun behind a preposition is not the subject that a verb follows. */
  private boolean isGoverned(int noun) {
    int at = noun;
    boolean indefinite = !token(noun).tag().startsWith("DT") && !token(noun).isName();
    boolean opensClause = !clauses.clauseOf(noun).equals(clauses.clauseOf(noun + 1));
    if (!indefinite || opensClause || clauses.clauseOf(noun + 1).first() == noun || isTime(noun)) {
      return false;
    }
    while (at > 0 && token(at).isNominal()) {
      at--;
    }
    return at < noun && token(at).tag().equals("IN") && !token(at).form().equals(AN);
  }

  private boolean isTime(int token) {
    return times.stream().anyMatch(t -> t.first() <= token && token <= t.last());
  }

  /** Tells whether a verb in the perfect stands at {@code token}. */
  boolean isPerfect(int token) {
    String tag = token(token).tag();
    return tag.equals("VBD") || tag.equals("VBN");
  }

  /**
   * Tells whether an event is told by a verb in the perfect, or by the noun that follows one which
   * tells no event: «اندلعت مواجهات», «باشرت النيابة العامة تحقيقا»; in «بلغت نسبة المشاركة» none
   * is.
   */
  boolean tellsPerfect(Placed placed) {
    if (isVerbal(placed)) {
      return isPerfect(placed.token());
    }
    for (int i = placed.token() - 1; i >= 0 && i >= placed.token() - SUBJECT; i--) {
      if (isPerfect(i)) {
        int verb = i;
        boolean own = i == placed.token() - 1 || !token(placed.token()).tag().startsWith("DT");
        return own && events.stream().noneMatch(e -> e.token() == verb);
      }
      if (!token(i).isNominal() || FunctionWords.isAny(token(i).form())) {
        return false;
      }
    }
    return false;
  }

  /**
   * Tells whether an event is the first of its clause and a verb in the perfect that tells none
   * lends itself to it: «ووضع في الحبس», «فرضت اللجنة غرامة».
   */
  boolean isToldByLightVerb(Placed placed) {
    if (isVerbal(placed) || !eventsOf(placed.clause()).get(0).equals(placed)) {
      return false;
    }
    for (int i = placed.token() - 1; i >= placed.clause().first(); i--) {
      if (token(i).isVerb() && clauses.clauseOf(i).equals(placed.clause())) {
        return isPerfect(i);
      }
    }
    return false;
  }

  /** Returns the token of the verb that tells an event, or lends itself to its noun. */
  int verbOf(Placed placed) {
    if (isVerbal(placed)) {
      return placed.token();
    }
    for (int i = placed.token() - 1; i >= placed.clause().first(); i--) {
      if (token(i).isVerb() && clauses.clauseOf(i).equals(placed.clause())) {
        return i;
      }
    }
    return placed.token();
  }

  /** Tells whether a pronoun is written on a word: «عينهم». */
  boolean hasPronoun(int word) {
    return word + 1 < size()
        && token(word + 1).attached()
        && token(word + 1).tag().startsWith("PRP");
  }

  /** Tells whether the event at {@code placed} is told by a verb, also one that is mistagged. */
  boolean isVerbal(Placed placed) {
    return token(placed.token()).isVerb() || placed.event().rule().startsWith(VERB);
  }
}
