package io.github.tasalsul.cli;

import com.google.common.collect.ImmutableSet;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.document.Diagnostic;
import io.github.tasalsul.render.Renderer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * A command that reads articles, finds something in each, and writes what was found.
 *
 * @param <F> what is found in one article
 * @param <W> what is written
 */
abstract class ArticleCommand<F, W> implements Callable<Integer> {
  /**
   * A wrong date makes all times wrong, and a correction was made in vain: both are told without
   * {@code -v}.
   */
  private static final ImmutableSet<String> TOLD =
      ImmutableSet.of("date-slip", "date-contradicted", "weekday-mismatch", "correction-unused");

  @Mixin SharedOptions options = new SharedOptions();

  private final World world;
  private @Nullable CommandSpec spec;

  ArticleCommand(World world) {
    this.world = world;
  }

  @Spec
  void spec(CommandSpec newSpec) {
    spec = newSpec;
  }

  /** Returns the forms that results can take now, by the name that {@code --format} gives. */
  abstract Map<String, Renderer<W>> formats(boolean explain);

  /** Returns the format that was asked for, or null. */
  abstract @Nullable String format();

  /** Finds what there is in an article. */
  abstract F find(Engine engine, Article article);

  /** Finds the same, with somebody to tell of what goes wrong beside it. */
  F find(Engine engine, Article article, Messages messages) {
    return find(engine, article);
  }

  /** Returns the result of an article in which nothing is looked for. */
  abstract F empty(Article article);

  /** Makes of all articles' results what is written, in the order of the articles. */
  abstract List<W> results(Engine engine, List<F> found);

  /** Returns what a reader of a result should know. */
  abstract List<Diagnostic> diagnostics(W result);

  /** Returns the engine, set up as the command's own options want it. */
  Engine prepare(Engine engine, Session session) {
    return engine;
  }

  /** Checks what the command alone takes, before anything is read. */
  void check(Session session) {}

  /** Writes the results where {@code -o} says, and tells whether it could. */
  boolean write(List<W> results, Renderer<W> renderer, Output output, Messages messages) {
    return output.write(options.output, target -> renderer.renderAll(results, target));
  }

  /** Writes what goes elsewhere than the results, and tells whether it could. */
  boolean writeMore(List<W> results, Output output, Messages messages) {
    return true;
  }

  /** Returns on how many threads to work. */
  int threads() {
    return 1;
  }

  @Override
  public Integer call() {
    Session session = new Session(world, options, command().commandLine());
    Messages messages = session.messages();
    Renderer<W> renderer = renderer(session);
    threads();
    check(session);
    Engine engine = prepare(session.engine(), session);
    List<Loaded> articles = load(session);
    if (articles == null) {
      return ExitCode.FAILED;
    }
    try {
      return process(session, engine, articles, renderer);
    } finally {
      release(messages);
    }
  }

  /** Reads the articles; null where that cannot be begun, which is told. */
  @Nullable List<Loaded> load(Session session) {
    return session.articles();
  }

  /** Releases what {@link #load} took hold of. */
  void release(Messages messages) {}

  private int process(Session session, Engine engine, List<Loaded> articles, Renderer<W> renderer) {
    Messages messages = session.messages();
    Workers workers = new Workers(threads(), messages);
    List<F> found;
    try (Progress progress = progress(articles.size(), messages)) {
      found =
          workers.map(articles, loaded -> findOrSkip(engine, loaded.article(), messages), progress);
    }
    if (found.isEmpty()) {
      return workers.defects() > 0 ? ExitCode.DEFECT : ExitCode.FAILED;
    }
    List<W> results = results(engine, found);
    for (W result : results) {
      tell(diagnostics(result), messages);
    }
    Output output = new Output(world, messages);
    if (!write(results, renderer, output, messages) || !writeMore(results, output, messages)) {
      return ExitCode.FAILED;
    }
    return messages.problems() > 0 ? ExitCode.PARTLY : ExitCode.DONE;
  }

  /** Returns what there is beside the arguments. */
  final World world() {
    return world;
  }

  /** Tells whether somebody watches the results come out on a terminal. */
  final boolean isShown() {
    return world.outTerminal() && Output.isStandard(options.output);
  }

  final CommandSpec command() {
    return java.util.Objects.requireNonNull(spec, "picocli sets the command");
  }

  private Progress progress(int articles, Messages messages) {
    return Progress.of(articles, world.terminal(), world.width(), messages);
  }

  private F findOrSkip(Engine engine, Article article, Messages messages) {
    return NoArabic.in(article) ? empty(article) : find(engine, article, messages);
  }

  private Renderer<W> renderer(Session session) {
    return Formats.choose(formats(options.explain), format(), command().name(), session);
  }

  private static void tell(List<Diagnostic> diagnostics, Messages messages) {
    for (Diagnostic diagnostic : diagnostics) {
      if (diagnostic.severity() == Diagnostic.Severity.WARNING
          && TOLD.contains(diagnostic.code())) {
        messages.warning(diagnostic.document(), diagnostic.message());
      } else {
        messages.detail(
            diagnostic.document(), diagnostic.severity().label() + ": " + diagnostic.message());
      }
    }
  }
}
