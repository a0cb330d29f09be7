package io.github.tasalsul.render;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Quantity;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.match.Copy;
import io.github.tasalsul.timeline.Certainty;
import io.github.tasalsul.timeline.Conflict;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Mention;
import io.github.tasalsul.timeline.MentionKeys;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One entry of a timeline as lines of text. What is not told as a fact says so in capitals before
 * its type: {@code 2020-01-14 ~ [DENIED] MEET 1 article موسكو | لم يتم أي لقاء}.
 */
final class TextEntry {
  private static final int DATE_WIDTH = 24;
  private static final int TYPE_WIDTH = 12;
  private static final String INDENT = "    ";

  private final Appendable target;
  private final boolean explain;
  private final MentionKeys keys;
  private final Set<String> earlier = new HashSet<>();
  private final Map<Mention, String> sentences = new HashMap<>();
  private final Map<Mention, String> rules = new HashMap<>();
  private final Map<Mention, List<Quantity>> quantities = new HashMap<>();

  TextEntry(Appendable target, boolean explain, Timeline timeline) {
    keys = MentionKeys.of(explain ? timeline.articles() : List.of());
    for (Copy copy : timeline.copies()) {
      if (copy.kind() == Copy.Kind.EARLIER_VERSION) {
        earlier.add(copy.document());
      }
    }
    this.target = target;
    this.explain = explain;
    if (explain) {
      for (Extraction article : timeline.articles()) {
        for (TimedEvent timed : article.events()) {
          Event event = timed.event();
          Mention mention = new Mention(article.article().document(), event.id());
          sentences.put(mention, Words.oneLine(event.sentence().of(article.article().text())));
          rules.put(mention, event.rule());
          quantities.put(mention, event.quantities());
        }
      }
    }
  }

  void render(Entry entry) throws IOException {
    target.append(Words.column(Words.when(entry.when()), DATE_WIDTH));
    target.append(' ').append(mark(entry.certainty())).append(' ');
    target.append(Words.column(status(entry) + entry.type(), TYPE_WIDTH));
    target.append("  ").append(tellings(entry)).append("  ");
    PlaceMention place = entry.place();
    if (place != null) {
      target.append(Words.oneLine(place.text())).append(" | ");
    }
    target.append(Words.oneLine(entry.title())).append('\n');
    for (Conflict conflict : entry.conflicts()) {
      line("! " + conflict.mention().document() + ": " + Words.oneLine(conflict.message()));
    }
    if (explain) {
      line("why: " + Words.oneLine(entry.why()));
      line("key: " + keys.of(entry.mentions().get(0)));
      for (Mention mention : entry.mentions()) {
        String sentence = sentences.getOrDefault(mention, "");
        line((mention.document() + " " + mention.event() + ": " + sentence).strip());
        line(INDENT + "by " + rules.getOrDefault(mention, "an unknown rule"));
        for (Quantity quantity : quantities.getOrDefault(mention, List.of())) {
          line(INDENT + "counts " + Words.quantity(quantity));
        }
      }
    }
  }

  private void line(String text) throws IOException {
    target.append(INDENT).append(text).append('\n');
  }

  private static char mark(Certainty certainty) {
    return switch (certainty) {
      case HIGH -> '=';
      case MEDIUM -> '~';
      case LOW -> '?';
    };
  }

  /**
   * Says what keeps an entry from being a fact, and whether it goes on; empty for what happened.
   */
  private static String status(Entry entry) {
    List<String> words = new ArrayList<>();
    if (entry.polarity() == Polarity.NEG) {
      words.add("DENIED");
    }
    switch (entry.status()) {
      case ACTUAL -> {}
      case ONGOING -> words.add("ongoing");
      case PLANNED -> words.add("PLANNED");
      case HYPOTHETICAL -> words.add("HYPOTHETICAL");
    }
    return words.isEmpty() ? "" : "[" + String.join(", ", words) + "] ";
  }

  private String tellings(Entry entry) {
    String articles = articles(entry);
    return entry.mentions().size() == entry.sources().size()
        ? articles
        : articles + ", " + Words.count(entry.mentions().size(), "mention", "mentions");
  }

  /** Of ten outlets that print one agency's text says so. */
  private String articles(Entry entry) {
    int sources = entry.sources().size();
    long outlets = entry.sources().stream().filter(s -> !earlier.contains(s)).count();
    if (entry.texts() >= sources) {
      return Words.count(sources, "article", "articles");
    } else if (entry.texts() == 1 && outlets <= 1) {
      return sources + " versions of one article";
    }
    return entry.texts() == 1
        ? outlets + " outlets, one agency text"
        : Words.count(sources, "article", "articles") + ", " + entry.texts() + " texts";
  }
}
