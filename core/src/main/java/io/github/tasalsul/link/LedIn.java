package io.github.tasalsul.link;

import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.link.SentenceEvents.Placed;
import io.github.tasalsul.link.SentenceEvents.Timed;
import io.github.tasalsul.link.TimeSignals.Kind;
import io.github.tasalsul.link.TimeSignals.Signal;
import io.github.tasalsul.text.Token;
import io.github.tasalsul.time.Meaning;
import org.jspecify.annotations.Nullable;

/**
 * Finds the event that a signal leads in: in «بعد سلسلة من الهجمات» the attacks, in «بعد أن فشلت
 * المحادثات» the failure. It stands in the same phrase; what the phrase only is about, «خلال حملته
 * بتعديل الدستور», is not led in.
 */
final class LedIn {
  /** How far behind its signal an event may stand, in tokens that tell no time. */
  private static final int REACH = 5;

  /** How far behind a word that opens a clause its verb may stand, in tokens. */
  private static final int VERB = 3;

  /** How far behind the word that opens a clause the verb or its noun may stand, in tokens. */
  private static final int CLAUSE = 12;

  private final SentenceEvents sentence;
  private final Phrasing phrasing;

  LedIn(SentenceEvents sentence, Phrasing phrasing) {
    this.sentence = sentence;
    this.phrasing = phrasing;
  }

  /** Returns the event behind a signal, or null where it leads in none. */
  @Nullable Placed by(Signal signal) {
    return signal.kind() == Kind.WHILE ? inClause(signal) : inPhrase(signal);
  }

  /** No comma lies between, no time that the signal leads in, no noun that ends the phrase. */
  private @Nullable Placed inPhrase(Signal signal) {
    int steps = 0;
    boolean noun = false;
    boolean closed = false;
    for (int i = signal.last() + 1; i < sentence.size() && steps <= REACH; i++) {
      Timed time = phrasing.timeAt(i);
      Token token = sentence.token(i);
      if (time != null && !(time.time().meaning() instanceof Meaning.FromEvent)) {
        return null;
      }
      if (time != null || Phrasing.isQuote(token)) {
        continue;
      }
      boolean of = FunctionWords.is(token.form(), Part.FROM);
      if (token.isPunctuation() || token.tag().equals("CC") || (noun && isPreposition(i) && !of)) {
        return null;
      }
      Placed event = phrasing.eventAt(i);
      if (event != null) {
        return closed || !fits(signal, event) ? null : event;
      }
      if (token.isVerb()) {
        return null; // «حتى يتخذ المجلس مواقف»: the verb is what it leads in
      }
      if (signal.kind() == Kind.AT || signal.kind() == Kind.BESIDE) {
        return null; // «لدى وصوله», but not «لدى وزارة»
      }
      noun |= token.isNominal();
      closed = !of && (closed || closes(i)); // «قبل الرئيس الاستقالة»: nothing hangs on «الرئيس»
      steps++;
    }
    return null;
  }

  /** «مع انطلاق», «لدى وصوله», but not «مع لقاء». */
  private static boolean fits(Signal signal, Placed event) {
    EventType type = event.event().type();
    return switch (signal.kind()) {
      case BESIDE -> type == EventType.START || type == EventType.END || type == EventType.RESUME;
      case AT -> type != EventType.STATEMENT;
      default -> true;
    };
  }

  /** «في وقت تخوض فيه القوات قتالا»: the verb of the clause, or the noun that it leads in. */
  private @Nullable Placed inClause(Signal signal) {
    boolean verb = false;
    for (int i = signal.last() + 1; i < sentence.size() && i <= signal.last() + CLAUSE; i++) {
      Token token = sentence.token(i);
      if ((token.isPunctuation() && !Phrasing.isQuote(token))
          || TellingCues.isAt(sentence, i, TellingCues.Kind.COMES)) {
        return null;
      }
      Placed event = phrasing.eventAt(i);
      boolean noun = event != null && verb && phrasing.isTopic(event) && !sentence.hasPronoun(i);
      if (event != null && (sentence.isVerbal(event) || noun)) {
        return event;
      }
      if ((token.isVerb() && verb) || (!verb && !token.isVerb() && i >= signal.last() + VERB)) {
        return null;
      }
      verb |= token.isVerb();
    }
    return null;
  }

  /** A definite noun, or one with a pronoun, ends the chain of nouns that an event could end. */
  private boolean closes(int i) {
    Token token = sentence.token(i);
    return token.isNominal() && (token.tag().startsWith("DT") || sentence.hasPronoun(i));
  }

  private boolean isPreposition(int i) {
    return sentence.token(i).tag().equals("IN");
  }
}
