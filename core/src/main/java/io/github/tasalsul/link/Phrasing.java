package io.github.tasalsul.link;

import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import io.github.tasalsul.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * How the events of a sentence hang together in phrases: «مشاركتها» is the second noun of «تعليق
 * مشاركتها», «هجوما» the object of «شن», «بالحوار» that of neither.
 */
final class Phrasing {
  private final SentenceEvents sentence;

  Phrasing(SentenceEvents sentence) {
    this.sentence = sentence;
  }

  static boolean isQuote(Token token) {
    return "\"«»“”(".contains(token.text());
  }

  /** Returns the event whose word stands at a token, or null. */
  @Nullable Placed eventAt(int token) {
    for (Placed event : sentence.events()) {
      if (event.token() == token) {
        return event;
      }
    }
    return null;
  }

  /** Returns the verb that tells an event at a token, or null. */
  @Nullable Placed verbAt(int token) {
    Placed event = eventAt(token);
    return event != null && sentence.isVerbal(event) ? event : null;
  }

  /** Returns the time that a token belongs to, or null. */
  @Nullable Timed timeAt(int token) {
    for (Timed time : sentence.times()) {
      if (time.first() <= token && token <= time.last()) {
        return time;
      }
    }
    return null;
  }

  /** Tells whether a comma stands before a token, past «و» and «وذلك». */
  boolean isCommaBefore(int token) {
    int at = token - 1;
    while (at >= 0
        && (sentence.token(at).tag().equals("CC") || sentence.token(at).tag().equals("DT"))) {
      at--;
    }
    return at >= 0 && isStop(at);
  }

  /** Tells whether a comma or a verb stands between two tokens. */
  boolean isBroken(int first, int last) {
    for (int i = first + 1; i < last; i++) {
      if (isStop(i) || sentence.token(i).isVerb()) {
        return true;
      }
    }
    return false;
  }

  private boolean isStop(int token) {
    return sentence.token(token).isPunctuation() && !isQuote(sentence.token(token));
  }

  /** Returns the first token of the chain of nouns that an event's word stands in. */
  int phraseStart(Placed noun) {
    int at = noun.token();
    while (at > 0 && isInChain(at - 1)) {
      at--;
    }
    return at;
  }

  /** What is definite, «في العاصمة محادثات», has no noun behind it in its chain. */
  private boolean isInChain(int token) {
    Token word = sentence.token(token);
    boolean open =
        word.isNominal()
            && !word.tag().startsWith("DT")
            && !word.isName()
            && !sentence.hasPronoun(token);
    boolean noun = open || word.tag().equals("CD") || word.tag().equals("NOUN_QUANT");
    return (noun || isQuote(word)) && !FunctionWords.isAny(word.form()) && timeAt(token) == null;
  }

  /**
   * Tells whether a noun is the subject or object of the verb before it, also behind a preposition
   * where no other phrase comes first: «شن الجيش هجوما», «نجحت الفرق في انتشال طفلة», but not «قاد
   * الحزب خلال سنوات من الحرب».
   */
  boolean isArgument(Placed noun) {
    int before = phraseStart(noun) - 1;
    if (before < 0 || !isLeading(before)) {
      return true;
    }
    boolean purpose =
        FunctionWords.is(sentence.token(before).form(), FunctionWords.Part.TO)
            && sentence.token(before + 1).attached();
    if (purpose || !sentence.token(before).tag().equals("IN")) {
      return false;
    }
    for (int i = before - 1; i >= 0; i--) {
      if (sentence.token(i).isVerb()) {
        return true;
      }
      boolean when = timeAt(i) != null || timeAt(i + 1) != null;
      if ((isLeading(i) && !when) || eventAt(i) != null) {
        return false;
      }
    }
    return false;
  }

  /** Tells whether a noun stands in no phrase of its own. */
  boolean isTopic(Placed noun) {
    int before = phraseStart(noun) - 1;
    return before < 0
        || !isLeading(before)
        || FunctionWords.is(sentence.token(before).form(), FunctionWords.Part.COMPLEMENTIZER);
  }

  private boolean isLeading(int token) {
    return sentence.token(token).tag().equals("IN")
        || FunctionWords.is(sentence.token(token).form(), FunctionWords.Part.AFTER)
        || FunctionWords.is(sentence.token(token).form(), FunctionWords.Part.BEFORE)
        || FunctionWords.is(sentence.token(token).form(), FunctionWords.Part.DURING)
        || FunctionWords.is(sentence.token(token).form(), FunctionWords.Part.BETWEEN)
        || FunctionWords.is(sentence.token(token).form(), FunctionWords.Part.WITH)
        || FunctionWords.is(sentence.token(token).form(), FunctionWords.Part.AROUND);
  }

  /**
   * Returns the first of the events whose nouns follow one another: of «مشاركتها» in «تعليق
   * مشاركتها» the suspension; what is only announced, «إعلان مقتل ثلاثة», heads itself.
   */
  Placed headOf(Placed noun) {
    Placed head = noun;
    for (int i = sentence.events().size() - 1; i >= 0; i--) {
      Placed before = sentence.events().get(i);
      boolean adjacent =
          before.token() < head.token()
              && head.token() > 0
              && sentence.token(head.token() - 1).span().end() <= before.event().trigger().end();
      boolean open =
          !sentence.token(before.token()).tag().startsWith("DT")
              && !sentence.hasPronoun(before.token())
              && !sentence.isVerbal(before);
      if (adjacent && open && before.event().type() != EventType.STATEMENT) {
        head = before;
      }
    }
    return head;
  }

  /** Tells whether what a verb of the past tells stands behind «حسب ما» and only says who said. */
  boolean isAsTold(int token) {
    return TellingCues.endsBefore(sentence, token, TellingCues.Kind.AS_TOLD);
  }
}
