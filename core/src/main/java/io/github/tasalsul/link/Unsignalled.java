package io.github.tasalsul.link;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.analysis.Clause.Kind;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.arabic.FunctionWords.Part;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.SentenceEvents.Placed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders events that grammar joins without a word of time: a reaction comes after what it is about,
 * «رحبت السفارة بقبول الهدنة»; what somebody goes for, after going, «وصل للتوقيع»; what will be,
 * after what was, «استؤنفت المحادثات وستستمر».
 */
final class Unsignalled {
  /** How far behind its word what a reaction is about may stand, in tokens. */
  private static final int OBJECT = 25;

  /** How far behind a journey its purpose may stand, in tokens. */
  private static final int PURPOSE = 16;

  private final SentenceEvents sentence;
  private final Phrasing phrasing;

  Unsignalled(SentenceEvents sentence, Phrasing phrasing) {
    this.sentence = sentence;
    this.phrasing = phrasing;
  }

  List<Signalled> find() {
    ImmutableList.Builder<Signalled> found = ImmutableList.builder();
    for (Placed event : sentence.events()) {
      Placed about = Reactions.isReaction(event.event()) ? about(event) : null;
      if (about != null && event.event().isFact() && about.event().isFact()) {
        found.add(new Signalled(event, TimeSignals.Kind.REACTS, about, null));
      }
      Placed journey = isPurpose(event) ? journey(event) : null;
      if (journey != null) {
        found.add(new Signalled(event, TimeSignals.Kind.PURPOSE, journey, null));
      }
      Placed past = isFuture(event) ? past(event) : null;
      if (past != null) {
        found.add(new Signalled(event, TimeSignals.Kind.PURPOSE, past, null));
      }
    }
    return found.build();
  }

  /** The first noun that a reaction governs: «تنديدها القوي بقصف الميناء». */
  private @Nullable Placed about(Placed reaction) {
    int end = Math.min(sentence.size() - 1, reaction.token() + OBJECT);
    for (int i = reaction.token() + 1; i <= end; i++) {
      boolean stop = sentence.token(i).isPunctuation() && !Phrasing.isQuote(sentence.token(i));
      if (stop || !sentence.clauses().clauseOf(i).equals(reaction.clause())) {
        return null;
      }
      Placed event = phrasing.eventAt(i);
      if (sentence.token(i).isVerb()) {
        return null;
      }
      if (event != null) {
        int before = phrasing.phraseStart(event) - 1;
        boolean led = before >= 0 && sentence.token(before).tag().equals("IN");
        boolean bare = before < reaction.token() || !led;
        String preposition = bare ? "" : sentence.token(before).form();
        if (Reactions.governs(reaction.event(), preposition)) {
          return event;
        }
      }
    }
    return null;
  }

  /** «للتوقيع على اتفاق»: a noun behind «ل», of what is yet to come. */
  private boolean isPurpose(Placed noun) {
    int before = noun.token() - 1;
    return before >= 0
        && !sentence.isVerbal(noun)
        && noun.event().polarity() == Polarity.POS
        && (noun.event().realis() == Realis.PLANNED || noun.event().realis() == Realis.HYPOTHETICAL)
        && sentence.token(before).tag().equals("IN")
        && FunctionWords.is(sentence.token(before).form(), Part.TO)
        && sentence.token(noun.token()).attached();
  }

  /** The journey that a purpose stands behind, with nothing else that happens between. */
  private @Nullable Placed journey(Placed purpose) {
    Placed last = null;
    for (Placed event : sentence.events()) {
      last = event.token() < purpose.token() ? event : last;
    }
    return last != null
            && last.event().type() == EventType.TRAVEL
            && last.event().polarity() == Polarity.POS
            && last.event().realis() != Realis.HYPOTHETICAL
            && purpose.token() - last.token() <= PURPOSE
            && last.clause().equals(purpose.clause())
            && !phrasing.isBroken(last.token(), purpose.token())
        ? last
        : null;
  }

  /** «وستستمر»: a verb of the future that «و» joins on. */
  private boolean isFuture(Placed verb) {
    return sentence.isVerbal(verb)
        && verb.event().realis() == Realis.PLANNED
        && verb.event().polarity() == Polarity.POS
        && verb.clause().kind() == Kind.COORDINATE
        && verb.token() - verb.clause().first() <= 2
        && FunctionWords.is(sentence.token(verb.token() - 1).form(), Part.FUTURE);
  }

  /** The verb of the past that a verb of the future is joined to. */
  private @Nullable Placed past(Placed future) {
    Placed last = null;
    for (Placed event : sentence.events()) {
      boolean before = event.token() < future.token() && sentence.isVerbal(event);
      last = before ? event : last;
    }
    return last != null
            && last.event().realis() == Realis.ACTUAL
            && last.event().polarity() == Polarity.POS
            && sentence.isPerfect(last.token())
            && !Qualified.isSpeech(last.event())
            && last.clause().kind() != Kind.RELATIVE
        ? last
        : null;
  }
}
