package io.github.tasalsul.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.FunctionWords.Part;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a sense applies, as the lexicon writes it: {@code subject:زلزال|إعصار}, {@code
 * object:حكم|قرار}, {@code prep:من}, {@code goal:سنة}, {@code next:اجتماع|قمة}, {@code prev:نسبة},
 * {@code voice:passive}, {@code topic:sport}, joined by semicolons.
 */
final class SenseCondition {
  /** How far ahead an argument may stand, in tokens. */
  private static final int REACH = 10;

  /** How far ahead a preposition that the word governs may stand, over one noun phrase. */
  private static final int GOVERNED = 12;

  /** How far ahead it may stand where another preposition comes first. */
  private static final int GOVERNED_SECOND = 4;

  /** How far before the word its subject or the word of a {@code prev} condition may stand. */
  private static final int BEHIND = 6;

  private static final int JUST_BEFORE = 2;

  /** How far ahead the word of a {@code next} condition may stand. */
  private static final int NEAR = 3;

  /** How far behind its preposition the word of a {@code goal} condition may stand. */
  private static final int AT_ONCE = 2;

  /** Stands for any number in a condition. */
  private static final String ANY_NUMBER = "#";

  /** Stands for a name, an office or people in a condition. */
  private static final String ANY_PERSON = "@person";

  /** Stands for a time expression in a condition. */
  private static final String ANY_TIME = "@time";

  private static final String PASSIVE = "passive";

  private static final Splitter PARTS = Splitter.on(';').trimResults().omitEmptyStrings();
  private static final Splitter WORDS = Splitter.on('|').trimResults().omitEmptyStrings();

  private final String text;
  private final @Nullable Set<String> subject;
  private final @Nullable Set<String> object;
  private final @Nullable Set<String> previous;
  private final @Nullable Set<String> next;
  private final @Nullable Set<String> preposition;
  private final @Nullable Set<String> goal;
  private final @Nullable Set<String> topic;
  private final boolean passive;

  private SenseCondition(
      String text,
      @Nullable Set<String> subject,
      @Nullable Set<String> object,
      @Nullable Set<String> previous,
      @Nullable Set<String> next,
      @Nullable Set<String> preposition,
      @Nullable Set<String> goal,
      @Nullable Set<String> topic,
      boolean passive) {
    this.text = text;
    this.subject = subject;
    this.object = object;
    this.previous = previous;
    this.next = next;
    this.preposition = preposition;
    this.goal = goal;
    this.topic = topic;
    this.passive = passive;
  }

  /**
   * Parses a condition; an empty one always applies.
   *
   * @throws IllegalArgumentException if it names an unknown kind
   */
  static SenseCondition parse(String text) {
    Set<String> subject = null;
    Set<String> object = null;
    Set<String> previous = null;
    Set<String> next = null;
    Set<String> preposition = null;
    Set<String> goal = null;
    Set<String> topic = null;
    boolean passive = false;
    for (String part : PARTS.split(text)) {
      int colon = part.indexOf(':');
      Set<String> words = folded(WORDS.splitToList(part.substring(colon + 1)));
      switch (colon < 0 ? part : part.substring(0, colon)) {
        case "subject" -> subject = words;
        case "object" -> object = words;
        case "prev" -> previous = words;
        case "next" -> next = words;
        case "prep" -> preposition = words;
        case "goal" -> goal = words;
        case "topic" -> topic = words;
        case "voice" -> passive = isPassive(part, words);
        default -> throw new IllegalArgumentException("unknown condition '" + part + "'");
      }
    }
    return new SenseCondition(
        text, subject, object, previous, next, preposition, goal, topic, passive);
  }

  private static boolean isPassive(String part, Set<String> voice) {
    if (!voice.equals(Set.of(PASSIVE))) {
      throw new IllegalArgumentException("unknown voice '" + part + "'");
    }
    return true;
  }

  private static Set<String> folded(List<String> words) {
    return words.stream().map(Folding::foldWord).collect(ImmutableSet.toImmutableSet());
  }

  /** Tells whether it applies to the trigger that ends before token {@code from}. */
  boolean holds(SentenceView view, int from) {
    int trigger = from - 1;
    if ((passive && !view.isPassiveUse(trigger)) || (topic != null && !view.isAbout(topic))) {
      return false;
    }
    if (preposition != null) {
      int at = prepositionAhead(preposition, view, from);
      boolean governs =
          at >= 0
              && (seen(next, view, from, NEAR) || seen(next, view, at + 1, NEAR + 1))
              && seen(goal, view, at + 1, AT_ONCE);
      if (!governs) {
        return false;
      }
    } else if (!seen(next, view, from, NEAR)) {
      return false;
    }
    return (seen(subject, view, from, REACH) || seenBefore(subject, view, trigger, BEHIND))
        && seen(object, view, from, REACH)
        && (previous == null || seenBefore(previous, view, trigger, JUST_BEFORE));
  }

  /** The governed preposition behind a word, over its subject at most; -1 if there is none. */
  private static int prepositionAhead(Set<String> wanted, SentenceView view, int from) {
    boolean other = false;
    for (int i = from; i < Math.min(view.size(), from + GOVERNED); i++) {
      if ((i > from && view.isVerb(i)) || view.is(i, Part.COMPLEMENTIZER)) {
        return -1;
      }
      if (wanted.contains(view.token(i).form())) {
        // «تعليق المشاركة احتجاجا على القصف»: another word governs it.
        return i > from && view.is(i - 1, Part.PURPOSE) ? -1 : i;
      }
      boolean ofAdjective =
          i > from && view.isAdjective(i - 1) && view.isFused(i); // «الخاص بليبيا»
      other |= view.token(i).tag().equals("IN") && !view.isTime(i + 1) && !ofAdjective;
      if (other && i - from >= GOVERNED_SECOND - 1) {
        return -1;
      }
    }
    return -1;
  }

  /** Tells whether one of some words stands before the trigger in its clause. */
  private static boolean seenBefore(
      @Nullable Set<String> words, SentenceView view, int trigger, int reach) {
    if (words == null) {
      return true;
    }
    int clause = view.clauses().clauseOf(trigger).index();
    for (int i = trigger - 1; i >= Math.max(0, trigger - reach); i--) {
      if (view.isVerb(i) || view.clauses().clauseOf(i).index() != clause) {
        return false;
      }
      if (words.contains(view.token(i).form())
          || view.nounForms(i).stream().anyMatch(words::contains)
          || (words.contains(ANY_PERSON) && view.isPerson(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean seen(@Nullable Set<String> words, SentenceView view, int from, int reach) {
    if (words == null) {
      return true;
    }
    for (int i = from; i < Math.min(view.size(), from + reach); i++) {
      if (i > from && view.isVerb(i)) {
        return false;
      }
      if (words.contains(ANY_TIME) && i == from && view.isTime(i)) {
        return true;
      }
      if (words.contains(ANY_NUMBER) && view.token(i).tag().equals("CD")) {
        return true;
      }
      if (words.contains(ANY_PERSON) && i < from + NEAR && view.isPerson(i)) {
        return true;
      }
      for (String form : view.nounForms(i)) {
        if (words.contains(form)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the condition as the lexicon writes it. */
  String text() {
    return text;
  }

  /** Tells whether it always applies. */
  boolean isEmpty() {
    return subject == null
        && object == null
        && previous == null
        && next == null
        && preposition == null
        && topic == null
        && !passive;
  }
}
