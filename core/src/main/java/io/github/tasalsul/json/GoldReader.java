package io.github.tasalsul.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.base.Splitter;
import io.github.tasalsul.eval.Extent;
import io.github.tasalsul.eval.Gold;
import io.github.tasalsul.eval.GoldArticle;
import io.github.tasalsul.eval.GoldEntry;
import io.github.tasalsul.eval.GoldEvent;
import io.github.tasalsul.eval.GoldRelation;
import io.github.tasalsul.eval.GoldTime;
import io.github.tasalsul.eval.GoldTimeline;
import io.github.tasalsul.eval.GoldWhen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of gold: one JSON file an article ({@code 000.json}), and {@code timeline.json}
 * for what they make together. The gold's own guide says what its fields mean.
 */
public final class GoldReader {
  private static final ObjectReader READER = JsonMapper.builder().build().readerFor(JsonNode.class);
  private static final String ENDING = ".json";
  private static final String TIMELINE = "timeline";
  private static final Splitter WORDS = Splitter.on(' ').trimResults().omitEmptyStrings();

  private GoldReader() {}

  /**
   * Reads the folder.
   *
   * @throws IOException if it cannot be read, holds no article, or a file is not as the guide says
   */
  public static Gold read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> nameOf(file).endsWith(ENDING)).sorted().toList();
    }
    List<GoldArticle> articles = new ArrayList<>();
    GoldTimeline timeline = null;
    for (Path file : files) {
      String name = nameOf(file).substring(0, nameOf(file).length() - ENDING.length());
      try {
        JsonNode node = READER.readTree(Files.readString(file));
        if (name.equals(TIMELINE)) {
          timeline = timeline(node);
        } else {
          articles.add(
              new GoldArticle(
                  name,
                  list(node, "timexes").map(GoldReader::time).toList(),
                  list(node, "events").map(GoldReader::event).toList(),
                  optionalList(node, "relations")
                      .filter(relation -> relation.hasNonNull("to")) // else to words in the text
                      .map(GoldReader::relation)
                      .toList()));
        }
      } catch (JsonProcessingException e) {
        throw new IOException(nameOf(file) + " is not valid JSON", e);
      } catch (IllegalArgumentException e) {
        throw new IOException(nameOf(file) + ": " + e.getMessage(), e);
      }
    }
    if (articles.isEmpty()) {
      throw new IOException("no gold article in it; one is a file such as 000.json");
    }
    return new Gold(articles, timeline);
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static GoldTime time(JsonNode node) {
    List<String> values = new ArrayList<>();
    values.add(node.path("value").asText(""));
    optionalList(node, "alt").forEach(value -> values.add(value.asText("")));
    return new GoldTime(
        extent(node),
        node.path("text").asText(""),
        text(node, "type"),
        values,
        optionalList(node, "alt_extents").map(GoldReader::extent).toList(),
        node.path("optional").asBoolean());
  }

  private static GoldEvent event(JsonNode node) {
    JsonNode trigger = node.path("trigger");
    String polarity = textOrNull(node, "polarity");
    return new GoldEvent(
        text(node, "id"),
        extent(trigger),
        trigger.path("text").asText(""),
        optionalList(node, "alt_triggers").map(GoldReader::extent).toList(),
        answers(node, "type", "alt_types"),
        answers(node, "realis", "alt_realis"),
        polarity == null ? "POS" : polarity,
        node.hasNonNull("time") ? when(node.get("time")) : null,
        optionalList(node, "agents").map(GoldReader::agent).filter(s -> !s.isEmpty()).toList(),
        textOrNull(node, "place"),
        node.path("place_inferred").asBoolean(),
        node.path("optional").asBoolean(),
        textOrNull(node, "coref"));
  }

  private static GoldRelation relation(JsonNode node) {
    return new GoldRelation(text(node, "from"), text(node, "rel"), text(node, "to"));
  }

  private static List<String> answers(JsonNode node, String field, String others) {
    List<String> answers = new ArrayList<>();
    answers.add(text(node, field));
    optionalList(node, others).forEach(other -> answers.add(other.asText()));
    return answers;
  }

  /** An agent is its name, or an object that has it as {@code surface}. */
  private static String agent(JsonNode node) {
    return node.isObject() ? node.path("surface").asText("") : node.asText("");
  }

  private static GoldWhen when(JsonNode node) {
    return new GoldWhen(
        textOrNull(node, "start"),
        textOrNull(node, "end"),
        textOrNull(node, "granularity"),
        node.path("approx").asBoolean());
  }

  private static GoldTimeline timeline(JsonNode node) {
    List<List<String>> apart =
        optionalList(node, "must_not_merge")
            .map(group -> elements(group).map(GoldReader::firstWord).toList())
            .toList();
    return new GoldTimeline(list(node, "entries").map(GoldReader::entry).toList(), apart);
  }

  /** Each event of a group is its id, then what it is in words. */
  private static String firstWord(JsonNode node) {
    List<String> words = WORDS.splitToList(node.asText());
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an event of \"must_not_merge\" has no id");
    }
    return words.get(0);
  }

  private static GoldEntry entry(JsonNode node) {
    return new GoldEntry(
        text(node, "id"),
        node.path("title_en").asText(""),
        when(node),
        list(node, "members").map(JsonNode::asText).toList());
  }

  private static Extent extent(JsonNode node) {
    JsonNode start = node.path("start");
    JsonNode end = node.path("end");
    if (!start.isInt() || !end.isInt()) {
      throw new IllegalArgumentException("an extent has no \"start\" and \"end\": " + node);
    }
    return Extent.of(start.intValue(), end.intValue());
  }

  private static String text(JsonNode node, String field) {
    String text = textOrNull(node, field);
    if (text == null) {
      throw new IllegalArgumentException("has no \"" + field + "\": " + node);
    }
    return text;
  }

  private static @Nullable String textOrNull(JsonNode node, String field) {
    String text = node.path(field).asText("");
    return node.path(field).isNull() || text.isEmpty() ? null : text;
  }

  private static Stream<JsonNode> list(JsonNode node, String field) {
    if (!node.path(field).isArray()) {
      throw new IllegalArgumentException("has no list \"" + field + "\"");
    }
    return elements(node.get(field));
  }

  private static Stream<JsonNode> optionalList(JsonNode node, String field) {
    return elements(node.path(field));
  }

  private static Stream<JsonNode> elements(JsonNode node) {
    return node.valueStream();
  }
}
