package io.github.tasalsul.json;

import io.github.tasalsul.event.Place;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the entries of a timeline that have a place on the map as GeoJSON (RFC 7946): a point an
 * entry, longitude first, with the entry's date, title and status as its properties: {@code
 * {"type": "Feature", "id": "n2", "geometry": {"type": "Point", "coordinates": [13.19134,
 * 32.88721]}, "properties": {"start": "2020-02-18", "title": "قصفت قوات حفتر ميناء طرابلس", ...}}}.
 *
 * <p>Entries of the same place have the same point. Those without one are left out.
 */
public final class GeoJsonWriter {
  private static final int LEVELS_IN_LINES = 2;

  private GeoJsonWriter() {}

  /** Makes a writer. */
  public static GeoJsonWriter create() {
    return new GeoJsonWriter();
  }

  /**
   * Writes the entries and ends the last line.
   *
   * @throws IOException if {@code target} refuses
   */
  public void write(Timeline timeline, Appendable target) throws IOException {
    List<Entry> all = new ArrayList<>(timeline.entries());
    all.addAll(timeline.undated());
    try (JsonOut out = JsonOut.readable(target, LEVELS_IN_LINES)) {
      out.object();
      out.text("type", "FeatureCollection");
      out.array("features");
      for (Entry entry : all) {
        PlaceMention mention = entry.place();
        if (mention != null && mention.place() != null) {
          feature(out, entry, mention, mention.place());
        }
      }
      out.endArray();
      out.endObject();
    }
  }

  private static void feature(JsonOut out, Entry entry, PlaceMention mention, Place place)
      throws IOException {
    out.object();
    out.text("type", "Feature");
    out.text("id", entry.id());
    out.object("geometry");
    out.text("type", "Point");
    out.numbers("coordinates", 5, place.longitude(), place.latitude());
    out.endObject();
    out.object("properties");
    WhenJson.fields(out, entry.when());
    out.text("certainty", entry.certainty().label());
    out.text("status", entry.status());
    out.text("polarity", entry.polarity());
    out.text("type", entry.type());
    out.text("title", entry.title());
    out.text("place", mention.text());
    out.text("name", mention.name());
    out.text("country", place.country().isEmpty() ? null : place.country());
    out.texts("sources", entry.sources());
    out.number("importance", entry.importance(), 3);
    out.endObject();
    out.endObject();
  }
}
