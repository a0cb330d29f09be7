package io.github.tasalsul.cli;

import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.render.DateStyle.Language;
import io.github.tasalsul.render.Renderer;
import io.github.tasalsul.render.Renderers;
import io.github.tasalsul.timeline.Timeline;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In what form a timeline is written. */
final class TimelineOutput {
  @Option(
      names = "--format",
      completionCandidates = Candidates.Formats.class,
      paramLabel = "FORMAT",
      description = {
        "text (default), html, json (schema timeline/1), csv, md, ics, timelinejs,",
        "geojson, timeml or brat: see below."
      })
  @Nullable String format;

  @Option(names = "--no-text", description = "Leave the articles' texts out of json.")
  boolean noText;

  @Option(
      names = "--bom",
      description = "Begin csv with a byte order mark, without which Excel does not read Arabic.")
  private boolean marked;

  @Mixin final TextOptions text = new TextOptions();

  @Mixin private final StyleOptions style = new StyleOptions();

  /**
   * Returns the forms by the names that {@code --format} gives.
   *
   * @param explain whether they say how dates came about
   * @param shown whether text comes out on a terminal
   */
  Map<String, Renderer<Timeline>> formats(
      boolean explain, boolean shown, World world, Choices choices) {
    return TimelineFormats.of(
        explain,
        noText,
        marked,
        text.style(style, shown, explain, world, choices),
        style.style(Language.AR, choices));
  }

  /** Refuses what no file could hold. */
  void check(Session session) {
    if (TimelineFormats.BRAT.equals(format) && !session.toFolder()) {
      throw session.wrong("--format brat writes two files an article; give it a folder: -o brat/");
    }
  }

  /** Writes a timeline to a file, a folder or standard output, and tells whether it could. */
  boolean write(
      Timeline timeline, Renderer<Timeline> renderer, @Nullable String target, Output output) {
    List<Extraction> articles = timeline.articles();
    if (target != null && output.isFolder(target)) {
      if (TimelineFormats.BRAT.equals(format)) {
        return output.writeAll(
            target,
            ArticleFiles.brat(
                articles,
                Extraction::article,
                Renderers.eventBrat(),
                Renderers.eventBratConfiguration()));
      } else if (TimelineFormats.TIMEML.equals(format)) {
        return output.writeAll(
            target, ArticleFiles.timeml(articles, Extraction::article, Renderers.eventTimeml()));
      }
    }
    return output.write(target, out -> renderer.render(timeline, out));
  }
}
