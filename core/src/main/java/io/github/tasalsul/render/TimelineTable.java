package io.github.tasalsul.render;

import static java.util.stream.Collectors.joining;

import io.github.tasalsul.event.Participant;
import io.github.tasalsul.event.Place;
import io.github.tasalsul.event.PlaceMention;
import io.github.tasalsul.event.Role;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A timeline as comma-separated values, one entry a line under a line of column names, those
 * without a date last: {@code n1,2020-02-18,2020-02-18,2020-02-18,...,قصفت قوات حفتر ميناء
 * طرابلس,...}. A field that holds several names parts them with {@code "; "}. {@link Csv} says what
 * makes it safe.
 */
final class TimelineTable implements Renderer<Timeline> {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "start",
          "end",
          "edtf",
          "extent",
          "granularity",
          "certainty",
          "basis",
          "status",
          "polarity",
          "type",
          "title",
          "agents",
          "patients",
          "place",
          "country",
          "latitude",
          "longitude",
          "sources",
          "mentions",
          "conflicts",
          "importance");

  /** Tells a spreadsheet that the text is UTF-8. */
  private static final String MARK = "\uFEFF";

  private final boolean explain;
  private final boolean marked;

  /**
   * Makes the renderer.
   *
   * @param explain whether a last column gives the reason of each date
   * @param marked whether the text begins with a byte order mark, without which Excel takes Arabic
   *     for another encoding
   */
  TimelineTable(boolean explain, boolean marked) {
    this.explain = explain;
    this.marked = marked;
  }

  @Override
  public void render(Timeline timeline, Appendable target) throws IOException {
    List<String> names = new ArrayList<>(COLUMNS);
    if (explain) {
      names.add("explanation");
    }
    target.append(marked ? MARK : "");
    Csv.line(names, target);
    for (Entry entry : timeline.entries()) {
      Csv.line(fields(entry), target);
    }
    for (Entry entry : timeline.undated()) {
      Csv.line(fields(entry), target);
    }
  }

  private List<@Nullable String> fields(Entry entry) {
    PlaceMention mention = entry.place();
    Place place = mention == null ? null : mention.place();
    List<@Nullable String> fields =
        new ArrayList<>(
            Arrays.asList(
                entry.id(),
                entry.when().start(),
                entry.when().end(),
                entry.when().edtf(),
                entry.when().extent().label(),
                entry.when().granularity().label(),
                entry.certainty().label(),
                entry.basis().label(),
                entry.status().name(),
                entry.polarity().name(),
                entry.type().name(),
                Words.oneLine(entry.title()),
                names(entry, Role.AGENT),
                names(entry, Role.PATIENT),
                mention == null ? null : Words.oneLine(mention.text()),
                place == null ? null : place.country(),
                place == null ? null : Words.degrees(place.latitude()),
                place == null ? null : Words.degrees(place.longitude()),
                String.join("; ", entry.sources()),
                Integer.toString(entry.mentions().size()),
                entry.conflicts().stream()
                    .map(c -> c.mention().document() + ": " + Words.oneLine(c.message()))
                    .collect(joining("; ")),
                Words.share(entry.importance())));
    if (explain) {
      fields.add(Words.oneLine(entry.why()));
    }
    return fields;
  }

  private static String names(Entry entry, Role role) {
    return entry.participants().stream()
        .filter(p -> p.role() == role)
        .map(Participant::entity)
        .map(Words::oneLine)
        .distinct()
        .collect(joining("; "));
  }
}
