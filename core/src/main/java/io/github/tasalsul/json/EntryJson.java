package io.github.tasalsul.json;

import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.link.When;
import io.github.tasalsul.timeline.Conflict;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Mention;
import io.github.tasalsul.timeline.MentionKeys;
import java.io.IOException;
import java.util.List;

/** The entries of the merged timeline. */
final class EntryJson {
  private final JsonOut out;
  private final MentionKeys keys;
  private final boolean explain;

  EntryJson(JsonOut out, MentionKeys keys, boolean explain) {
    this.keys = keys;
    this.out = out;
    this.explain = explain;
  }

  void entries(String name, List<Entry> entries) throws IOException {
    out.array(name);
    for (Entry entry : entries) {
      entry(entry);
    }
    out.endArray();
  }

  private void entry(Entry entry) throws IOException {
    out.object();
    out.text("id", entry.id());
    out.text("key", keys.of(entry.mentions().get(0)));
    WhenJson.fields(out, entry.when());
    out.text("basis", entry.basis().label());
    out.text("certainty", entry.certainty().label());
    out.text("status", entry.status());
    out.text("polarity", entry.polarity());
    out.text("type", entry.type());
    out.text("title", entry.title());
    participants(entry.participants());
    place(entry);
    out.texts("sources", entry.sources());
    out.whole("texts", (long) entry.texts());
    out.array("mentions");
    for (Mention mention : entry.mentions()) {
      out.object();
      mention(mention);
      out.endObject();
    }
    out.endArray();
    conflicts(entry.conflicts());
    out.number("importance", entry.importance(), 3);
    if (explain) {
      out.text("explanation", entry.why());
    }
    out.endObject();
  }

  /** Participants stand without offsets here: a mention says in which article they are found. */
  private void participants(List<Participant> participants) throws IOException {
    out.array("participants");
    for (Participant participant : participants) {
      out.object();
      out.text("role", participant.role().label());
      out.text("text", participant.text());
      out.text("entity", participant.entity());
      out.text("kind", participant.kind().label());
      out.endObject();
    }
    out.endArray();
  }

  private void place(Entry entry) throws IOException {
    PlaceMention place = entry.place();
    if (place == null) {
      out.nothing("place");
      return;
    }
    out.object("place");
    EventJson.named(out, place);
    out.endObject();
  }

  private void mention(Mention mention) throws IOException {
    out.text("article", mention.document());
    out.text("event", mention.event());
    out.text("key", keys.of(mention));
  }

  private void conflicts(List<Conflict> conflicts) throws IOException {
    out.array("conflicts");
    for (Conflict conflict : conflicts) {
      out.object();
      mention(conflict.mention());
      out.text("message", conflict.message());
      When when = conflict.when();
      if (when != null) {
        WhenJson.fields(out, when);
      }
      out.endObject();
    }
    out.endArray();
  }
}
