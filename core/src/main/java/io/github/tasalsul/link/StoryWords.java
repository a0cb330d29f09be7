package io.github.tasalsul.link;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.link.SentenceEvents.Placed;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * What a report is about, by the words of its headline and lead. Meetings, contracts, protests and
 * prices come every day, so they go on with a story only where a word says so: «واحتج مئات أمام
 * المستشفى» does behind the resignation over the hospital, «وارتفعت أسعار السلع» does not.
 */
final class StoryWords {
  private static final Set<EventType> EVERY_DAY =
      EnumSet.of(EventType.ECONOMY, EventType.MEET, EventType.AGREEMENT, EventType.PROTEST);

  private final Set<String> words = new HashSet<>();

  /** Takes in a sentence of the headline or the lead. */
  void add(SentenceEvents sentence) {
    words.addAll(wordsOf(sentence));
  }

  /** Tells whether an event of a sentence goes on with the story. */
  boolean goOnIn(SentenceEvents sentence, Placed placed) {
    return !EVERY_DAY.contains(placed.event().type())
        || takesUp(sentence, placed)
        || TellingCues.isIn(sentence, TellingCues.Kind.BOTH)
        || areIn(sentence);
  }

  /** Tells whether a sentence has a word of the headline or the lead. */
  boolean areIn(SentenceEvents sentence) {
    return wordsOf(sentence).stream().anyMatch(words::contains);
  }

  /** «تراجعت الأسعار عقب الإعلان»: another event, named as known, takes up what the lead told. */
  private static boolean takesUp(SentenceEvents sentence, Placed placed) {
    return sentence.events().stream()
        .anyMatch(p -> !p.equals(placed) && sentence.token(p.token()).tag().startsWith("DTN"));
  }

  /** «ارتفعت حصيلة القتلى»: a number that is told anew, not people that fall. */
  static boolean isToll(SentenceEvents sentence, Event event) {
    for (Placed placed : sentence.events()) {
      int next = placed.token() + 1;
      if (placed.event().equals(event) && sentence.isVerbal(placed) && next < sentence.size()) {
        return TellingCues.isAt(sentence, next, TellingCues.Kind.TOLL);
      }
    }
    return false;
  }

  private static Set<String> wordsOf(SentenceEvents sentence) {
    return SameEvent.objectWords(sentence, 0, sentence.size());
  }
}
