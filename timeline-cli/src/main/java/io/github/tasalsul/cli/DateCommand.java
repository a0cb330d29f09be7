package io.github.tasalsul.cli;

import com.google.common.collect.ImmutableMap;
import io.github.tasalsul.analysis.MissingModelsException;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.eval.DateAccuracy;
import io.github.tasalsul.json.DateWriter;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.render.Renderer;
import io.github.tasalsul.render.Renderers;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code timeline date}: the date of each article, with how it is known. */
@Command(
    name = "date",
    description = {
      "Find the date of each article, with how it is known and the evidence.",
      "Where two or more stay open, articles are dated by each other, which loads the models."
    },
    footer = {
      "",
      "Examples:",
      "  timeline date articles/",
      "  timeline date --explain --format jsonl article.txt",
      "  timeline date --not-after 2020-12-31 article.txt"
    })
final class DateCommand extends DatedCommand {
  /** One open article of many is seldom worth the models. */
  private static final int FEWEST_OPEN = 2;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text (default), one line an article, or jsonl.")
  private @Nullable String format;

  @Option(
      names = "--true-dates",
      paramLabel = "FILE",
      description =
          "The true days, to measure against: file name, tab, ISO date or «unknown» where nothing"
              + " tells it; not used to date.")
  private @Nullable String trueDates;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write how right the dates are, against --true-dates, in Markdown.")
  private @Nullable String report;

  private @Nullable GivenDates truth;

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

  @Override
  void check(Session session) {
    if ((report == null) != (trueDates == null)) {
      throw session.wrong("--report and --true-dates go together");
    }
    if (trueDates != null) {
      truth = session.trueDates("--true-dates", trueDates);
    }
  }

  /** Dates articles by each other where two or more are left open; that takes the models. */
  @Override
  List<DatedArticle> results(Engine engine, List<DatedArticle> found) {
    long open = found.stream().filter(dated -> dated.date().value() == null).count();
    if (open < FEWEST_OPEN) {
      return found;
    }
    try {
      List<Extraction> read = found.stream().map(dated -> read(engine, dated)).toList();
      return engine.datedJointly(read).stream().map(Extraction::dated).toList();
    } catch (MissingModelsException alone) {
      return found; // who has excluded the models wants each article by itself
    }
  }

  private static Extraction read(Engine engine, DatedArticle dated) {
    return NoArabic.in(dated.article())
        ? new Extraction(dated, List.of(), List.of())
        : engine.extract(dated.article());
  }

  @Override
  boolean writeMore(List<DatedArticle> results, Output output, Messages messages) {
    GivenDates known = truth;
    return report == null
        || known == null
        || output.write(
            report, target -> DateAccuracy.of(results, known.days(), known.untold()).write(target));
  }
}
