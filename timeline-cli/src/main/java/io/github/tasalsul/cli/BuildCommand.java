package io.github.tasalsul.cli;

import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.render.Renderer;
import io.github.tasalsul.timeline.Timeline;
import io.github.tasalsul.timeline.TimelineFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code timeline build}: one merged, ordered timeline of all the articles. */
@Command(
    name = "build",
    description = "Build one merged, ordered timeline of all the articles.",
    footer = {
      "",
      "Formats:",
      "  text        one entry a line, the date first, the Arabic last",
      "  html        one page to read, to search and to publish; needs nothing but a browser",
      "  json        everything: articles, times, events, entries (docs/timeline.schema.json)",
      "  csv         one entry a line (RFC 4180); for Excel with --bom",
      "  md          Markdown, a heading a date",
      "  ics         a calendar file (RFC 5545) of the entries with a first day",
      "  timelinejs  the data of TimelineJS 3",
      "  geojson     the entries with a place on the map (RFC 7946)",
      "  timeml      TimeML 1.2.1 with EVENT, TIMEX3 and TLINK; into a folder, one file each",
      "  brat        an .ann file with events beside each article's .txt, into a folder",
      "",
      "Examples:",
      "  timeline build --dates dates.tsv articles/",
      "  timeline build --format html -o story.html articles/",
      "  timeline build --format json -o story.json articles/*.txt",
      "  timeline build --format csv --bom -o story.csv articles/",
      "  timeline build --format ics --calendar both -o story.ics articles/",
      "  timeline build --explain --date 2020-02-19 article.txt | less",
      "  timeline build --since 2020-01 --type ATTACK,MEET --top 20 articles/",
      "  timeline build --state story/ today/*.html",
      "  timeline build --state story/ --format html -o story.html"
    })
final class BuildCommand extends ArticleCommand<Extraction, Timeline> {
  @Mixin private final TimelineOutput form = new TimelineOutput();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Read so many articles at once (default: one a processor).")
  private @Nullable Integer threads;

  @Mixin private final AnalysisOption analysis = new AnalysisOption();

  @Mixin private final KnowledgeOptions knowledge = new KnowledgeOptions();

  @Mixin private final StateOption saved = new StateOption();

  @Mixin private final FilterOptions filters = new FilterOptions();

  private TimelineFilter filter = TimelineFilter.ALL;

  BuildCommand(World world) {
    super(world);
  }

  /** What a saved timeline holds can be shown without more. */
  void needNoInputs() {
    PositionalParamSpec inputs = command().positionalParameters().get(0);
    command().remove(inputs);
    command().addPositional(inputs.toBuilder().arity("0..*").build());
  }

  @Override
  void check(Session session) {
    if (options.inputs.isEmpty() && saved.folder == null) {
      throw session.wrong("Missing required parameter: 'INPUT'");
    }
    filter = filters.filter(session);
    form.check(session);
  }

  @Override
  Engine prepare(Engine engine, Session session) {
    return knowledge.applyTo(analysis.applyTo(engine, session), session);
  }

  @Override
  Map<String, Renderer<Timeline>> formats(boolean explain) {
    return form.formats(explain, isShown(), world(), new Choices(command().commandLine()));
  }

  @Override
  boolean write(
      List<Timeline> results, Renderer<Timeline> renderer, Output output, Messages messages) {
    return form.write(results.get(0), renderer, options.output, output);
  }

  @Override
  @Nullable String format() {
    return form.format;
  }

  @Override
  int threads() {
    if (threads != null && threads < 1) {
      throw new ParameterException(
          command().commandLine(), "--threads " + threads + " is too few; one is the least");
    }
    return threads == null ? world().processors() : threads;
  }

  @Override
  Extraction find(Engine engine, Article article) {
    return engine.extract(article);
  }

  @Override
  Extraction find(Engine engine, Article article, Messages messages) {
    return saved.find(engine, article, messages);
  }

  @Override
  @Nullable List<Loaded> load(Session session) {
    List<String> all = new ArrayList<>(session.datingOptions());
    all.add(analysis.how);
    all.add(knowledge.lexiconHash(session));
    if (!saved.open(session, all)) {
      return null;
    }
    return session.articles(saved.state());
  }

  @Override
  void release(Messages messages) {
    saved.close(messages);
  }

  @Override
  Extraction empty(Article article) {
    return NoArabic.extraction(article);
  }

  @Override
  List<Timeline> results(Engine engine, List<Extraction> found) {
    saved.markWhole();
    return List.of(engine.filter(engine.merge(engine.datedJointly(found)), filter));
  }

  @Override
  List<Diagnostic> diagnostics(Timeline result) {
    return result.diagnostics();
  }
}
