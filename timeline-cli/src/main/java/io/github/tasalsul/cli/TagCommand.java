package io.github.tasalsul.cli;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.json.TagWriter;
import io.github.tasalsul.render.Renderer;
import io.github.tasalsul.render.Renderers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code timeline tag}: the time expressions of each article, «أمس الثلاثاء» = 2020-02-18. */
@Command(
    name = "tag",
    description = "Find the time expressions of each article. Loads no language model.",
    footer = {
      "",
      "Examples:",
      "  timeline tag --date 2020-02-19 article.txt",
      "  timeline tag --format jsonl --dates dates.tsv articles/ > times.jsonl",
      "  cat article.txt | timeline tag --date \"last Wednesday\" -"
    })
final class TagCommand extends DatedCommand {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default) or jsonl, one line a document.")
  private @Nullable String format;

  TagCommand(World world) {
    super(world);
  }

  @Override
  Map<String, Renderer<DatedArticle>> formats(boolean explain) {
    TagWriter lines = explain ? TagWriter.create().withExplanations() : TagWriter.create();
    return ImmutableMap.of(
        "text", explain ? Renderers.explainedTags() : Renderers.tags(), "jsonl", lines::write);
  }

  @Override
  @Nullable String format() {
    return format;
  }
}
