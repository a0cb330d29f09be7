package io.github.tasalsul.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;

/**
 * With what a rule's expressions can begin, so that a rule need not be tried at every word of a
 * text: «أمس» begins a day and a part of a day, but no clock time.
 *
 * @param classes the word classes, one of which the first word has
 * @param number whether it may be a number in digits
 */
record Starts(ImmutableSet<WordClass> classes, boolean number) {
  /** With any word of the lexicon and any number: the rule is tried everywhere. */
  static final Starts ANY = new Starts(ImmutableSet.copyOf(WordClass.values()), true);

  /** With a number in digits. */
  static final Starts NUMBER = new Starts(ImmutableSet.of(), true);

  /** With a word of one of the classes. */
  static Starts of(WordClass... classes) {
    return new Starts(ImmutableSet.copyOf(classes), false);
  }

  /** With what either begins with. */
  Starts or(Starts other) {
    Set<WordClass> both = Sets.union(classes, other.classes);
    return new Starts(ImmutableSet.copyOf(both), number || other.number);
  }

  /** With a word of one of the classes as well. */
  Starts or(WordClass... more) {
    return or(of(more));
  }

  /** Tells whether {@code word} has one of the classes. */
  boolean allow(TimeWord word) {
    return classes.stream().anyMatch(word::is);
  }

  /** Returns a bit for each rule of {@code rules} that can begin with {@code word}. */
  static long mask(List<TimeRule> rules, TimeWord word) {
    long mask = 0;
    for (int k = 0; k < rules.size(); k++) {
      mask |= rules.get(k).starts().allow(word) ? 1L << k : 0;
    }
    return mask;
  }

  /** Returns a bit for each rule of {@code rules} that can begin with a number in digits. */
  static long numberMask(List<TimeRule> rules) {
    long mask = 0;
    for (int k = 0; k < rules.size(); k++) {
      mask |= rules.get(k).starts().number() ? 1L << k : 0;
    }
    return mask;
  }
}
