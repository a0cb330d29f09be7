package io.github.tasalsul.link;

import com.google.common.base.Splitter;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whether two mentions within one article tell the same event: the same lexicon entry, and a
 * participant or place in common («قصفته» and «قصف ميناء طرابلس»).
 */
final class SameEvent {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static final String ARTICLE = "\u0627\u0644";

  private SameEvent() {}

  static boolean likely(Event first, Event second) {
    if (first.id().equals(second.id())
        || first.type() != second.type()
        || !first.lemma().equals(second.lemma())
        || first.polarity() != second.polarity()
        || first.isFact() != second.isFact()) {
      return false;
    }
    Set<String> names = words(first);
    names.retainAll(words(second));
    return !names.isEmpty();
  }

  /**
   * Whether a definite verbal noun without participants («القصف») takes up an event told before or
   * after it in the same words.
   */
  static boolean takesUp(Event anaphor, Event other) {
    return !anaphor.id().equals(other.id())
        && anaphor.type() == other.type()
        && anaphor.lemma().equals(other.lemma())
        && anaphor.type() != EventType.MEET // one article may tell of several talks
        && anaphor.isFact()
        && other.isFact()
        && Folding.foldWord(anaphor.text()).startsWith(ARTICLE)
        && words(anaphor).isEmpty();
  }

  private static Set<String> words(Event event) {
    Set<String> words = new HashSet<>();
    for (Participant participant : event.participants()) {
      addWords(participant.entity(), words);
    }
    if (event.place() != null) {
      addWords(event.place().name(), words);
    }
    return words;
  }

  private static void addWords(String text, Set<String> words) {
    List<String> all = WORDS.splitToList(Folding.foldWord(text));
    all.stream().filter(word -> word.length() > 2).forEach(words::add);
  }
}
