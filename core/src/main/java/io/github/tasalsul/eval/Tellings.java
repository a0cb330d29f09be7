package io.github.tasalsul.eval;

import io.github.tasalsul.eval.Aligner.Pair;
import io.github.tasalsul.eval.Answer.FoundEvent;
import io.github.tasalsul.eval.Story.FoundEntry;
import io.github.tasalsul.timeline.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In which entry of the program's timeline each event of the gold stands. */
final class Tellings {
  private final Map<String, GoldEvent> events = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Integer> entries = new HashMap<>();

  static Tellings of(Gold gold, Story story) {
    Map<Mention, Integer> holders = holders(story.all());
    Map<String, Answer> answers = Answer.byName(story.articles());
    Tellings tellings = new Tellings();
    for (GoldArticle article : gold.articles()) {
      tellings.add(article, answers.get(article.name()), holders);
    }
    return tellings;
  }

  private static Map<Mention, Integer> holders(List<FoundEntry> entries) {
    Map<Mention, Integer> holders = new HashMap<>();
    for (int j = 0; j < entries.size(); j++) {
      for (Mention mention : entries.get(j).mentions()) {
        holders.put(new Mention(Answer.name(mention.document()), mention.event()), j);
      }
    }
    return holders;
  }

  /** Only events in an entry are listed, so that one left out takes no mention from them. */
  private void add(GoldArticle article, @Nullable Answer answer, Map<Mention, Integer> holders) {
    article.events().forEach(event -> events.put(event.id(), event));
    if (answer == null) {
      return;
    }
    article.events().forEach(event -> texts.put(event.id(), answer.text()));
    List<FoundEvent> listed =
        answer.events().stream()
            .filter(event -> holders.containsKey(new Mention(article.name(), event.id())))
            .toList();
    for (Pair pair : EventAligner.align(article.events(), listed).pairs()) {
      Integer entry = holders.get(new Mention(article.name(), listed.get(pair.found()).id()));
      if (entry != null) {
        entries.put(article.events().get(pair.gold()).id(), entry);
      }
    }
  }

  /** Returns the index of the entry that holds a gold event, or null. */
  @Nullable Integer entry(String event) {
    return entries.get(event);
  }

  /**
   * Tells whether a member of a gold entry counts: a denial never does, and one that is optional or
   * hypothetical only where the program has it.
   */
  boolean counts(String member) {
    GoldEvent event = events.get(member);
    return event != null && !event.isDenied() && (entries.containsKey(member) || !event.isFree());
  }

  /** Returns the sentence of a gold event. */
  Passage passage(String event) {
    GoldEvent gold = events.get(event);
    return gold == null
        ? new Passage(event, "", "", "")
        : Passage.of(event, texts.getOrDefault(event, ""), gold.trigger());
  }
}
