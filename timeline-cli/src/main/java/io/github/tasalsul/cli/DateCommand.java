package io.github.tasalsul.cli;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.json.DateWriter;
import io.github.tasalsul.render.Renderer;
import io.github.tasalsul.render.Renderers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code timeline date}: the date of each article, with how it is known. */
@Command(
    name = "date",
    description = "Find the date of each article, with how it is known and the evidence.",
    footer = {
      "",
      "Examples:",
      "  timeline date articles/",
      "  timeline date --explain --format jsonl article.txt"
    })
final class DateCommand extends DatedCommand {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), one line an article, or jsonl.")
  private @Nullable String format;

  DateCommand(World world) {
    super(world);
  }

  @Override
  Map<String, Renderer<DatedArticle>> formats(boolean explain) {
    DateWriter lines = explain ? DateWriter.create().withExplanations() : DateWriter.create();
    return ImmutableMap.of(
        "text", explain ? Renderers.explainedDates() : Renderers.dates(), "jsonl", lines::write);
  }

  @Override
  @Nullable String format() {
    return format;
  }
}
