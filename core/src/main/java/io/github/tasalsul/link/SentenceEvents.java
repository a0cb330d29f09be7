package io.github.tasalsul.link;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.analysis.Clause;
import io.github.tasalsul.analysis.ClauseMap;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Span;
import io.github.tasalsul.text.Token;
import io.github.tasalsul.time.TimeExpression;
import java.util.List;

/** A sentence with the events and times that stand in it, each with its place among the tokens. */
final class SentenceEvents {
  private final Sentence sentence;
  private final ClauseMap clauses;
  private final List<Placed> events;
  private final List<Timed> times;

  SentenceEvents(Sentence sentence, List<Event> allEvents, List<TimeExpression> allTimes) {
    this.sentence = sentence;
    this.clauses = ClauseMap.of(sentence);
    ImmutableList.Builder<Placed> events = ImmutableList.builder();
    for (Event event : allEvents) {
      if (event.sentence().equals(sentence.span())) {
        int token = tokenAt(event.trigger().start());
        if (token + 1 < size() && isLam(token) && token(token + 1).attached()) {
          token++; // a fused lam belongs to the trigger's span, not to its word
        }
        events.add(new Placed(event, token, clauses.clauseOf(token)));
      }
    }
    this.events = events.build();
    ImmutableList.Builder<Timed> times = ImmutableList.builder();
    for (int k = 0; k < allTimes.size(); k++) {
      Span span = allTimes.get(k).span();
      if (sentence.span().contains(span) && !sentence.tokens().isEmpty()) {
        int first = tokenAt(span.start());
        times.add(new Timed(allTimes.get(k), k, first, lastTokenOf(first, span)));
      }
    }
    this.times = times.build();
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

  List<Placed> events() {
    return events;
  }

  List<Timed> times() {
    return times;
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
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().end() > index) {
        return i;
      }
    }
    return tokens.size() - 1;
  }

  private int lastTokenOf(int first, Span span) {
    int last = first;
    while (last + 1 < size() && token(last + 1).span().start() < span.end()) {
      last++;
    }
    return last;
  }

  /** Tells whether the event at {@code placed} is told by a verb. */
  boolean isVerbal(Placed placed) {
    return token(placed.token()).isVerb();
  }
}
