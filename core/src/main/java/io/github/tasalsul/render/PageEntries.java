package io.github.tasalsul.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import io.github.tasalsul.event.Event;
import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Quantity;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.TimedEvent;
import io.github.tasalsul.link.When;
import io.github.tasalsul.timeline.Conflict;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Mention;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The entries of a timeline with all that the page shows as their evidence. */
final class PageEntries {
  private static final int KEY_LENGTH = 10;

  private final ScriptJson json;
  private final Timeline timeline;
  private final Map<String, Integer> articles = new HashMap<>();
  private final Map<Mention, TimedEvent> events = new HashMap<>();

  PageEntries(ScriptJson json, Timeline timeline) {
    this.json = json;
    this.timeline = timeline;
    for (Extraction article : timeline.articles()) {
      String document = article.article().document();
      articles.putIfAbsent(document, articles.size());
      for (TimedEvent timed : article.events()) {
        events.put(new Mention(document, timed.event().id()), timed);
      }
    }
  }

  void write() throws IOException {
    json.name("entries").array();
    for (List<Entry> part : List.of(timeline.entries(), timeline.undated())) {
      for (Entry entry : part) {
        json.line();
        entry(entry);
      }
    }
    json.endArray();
  }

  private void entry(Entry entry) throws IOException {
    json.object().field("id", entry.id());
    when(entry.when());
    json.field("basis", entry.basis().label()).field("certainty", entry.certainty().label());
    json.field("status", entry.status()).field("polarity", entry.polarity());
    json.field("type", entry.type()).field("title", Words.oneLine(entry.title()));
    json.name("actors").array();
    for (Participant actor : entry.participants()) {
      json.array().text(actor.role().label()).text(Words.oneLine(actor.entity())).endArray();
    }
    json.endArray().field("place", entry.place() == null ? null : entry.place().name());
    json.field("weight", Math.round(entry.importance() * 1000));
    json.field("why", Words.oneLine(entry.why()));
    json.name("mentions").array();
    for (Mention mention : entry.mentions()) {
      mention(mention);
    }
    json.endArray();
    if (!entry.conflicts().isEmpty()) {
      json.name("conflicts").array();
      for (Conflict conflict : entry.conflicts()) {
        conflict(conflict);
      }
      json.endArray();
    }
    json.endObject();
  }

  private void when(@Nullable When when) throws IOException {
    if (when != null) {
      json.field("from", when.start()).field("to", when.end());
      json.field("extent", when.extent().label()).field("grain", when.granularity().label());
    }
  }

  private void mention(Mention mention) throws IOException {
    json.object();
    told(mention);
    json.endObject();
  }

  private void conflict(Conflict conflict) throws IOException {
    json.object();
    told(conflict.mention());
    json.field("denies", conflict.when() == null).field("says", Words.oneLine(conflict.message()));
    if (conflict.when() != null) {
      json.name("otherwise").object();
      when(conflict.when());
      json.endObject();
    }
    json.endObject();
  }

  /** Where the mention stands and what it says of the event. */
  private void told(Mention mention) throws IOException {
    json.field("article", articles.get(mention.document()));
    TimedEvent timed = events.get(mention);
    if (timed == null) {
      return;
    }
    Event event = timed.event();
    json.field("key", key(mention.document(), event));
    PageData.span(json, "trigger", event.trigger());
    PageData.span(json, "sentence", event.sentence());
    json.field("zone", event.zone()).field("type", event.type());
    json.field("status", event.realis()).field("polarity", event.polarity());
    when(timed.time().when());
    json.field("basis", timed.time().basis().label()).field("time", timed.time().timex());
    json.field("why", Words.oneLine(timed.time().why())).field("rule", event.rule());
    json.field("source", event.source() == null ? null : Words.oneLine(event.source().text()));
    if (!event.quantities().isEmpty()) {
      json.texts("counts", event.quantities().stream().map(PageEntries::count).toList());
    }
  }

  private static String count(Quantity quantity) {
    return Words.oneLine(quantity.text());
  }

  /**
   * Names a mention for links: the same for the same word of the same article, whatever other
   * articles are read with it.
   */
  private static String key(String document, Event event) {
    String place = document + '\n' + event.trigger().start() + '\n' + event.text();
    return "e" + Hashing.sha256().hashString(place, UTF_8).toString().substring(0, KEY_LENGTH);
  }
}
