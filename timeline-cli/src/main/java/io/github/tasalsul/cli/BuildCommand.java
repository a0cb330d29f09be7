package io.github.tasalsul.cli;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.json.TimelineWriter;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.render.Renderer;
import io.github.tasalsul.render.Renderers;
import io.github.tasalsul.timeline.Timeline;
import io.github.tasalsul.timeline.TimelineFilter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code timeline build}: one merged, ordered timeline of all the articles. */
@Command(
    name = "build",
    description = "Build one merged, ordered timeline of all the articles.",
    footer = {
      "",
      "Examples:",
      "  timeline build --dates dates.tsv articles/",
      "  timeline build --format json -o story.json articles/*.txt",
      "  timeline build --explain --date 2020-02-19 article.txt | less",
      "  timeline build --since 2020-01 --type ATTACK,MEET --top 20 articles/"
    })
final class BuildCommand extends ArticleCommand<Extraction, Timeline> {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default) or json, one object (schema timeline/1).")
  private @Nullable String format;

  @Option(names = "--no-text", description = "Leave the articles' texts out of json.")
  private boolean noText;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read so many articles at once (default: one a processor).")
  private @Nullable Integer threads;

  @Mixin private final AnalysisOption analysis = new AnalysisOption();

  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  @Mixin private final FilterOptions filters = new FilterOptions();

  private TimelineFilter filter = TimelineFilter.ALL;

  BuildCommand(World world) {
    super(world);
  }

  @Override
  void check(Session session) {
    filter = filters.filter(session);
  }

  @Override
  Engine prepare(Engine engine, Session session) {
    return knowledge.applyTo(analysis.applyTo(engine, session), session);
  }

  @Override
  Map<String, Renderer<Timeline>> formats(boolean explain) {
    TimelineWriter json = TimelineWriter.create();
    json = explain ? json.withExplanations() : json;
    json = noText ? json.withoutText() : json;
    return ImmutableMap.of(
        "text", explain ? Renderers.explainedText() : Renderers.text(), "json", json::write);
  }

  @Override
  @Nullable String format() {
    return format;
  }

  @Override
  int threads() {
    if (threads != null && threads < 1) {
      throw new ParameterException(
          command().commandLine(), "--threads " + threads + " is too few; one is the least");
    }
    return threads == null ? processors() : threads;
  }

  @Override
  Extraction find(Engine engine, Article article) {
    return engine.extract(article);
  }

  @Override
  Extraction empty(Article article) {
    return NoArabic.extraction(article);
  }

  @Override
  List<Timeline> results(Engine engine, List<Extraction> found) {
    return List.of(engine.filter(engine.merge(engine.datedJointly(found)), filter));
  }

  @Override
  List<Diagnostic> diagnostics(Timeline result) {
    return result.diagnostics();
  }
}
