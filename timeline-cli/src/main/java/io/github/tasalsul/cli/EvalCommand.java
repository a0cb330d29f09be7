package io.github.tasalsul.cli;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.eval.AccuracyReport;
import io.github.tasalsul.eval.Evaluation;
import io.github.tasalsul.eval.Evaluator;
import io.github.tasalsul.eval.Gold;
import io.github.tasalsul.eval.Measure;
import io.github.tasalsul.eval.Miss;
import io.github.tasalsul.json.GoldReader;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.render.Renderer;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code timeline eval}: how right the program is, against a gold standard. */
@Command(
    name = "eval",
    description = "Score the program on a folder of gold: the figures on one line.",
    footer = {
      "",
      "Examples:",
      "  timeline eval times gold/ --dates dates.tsv articles/",
      "  timeline eval events gold/ --errors --dates dates.tsv articles/ | less",
      "  timeline eval merge gold/ --report merge.md --dates dates.tsv articles/"
    })
final class EvalCommand extends ArticleCommand<Extraction, Evaluation> {
  @Parameters(
      index = "0",
      paramLabel = "MEASURE",
      description = "times, events (and the dates given to them), or merge (the timeline).")
  private @Nullable String measure;

  @Parameters(
      index = "1",
      paramLabel = "GOLD",
      description = "A folder with one JSON file an article, and timeline.json for merge.")
  private @Nullable String gold;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), the figures on the last line; or md, the report.")
  private @Nullable String format;

  @Option(names = "--errors", description = "List what is wrong before the figures.")
  private boolean errors;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Also write a report in Markdown: each article, each miss in its sentence.")
  private @Nullable String report;

  @Mixin private final AnalysisOption analysis = new AnalysisOption();

  private @Nullable Evaluator evaluator;

  EvalCommand(World world) {
    super(world);
  }

  /** The inputs come after the measure and the gold. */
  void placeInputs() {
    PositionalParamSpec inputs =
        command().positionalParameters().stream()
            .filter(parameter -> parameter.paramLabel().equals("INPUT"))
            .findFirst()
            .orElseThrow();
    command().remove(inputs);
    command().addPositional(inputs.toBuilder().index("2..*").build());
  }

  @Override
  void check(Session session) {
    Measure asked = measure(session);
    String folder = requireNonNull(gold, "picocli requires it");
    Gold read;
    try {
      read = GoldReader.read(session.path(folder));
    } catch (IOException e) {
      throw session.wrong(folder + ": cannot be read; " + Reasons.of(e));
    }
    if (asked == Measure.MERGE && read.timeline() == null) {
      throw session.wrong(folder + ": has no timeline.json; merge is scored against it");
    }
    evaluator = Evaluator.of(read);
  }

  @Override
  Engine prepare(Engine engine, Session session) {
    return analysis.applyTo(engine, session);
  }

  @Override
  Map<String, Renderer<Evaluation>> formats(boolean explain) {
    return ImmutableMap.of("text", this::write, "md", AccuracyReport::write);
  }

  @Override
  @Nullable String format() {
    return format;
  }

  @Override
  int threads() {
    return world().processors();
  }

  @Override
  Extraction find(Engine engine, Article article) {
    return "times".equals(measure)
        ? new Extraction(engine.tag(article), List.of(), List.of())
        : engine.extract(article);
  }

  @Override
  Extraction empty(Article article) {
    return NoArabic.extraction(article);
  }

  @Override
  List<Evaluation> results(Engine engine, List<Extraction> found) {
    Evaluator against = requireNonNull(evaluator, "made by check");
    return List.of(
        switch (requireNonNull(measure, "picocli requires it")) {
          case "times" -> against.times(found.stream().map(Extraction::dated).toList());
          case "events" -> against.events(engine.merge(engine.datedJointly(found)).articles());
          default -> against.merge(engine.merge(engine.datedJointly(found)));
        });
  }

  @Override
  List<Diagnostic> diagnostics(Evaluation result) {
    return List.of();
  }

  @Override
  boolean writeMore(List<Evaluation> results, Output output, Messages messages) {
    String folder = requireNonNull(gold, "picocli requires it");
    for (Evaluation result : results) {
      for (String name : result.unanswered()) {
        messages.warning(folder, name + " is not among the inputs; all of it counts as missed");
      }
    }
    return report == null
        || output.write(
            report,
            target -> {
              for (Evaluation result : results) {
                AccuracyReport.write(result, target);
              }
            });
  }

  private void write(Evaluation evaluation, Appendable target) throws IOException {
    if (errors) {
      for (Miss miss : evaluation.misses()) {
        target.append(miss.line()).append('\n');
      }
    }
    target.append(evaluation.line()).append('\n');
  }

  private Measure measure(Session session) {
    for (Measure one : Measure.values()) {
      if (one.label().equals(measure)) {
        return one;
      }
    }
    throw session.wrong(
        String.format(
            Locale.ROOT, "%s is not measured; there are times, events and merge", measure));
  }
}
