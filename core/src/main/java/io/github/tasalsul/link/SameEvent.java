package io.github.tasalsul.link;

import com.google.common.base.Splitter;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.FunctionWords;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.text.Token;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether two mentions within one article tell the same event: the same lexicon entry, and a
 * participant or place in common («قصفته» and «قصف ميناء طرابلس»).
 */
final class SameEvent {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** How many words behind two mentions must be the same. */
  private static final int SHARED = 2;

  /** How far behind a trigger they may stand, in tokens. */
  private static final int CLOSE = 6;

  /** How much of a word is compared: «روسية» and «روسي» are one. */
  private static final int BEGINNING = 4;

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
    return !names.isEmpty() && !haveOtherNumbers(first, second);
  }

  /** «مقتل 12 جنديا» is not «مقتل 14 جنديا» that the same article recalls. */
  private static boolean haveOtherNumbers(Event first, Event second) {
    Set<String> numbers = numbers(first);
    Set<String> others = numbers(second);
    return !numbers.isEmpty() && !others.isEmpty() && Collections.disjoint(numbers, others);
  }

  private static Set<String> numbers(Event event) {
    Set<String> numbers = new HashSet<>();
    event.quantities().forEach(q -> numbers.add(q.from() + ".." + q.to()));
    return numbers;
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

  /** Whether «وجاءت الاستقالة بعد ...» tells when an earlier event in the same words came. */
  static boolean isTaken(Event anaphor, Event other) {
    return anaphor.type() == other.type()
        && anaphor.lemma().equals(other.lemma())
        && anaphor.isFact()
        && other.isFact()
        && other.trigger().compareTo(anaphor.trigger()) < 0;
  }

  /**
   * Whether two mentions have the same words behind them, at least two: «دخول الهدنة الهشة حيز
   * التنفيذ» and «دخلت الهدنة الهشة حيز التنفيذ».
   */
  static boolean ofTheSame(Event first, Event second, Map<String, Set<String>> objects) {
    if (first.id().equals(second.id())
        || first.type() != second.type()
        || !first.lemma().equals(second.lemma())
        || first.polarity() != second.polarity()
        || first.isFact() != second.isFact()) {
      return false;
    }
    Set<String> shared = new HashSet<>(objects.getOrDefault(first.id(), Set.of()));
    shared.retainAll(objects.getOrDefault(second.id(), Set.of()));
    return shared.size() >= SHARED;
  }

  /** Returns the beginnings of the nouns and adjectives close behind a trigger. */
  static Set<String> objectWords(SentenceEvents sentence, int trigger) {
    int end = trigger + 1;
    while (end < sentence.size() && end <= trigger + CLOSE && !sentence.token(end).isVerb()) {
      end++;
    }
    return objectWords(sentence, trigger + 1, end);
  }

  /** Returns the beginnings of the nouns, names and adjectives from one token to another. */
  static Set<String> objectWords(SentenceEvents sentence, int first, int end) {
    Set<String> words = new HashSet<>();
    for (int i = first; i < end; i++) {
      Token token = sentence.token(i);
      String form = token.form().startsWith(ARTICLE) ? token.form().substring(2) : token.form();
      if (token.isNominal() && form.length() > 2 && !FunctionWords.isAny(token.form())) {
        words.add(form.substring(0, Math.min(BEGINNING, form.length())));
      }
    }
    return words;
  }

  /** «قال قائد الجيش الوطني» is not «قال رئيس المجلس الوطني», whatever word their names share. */
  static boolean haveOneSpeaker(Event first, Event second) {
    Set<String> speakers = new HashSet<>();
    first.in(Role.AGENT).forEach(agent -> speakers.add(Folding.foldWord(agent.entity())));
    return second.in(Role.AGENT).stream()
        .anyMatch(agent -> speakers.contains(Folding.foldWord(agent.entity())));
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
