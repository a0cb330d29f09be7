package io.github.tasalsul.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.Pipeline;
import io.github.tasalsul.render.DateStyle;
import io.github.tasalsul.render.Renderer;
import io.github.tasalsul.render.Renderers;
import io.github.tasalsul.render.TextStyle;
import io.github.tasalsul.render.ics.CalendarTimeline;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What comes of saved JSON is what comes of the articles, in every form. */
class RoundTripTest {
  private static final Map<String, Renderer<Timeline>> FORMS =
      ImmutableMap.<String, Renderer<Timeline>>builder()
          .put("json", TimelineWriter.create().withExplanations()::write)
          .put("text", Renderers.text(TextStyle.PLAIN.withDates(DateStyle.ARABIC).explained()))
          .put("html", Renderers.html(DateStyle.ARABIC))
          .put("csv", Renderers.table(true, false))
          .put("md", Renderers.markdown(DateStyle.ARABIC, true))
          .put("ics", CalendarTimeline.of(DateStyle.ARABIC))
          .put("timelinejs", TimelineJsWriter.of(DateStyle.ARABIC)::write)
          .put("geojson", GeoJsonWriter.create()::write)
          .put("timeml", (t, out) -> Renderers.eventTimeml().renderAll(t.articles(), out))
          .put("brat", (t, out) -> Renderers.eventBrat().renderAll(t.articles(), out))
          .buildOrThrow();

  private static String written(Renderer<Timeline> form, Timeline timeline) throws IOException {
    StringBuilder out = new StringBuilder();
    form.render(timeline, out);
    return out.toString();
  }

  @Test
  void saved_json_gives_in_every_form_what_the_articles_give() throws IOException {
    Timeline timeline = Pipeline.EXTRACTOR.timeline(List.copyOf(Pipeline.datedArticles().values()));
    StringBuilder saved = new StringBuilder();
    TimelineWriter.create().withExplanations().write(timeline, saved);

    Timeline read = TimelineReader.read(new StringReader(saved.toString()));

    for (Map.Entry<String, Renderer<Timeline>> form : FORMS.entrySet()) {
      assertThat(written(form.getValue(), read))
          .as(form.getKey())
          .isEqualTo(written(form.getValue(), timeline));
    }
  }
}
