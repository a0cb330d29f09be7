package io.github.tasalsul.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.json.GeoJsonWriter;
import io.github.tasalsul.json.TimelineJsWriter;
import io.github.tasalsul.json.TimelineWriter;
import io.github.tasalsul.render.DateStyle;
import io.github.tasalsul.render.Renderer;
import io.github.tasalsul.render.Renderers;
import io.github.tasalsul.render.TextStyle;
import io.github.tasalsul.render.ics.CalendarTimeline;
import io.github.tasalsul.timeline.Timeline;

/** The forms that a timeline can take, by the name that {@code --format} gives. */
final class TimelineFormats {
  static final String TIMEML = "timeml";
  static final String BRAT = "brat";

  /** The names, in the order in which they are told. */
  static final ImmutableList<String> NAMES =
      ImmutableList.of(
          "text", "json", "html", "csv", "md", "ics", "timelinejs", "geojson", TIMEML, BRAT);

  private TimelineFormats() {}

  /**
   * Returns the forms.
   *
   * @param explain whether they say how dates came about
   * @param noText whether json leaves the articles' texts out
   * @param marked whether csv begins with a byte order mark
   * @param text how text is laid out
   * @param style the language and form of written dates elsewhere
   */
  static ImmutableMap<String, Renderer<Timeline>> of(
      boolean explain, boolean noText, boolean marked, TextStyle text, DateStyle style) {
    TimelineWriter json = TimelineWriter.create();
    json = explain ? json.withExplanations() : json;
    json = noText ? json.withoutText() : json;
    return ImmutableMap.<String, Renderer<Timeline>>builder()
        .put("text", Renderers.text(text))
        .put("json", json::write)
        .put("html", Renderers.html(style))
        .put("csv", Renderers.table(explain, marked))
        .put("md", Renderers.markdown(style, explain))
        .put("ics", CalendarTimeline.of(style))
        .put("timelinejs", TimelineJsWriter.of(style)::write)
        .put("geojson", GeoJsonWriter.create()::write)
        .put(TIMEML, (timeline, out) -> Renderers.eventTimeml().renderAll(timeline.articles(), out))
        .put(BRAT, (timeline, out) -> Renderers.eventBrat().renderAll(timeline.articles(), out))
        .buildOrThrow();
  }
}
