package io.github.tasalsul.event;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import io.github.tasalsul.arabic.Folding;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.text.Sentence;
import io.github.tasalsul.text.Token;
import java.util.List;
import java.util.Set;

/**
 * What an article is about, by the words of {@code topic-words.tsv} in it: where «الدوري», «الملعب»
 * and «المهاجم» stand, «يستضيف» and «يواجه» tell of matches.
 */
final class Topics {
  /** So many different words of a topic make an article be about it. */
  private static final int DIFFERENT = 3;

  /** Of so many words at most one may be of the topic's: a long article needs more of them. */
  private static final int SHARE = 40;

  private static final String ARTICLE = "\u0627\u0644";

  private static final class Bundled {
    static final ImmutableMap<String, String> WORDS = read();

    private static ImmutableMap<String, String> read() {
      ImmutableMap.Builder<String, String> words = ImmutableMap.builder();
      for (TsvTable.Row row : TsvTable.bundled("topic-words.tsv").rows()) {
        words.put(Folding.foldWord(row.required("form")), row.required("topic"));
      }
      return words.buildOrThrow();
    }
  }

  private final ImmutableSet<String> topics;

  private Topics(ImmutableSet<String> topics) {
    this.topics = topics;
  }

  /** Returns the topics of an article's sentences. */
  static Topics of(List<Sentence> sentences) {
    SetMultimap<String, String> seen = HashMultimap.create();
    SetMultimap<String, Integer> places = HashMultimap.create();
    int words = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        String word = bare(token.form());
        String topic = Bundled.WORDS.get(word);
        if (topic != null) {
          seen.put(topic, word);
          places.put(topic, token.span().start());
        }
        words++;
      }
    }
    ImmutableSet.Builder<String> topics = ImmutableSet.builder();
    for (String topic : seen.keySet()) {
      if (seen.get(topic).size() >= DIFFERENT && places.get(topic).size() * SHARE >= words) {
        topics.add(topic);
      }
    }
    return new Topics(topics.build());
  }

  private static String bare(String form) {
    return form.startsWith(ARTICLE) && form.length() > 4 ? form.substring(2) : form;
  }

  /** Tells whether the article is about one of some topics. */
  boolean any(Set<String> wanted) {
    return wanted.stream().anyMatch(topics::contains);
  }
}
