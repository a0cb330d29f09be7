package io.github.tasalsul.render;

import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Quantity;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.match.Copy;
import io.github.tasalsul.render.TextLine.Run;
import io.github.tasalsul.timeline.Certainty;
import io.github.tasalsul.timeline.Conflict;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Mention;
import io.github.tasalsul.timeline.MentionKeys;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One entry of a timeline as lines of text. What is not told as a fact says so in capitals before
 * its type: {@code 2020-01-14 ~ [DENIED] MEET 1 article موسكو | لم يتم أي لقاء}.
 *
 * <p>Where lines are wrapped there is less room: columns are as wide as what stands in them, and an
 * entry that one article tells does not say so.
 */
final class TextEntry {
  private static final int DATE_WIDTH = 24;
  private static final int TYPE_WIDTH = 12;
  private static final String GAP = "  ";
  private static final String INDENT = "    ";

  private final TextStyle style;
  private final TextWords words;
  private final Appendable target;
  private final MentionKeys keys;
  private final Set<String> earlier = new HashSet<>();
  private final Map<Mention, String> sentences = new HashMap<>();
  private final Map<Mention, String> rules = new HashMap<>();
  private final Map<Mention, List<Quantity>> quantities = new HashMap<>();

  TextEntry(TextStyle style, Timeline timeline, Appendable target) {
    this.style = style;
    this.words = new TextWords(style);
    this.target = target;
    keys = MentionKeys.of(style.reasons() ? timeline.articles() : List.of());
    for (Copy copy : timeline.copies()) {
      if (copy.kind() == Copy.Kind.EARLIER_VERSION) {
        earlier.add(copy.document());
      }
    }
    if (style.reasons() || style.evidence()) {
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
    boolean wrapped = style.width() > 0;
    TextLine line = new TextLine(style, "", INDENT);
    String when = words.when(entry.when());
    Ink ink = ink(entry.certainty());
    line.add(wrapped ? when : Words.column(when, DATE_WIDTH), ink, Run.ALONG);
    line.add(" " + mark(entry.certainty()) + " ", ink, Run.ALONG);
    String type = words.status(entry) + words.type(entry);
    line.add(wrapped ? type : Words.column(type, TYPE_WIDTH), ink(entry), Run.ALONG);
    line.add(GAP);
    String tellings = wrapped ? shortTellings(entry) : tellings(entry);
    line.add(tellings, Ink.FAINT, Run.ALONG).add(tellings.isEmpty() ? "" : GAP);
    PlaceMention place = entry.place();
    if (place != null) {
      line.add(Words.oneLine(place.text()), Ink.NONE, Run.RTL).add(" | ");
    }
    line.add(Words.oneLine(entry.title()), Ink.NONE, Run.RTL).writeTo(target);
    for (Conflict conflict : entry.conflicts()) {
      String says = conflict.mention().document() + ": " + Words.oneLine(conflict.message());
      detail("").add("! " + says, Ink.DENIED, Run.ALONG).writeTo(target);
    }
    if (style.reasons()) {
      reasons(entry);
    } else if (style.evidence()) {
      for (Mention mention : entry.mentions()) {
        sentence(mention, mention.document());
      }
    }
  }

  private void reasons(Entry entry) throws IOException {
    detail("").add(words.why() + Words.oneLine(entry.why()), Ink.FAINT, Run.ALONG).writeTo(target);
    String key = keys.of(entry.mentions().get(0));
    detail("").add("key: " + key, Ink.FAINT, Run.ALONG).writeTo(target);
    for (Mention mention : entry.mentions()) {
      sentence(mention, mention.document() + " " + mention.event());
      String rule = rules.getOrDefault(mention, "an unknown rule");
      detail(INDENT).add("by " + rule, Ink.FAINT, Run.ALONG).writeTo(target);
      for (Quantity quantity : quantities.getOrDefault(mention, List.of())) {
        String counts = "counts " + Words.quantity(quantity);
        detail(INDENT).add(counts, Ink.FAINT, Run.ALONG).writeTo(target);
      }
    }
  }

  private void sentence(Mention mention, String name) throws IOException {
    String sentence = sentences.getOrDefault(mention, "");
    detail("")
        .add(name + ":", Ink.FAINT, Run.LTR)
        .add(sentence.isEmpty() ? "" : " ")
        .add(sentence, Ink.NONE, Run.RTL)
        .writeTo(target);
  }

  private TextLine detail(String more) {
    return new TextLine(style, INDENT + more, INDENT + more + GAP);
  }

  private static char mark(Certainty certainty) {
    return switch (certainty) {
      case HIGH -> '=';
      case MEDIUM -> '~';
      case LOW -> '?';
    };
  }

  private static Ink ink(Certainty certainty) {
    return switch (certainty) {
      case HIGH -> Ink.SURE;
      case MEDIUM -> Ink.INFERRED;
      case LOW -> Ink.FAINT;
    };
  }

  private static Ink ink(Entry entry) {
    if (entry.polarity() == Polarity.NEG) {
      return Ink.DENIED;
    }
    return switch (entry.status()) {
      case ACTUAL -> Ink.ACTUAL;
      case ONGOING -> Ink.ONGOING;
      case PLANNED -> Ink.PLANNED;
      case HYPOTHETICAL -> Ink.HYPOTHETICAL;
    };
  }

  private String shortTellings(Entry entry) {
    int articles = entry.sources().size();
    return articles == 1 ? "" : words.count(articles, "article");
  }

  private String tellings(Entry entry) {
    String articles = articles(entry);
    return entry.mentions().size() == entry.sources().size()
        ? articles
        : words.list(articles, words.count(entry.mentions().size(), "mention"));
  }

  /** Of ten outlets that print one agency's text says so. */
  private String articles(Entry entry) {
    int sources = entry.sources().size();
    long outlets = entry.sources().stream().filter(s -> !earlier.contains(s)).count();
    return words.articles(sources, (int) outlets, entry.texts());
  }
}
