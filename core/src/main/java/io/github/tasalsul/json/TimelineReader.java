package io.github.tasalsul.json;

import com.google.common.collect.ImmutableListMultimap;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.event.EventType;
import io.github.tasalsul.event.Polarity;
import io.github.tasalsul.event.Realis;
import io.github.tasalsul.link.EventTime;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.link.Relation;
import io.github.tasalsul.match.Copy;
import io.github.tasalsul.timeline.Certainty;
import io.github.tasalsul.timeline.Conflict;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.EntryRelation;
import io.github.tasalsul.timeline.Mention;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.io.Reader;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Reads a timeline of the schema {@code timeline/1} as {@link TimelineWriter} writes it, so that it
 * can be rendered otherwise without a look at the articles.
 *
 * <p>What is not written is not there: the meaning of times (their values are), explanations unless
 * they were asked for, and texts where they were left out, in whose place blanks stand.
 */
public final class TimelineReader {
  private TimelineReader() {}

  /**
   * Reads a timeline.
   *
   * @throws MalformedJsonException if it is no timeline; the message names the place
   * @throws IOException if {@code source} cannot be read
   */
  public static Timeline read(Reader source) throws IOException {
    return JsonIn.read(source, TimelineReader::timeline);
  }

  private static Timeline timeline(JsonIn in) {
    String schema = in.text("schema", "");
    if (!schema.equals(TimelineWriter.SCHEMA)) {
      throw in.wrong(
          "is no timeline of the schema "
              + TimelineWriter.SCHEMA
              + (schema.isEmpty() ? "" : ", but " + schema));
    }
    ImmutableListMultimap.Builder<String, JsonIn> told = ImmutableListMultimap.builder();
    in.list("diagnostics", d -> d).forEach(d -> told.put(d.text("document"), d));
    ImmutableListMultimap<String, JsonIn> diagnostics = told.build();
    List<Extraction> articles = in.list("articles", a -> ArticleReader.read(a, diagnostics::get));
    return new Timeline(
        articles,
        in.list("timeline", TimelineReader::entry),
        in.list("undated", TimelineReader::entry),
        in.list("relations", TimelineReader::relation),
        diagnostics(in, articles),
        in.list("copies", TimelineReader::copy));
  }

  /** All in their order: what concerns an article stands in the reading of it as well. */
  private static List<Diagnostic> diagnostics(JsonIn in, List<Extraction> articles) {
    Map<String, Iterator<Diagnostic>> read = new HashMap<>();
    for (Extraction article : articles) {
      read.put(article.article().document(), article.diagnostics().iterator());
    }
    return in.list(
        "diagnostics",
        d -> {
          Iterator<Diagnostic> next = read.get(d.text("document"));
          return next != null ? next.next() : ArticleReader.diagnostic(d, null);
        });
  }

  private static Entry entry(JsonIn in) {
    JsonIn place = in.inOrNull("place");
    return in.make(
        () ->
            new Entry(
                in.text("id"),
                WhenJson.read(in),
                in.constant("basis", EventTime.Basis.class),
                in.constant("certainty", Certainty.class),
                in.constant("status", Realis.class),
                in.constant("polarity", Polarity.class),
                in.constant("type", EventType.class),
                in.text("title"),
                in.list("participants", EventReader::participant),
                place == null ? null : EventReader.place(place),
                in.texts("sources"),
                in.list("mentions", TimelineReader::mention),
                in.list("conflicts", TimelineReader::conflict),
                in.number("importance"),
                in.text("explanation", ""),
                in.has("texts") ? in.whole("texts") : in.texts("sources").size()));
  }

  private static Mention mention(JsonIn in) {
    return new Mention(in.text("article"), in.text("event"));
  }

  private static Conflict conflict(JsonIn in) {
    return new Conflict(
        mention(in), in.text("message"), in.has("extent") ? WhenJson.read(in) : null);
  }

  private static Copy copy(JsonIn in) {
    return new Copy(
        in.text("document"),
        in.text("of"),
        in.constant("kind", Copy.Kind.class),
        in.number("share"));
  }

  private static EntryRelation relation(JsonIn in) {
    return new EntryRelation(
        in.text("from"), in.constant("relation", Relation.class), in.text("to"));
  }
}
