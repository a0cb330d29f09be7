package io.github.tasalsul.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tasalsul.eval.Answer.FoundEvent;
import io.github.tasalsul.eval.Answer.FoundTime;
import io.github.tasalsul.eval.Story.FoundEntry;
import io.github.tasalsul.timeline.Mention;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Reads what the program once wrote, so that a test does not depend on what it writes today. */
final class FrozenStory {
  private FrozenStory() {}

  static Story read(InputStream json) throws IOException {
    JsonNode story = new ObjectMapper().readTree(json);
    return new Story(
        story.get("articles").valueStream().map(FrozenStory::answer).toList(),
        story.get("timeline").valueStream().map(FrozenStory::entry).toList(),
        story.get("undated").valueStream().map(FrozenStory::entry).toList());
  }

  private static Answer answer(JsonNode article) {
    return new Answer(
        article.get("document").asText(),
        "",
        article.get("timexes").valueStream().map(FrozenStory::time).toList(),
        article.get("events").valueStream().map(FrozenStory::event).toList(),
        List.of());
  }

  private static FoundTime time(JsonNode time) {
    return new FoundTime(
        extent(time),
        time.get("text").asText(),
        time.get("type").asText(),
        time.get("value").asText(),
        "");
  }

  private static FoundEvent event(JsonNode event) {
    return new FoundEvent(
        event.get("id").asText(),
        extent(event.get("trigger")),
        event.get("trigger").get("text").asText(),
        event.get("type").asText(),
        event.get("realis").asText(),
        event.get("polarity").asText(),
        event.get("time").get("start").asText(null),
        event.get("time").get("end").asText(null),
        event.get("time").path("basis").asText(""),
        event
            .get("participants")
            .valueStream()
            .filter(participant -> participant.get("role").asText().equals("agent"))
            .map(participant -> participant.get("text").asText())
            .toList(),
        event.get("place").path("text").asText(null),
        event.get("place").path("name").asText(null));
  }

  private static FoundEntry entry(JsonNode entry) {
    return new FoundEntry(
        entry.get("id").asText(),
        entry.get("start").asText(null),
        entry.get("end").asText(null),
        entry.get("certainty").asText().equals("high"),
        entry.get("mentions").valueStream().map(FrozenStory::mention).toList());
  }

  private static Mention mention(JsonNode mention) {
    return new Mention(mention.get("article").asText(), mention.get("event").asText());
  }

  private static Extent extent(JsonNode node) {
    return Extent.of(node.get("start").asInt(), node.get("end").asInt());
  }
}
