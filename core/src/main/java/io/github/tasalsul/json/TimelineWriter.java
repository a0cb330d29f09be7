package io.github.tasalsul.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.document.Zone;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.Copy;
import io.github.tasalsul.text.CodePointOffsets;
import io.github.tasalsul.timeline.EntryRelation;
import io.github.tasalsul.timeline.MentionKeys;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a timeline as one JSON object of the schema {@code timeline/1}: the articles with what was
 * found in each, and the entries that they make together, such as {@code {"id": "n1", "start":
 * "2020-02-18", "type": "ATTACK", "title": "قصفت قوات حفتر ميناء طرابلس", ...}}.
 *
 * <p>Offsets count code points of the article's text. The bytes depend on the timeline alone.
 */
public final class TimelineWriter {
  static final String SCHEMA = "timeline/1";
  private static final int LEVELS_IN_LINES = 4;

  private final boolean explain;
  private final boolean withText;

  private TimelineWriter(boolean explain, boolean withText) {
    this.explain = explain;
    this.withText = withText;
  }

  /** Makes a writer that gives the articles' texts and no explanations. */
  public static TimelineWriter create() {
    return new TimelineWriter(false, true);
  }

  /** Returns a writer that also says of each time and date how it came about. */
  public TimelineWriter withExplanations() {
    return new TimelineWriter(true, withText);
  }

  /** Returns a writer that leaves the articles' texts out. */
  public TimelineWriter withoutText() {
    return new TimelineWriter(explain, false);
  }

  /**
   * Writes the timeline and ends the last line.
   *
   * @throws IOException if {@code target} refuses
   */
  public void write(Timeline timeline, Appendable target) throws IOException {
    Map<String, CodePointOffsets> offsets = new HashMap<>();
    try (JsonOut out = JsonOut.readable(target, LEVELS_IN_LINES)) {
      out.object();
      out.text("schema", SCHEMA);
      out.array("articles");
      for (Extraction extraction : timeline.articles()) {
        Article article = extraction.article();
        CodePointOffsets ofArticle = CodePointOffsets.of(article.text());
        offsets.put(article.document(), ofArticle);
        article(out, extraction, ofArticle);
      }
      out.endArray();
      copies(out, timeline);
      EntryJson entries = new EntryJson(out, MentionKeys.of(timeline.articles()), explain);
      entries.entries("timeline", timeline.entries());
      entries.entries("undated", timeline.undated());
      relations(out, timeline);
      out.array("diagnostics");
      for (Diagnostic diagnostic : timeline.diagnostics()) {
        diagnostic(out, diagnostic, offsets.get(diagnostic.document()));
      }
      out.endArray();
      out.endObject();
    }
  }

  private void article(JsonOut out, Extraction extraction, CodePointOffsets offsets)
      throws IOException {
    Article article = extraction.article();
    out.object();
    out.text("document", article.document());
    out.text("title", title(extraction));
    out.text("url", article.url());
    out.text("outlet", article.outlet());
    out.text("sha256", Hashing.sha256().hashString(article.text(), UTF_8));
    if (withText) {
      out.text("text", article.text());
    }
    out.array("zones");
    for (Zone zone : extraction.zones()) {
      out.object();
      out.text("kind", Names.label(zone.kind()));
      out.span(offsets, zone.span());
      out.text("rule", zone.rule());
      out.endObject();
    }
    out.endArray();
    DatedJson.date(out, extraction.dated());
    DatedJson.times(out, extraction.dated(), offsets, explain);
    EventJson events = new EventJson(out, offsets, explain);
    events.events(extraction.events());
    events.relations(extraction.relations());
    out.endObject();
  }

  /** Returns the title that came beside the text, else the text's own headline, else null. */
  private static @Nullable String title(Extraction extraction) {
    Article article = extraction.article();
    return article.title() != null
        ? article.title()
        : Zone.headline(extraction.zones(), article.text());
  }

  private static void relations(JsonOut out, Timeline timeline) throws IOException {
    out.array("relations");
    for (EntryRelation relation : timeline.relations()) {
      out.object();
      out.text("from", relation.from());
      out.text("relation", relation.relation());
      out.text("to", relation.to());
      out.endObject();
    }
    out.endArray();
  }

  /** Writes which articles have the text of another; the array is left out where none has. */
  private static void copies(JsonOut out, Timeline timeline) throws IOException {
    if (timeline.copies().isEmpty()) {
      return;
    }
    out.array("copies");
    for (Copy copy : timeline.copies()) {
      out.object();
      out.text("document", copy.document());
      out.text("of", copy.of());
      out.text("kind", copy.kind().label());
      out.number("share", copy.share(), 2);
      out.endObject();
    }
    out.endArray();
  }

  private static void diagnostic(
      JsonOut out, Diagnostic diagnostic, @Nullable CodePointOffsets offsets) throws IOException {
    out.object();
    out.text("document", diagnostic.document());
    out.text("severity", diagnostic.severity().label());
    out.text("code", diagnostic.code());
    out.text("message", diagnostic.message());
    if (diagnostic.span() == null || offsets == null) {
      out.nothing("start");
      out.nothing("end");
    } else {
      out.span(offsets, diagnostic.span());
    }
    out.endObject();
  }
}
