package io.github.tasalsul.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tasalsul.analysis.Segmentation;
import io.github.tasalsul.arabic.TsvTable;
import io.github.tasalsul.dating.ArticleDate;
import io.github.tasalsul.dating.Basis;
import io.github.tasalsul.dating.DatedArticle;
import io.github.tasalsul.dating.DatingOptions;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.match.EntityAliases;
import io.github.tasalsul.time.Genre;
import io.github.tasalsul.timeline.Timeline;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Runs the command in a folder of its own on a library that dates articles and finds nothing else,
 * on 19 February 2020.
 */
final class Cli {
  static final LocalDate TODAY = LocalDate.of(2020, 2, 19);
  static final String ARTICLE = "أمس الثلاثاء قصفت قوات حفتر ميناء طرابلس";

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private byte[] in = new byte[0];
  private OutputStream standardOutput = out;
  private boolean terminal;
  private boolean outTerminal;
  private int width;
  private final Map<String, String> environment = new TreeMap<>();

  Cli(Path folder) {
    this.folder = folder;
  }

  /** Puts a file into the folder. */
  Cli file(String name, String text) throws IOException {
    return file(name, text.getBytes(UTF_8));
  }

  Cli file(String name, byte[] bytes) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
    return this;
  }

  Cli standardInput(String text) {
    in = text.getBytes(UTF_8);
    return this;
  }

  Cli standardOutput(OutputStream other) {
    standardOutput = other;
    return this;
  }

  Cli onTerminal() {
    terminal = true;
    return this;
  }

  Cli outOnTerminal() {
    outTerminal = true;
    return this;
  }

  /** Puts standard output on a terminal of so many cells. */
  Cli outOnTerminal(int cells) {
    width = cells;
    return outOnTerminal();
  }

  /** Sets a variable of the environment. */
  Cli environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Runs the command and returns its exit status. */
  int run(String... arguments) {
    return run(Cli::engine, arguments);
  }

  int run(java.util.function.Function<DatingOptions, Engine> engines, String... arguments) {
    out.reset();
    err.reset();
    World world =
        new World(
            new ByteArrayInputStream(in),
            standardOutput,
            err,
            terminal,
            outTerminal,
            width,
            environment,
            Clock.fixed(Instant.parse("2020-02-19T12:00:00Z"), ZoneOffset.UTC),
            folder,
            2,
            TypedDays.isoOr(
                (typed, today) ->
                    typed.equals("yesterday") ? Optional.of(today.minusDays(1)) : Optional.empty()),
            engines);
    return new Main(world).run(arguments);
  }

  String out() {
    return out.toString(UTF_8);
  }

  /** Returns the lines of standard error. */
  List<String> err() {
    return err.toString(UTF_8).lines().toList();
  }

  String rawErr() {
    return err.toString(UTF_8);
  }

  /** A library that knows the date that it is given, and nothing more. */
  static Engine engine(DatingOptions dating) {
    return new Engine() {
      @Override
      public DatedArticle tag(Article article) {
        LocalDate day = article.published() == null ? dating.fallback() : article.published();
        if (article.text().contains("!defect!")) {
          throw new IllegalStateException("no such luck");
        }
        return new DatedArticle(
            article,
            List.of(),
            day == null
                ? new ArticleDate(null, Basis.UNKNOWN, 0, List.of(), null, List.of(), List.of())
                : new ArticleDate(day, Basis.GIVEN, 1, List.of(day), null, List.of(), List.of()),
            List.of(),
            List.of());
      }

      @Override
      public Extraction extract(Article article) {
        return new Extraction(tag(article), List.of(), List.of());
      }

      @Override
      public Timeline merge(List<Extraction> extractions) {
        return new Timeline(extractions, List.of(), List.of(), List.of(), List.of());
      }

      @Override
      public Engine withGenre(Genre genre) {
        return this;
      }

      @Override
      public Engine withSegmentation(Segmentation how) {
        return this;
      }

      @Override
      public Engine withTriggers(TsvTable triggers) {
        return this;
      }

      @Override
      public Engine withAliases(EntityAliases names) {
        return this;
      }
    };
  }

  /** An engine that tells one story, whatever the articles. */
  static Engine telling(Engine engine, Timeline story) {
    return new PassingEngine(engine) {
      @Override
      public Timeline merge(List<Extraction> extractions) {
        return story;
      }
    };
  }
}
