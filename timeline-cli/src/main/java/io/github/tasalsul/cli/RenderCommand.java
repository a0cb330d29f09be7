package io.github.tasalsul.cli;

import static java.util.Objects.requireNonNull;

import io.github.tasalsul.json.MalformedJsonException;
import io.github.tasalsul.json.TimelineReader;
import io.github.tasalsul.match.EntityAliases;
import io.github.tasalsul.render.Renderer;
import io.github.tasalsul.timeline.Timeline;
import io.github.tasalsul.timeline.TimelineFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code timeline render}: a timeline that was saved as JSON, in any other form. */
@Command(
    name = "render",
    description = {
      "Write a timeline that was saved by 'build --format json' in any other form,",
      "without a look at the articles."
    },
    footer = {
      "",
      "Formats: those of build ('timeline build --help').",
      "",
      "Examples:",
      "  timeline build --format json -o story.json articles/",
      "  timeline render story.json",
      "  timeline render --format csv --bom -o story.csv story.json",
      "  timeline render --lang ar --top 20 --evidence story.json"
    })
final class RenderCommand implements Callable<Integer> {
  /** The forms that quote the articles. */
  private static final Set<String> OF_TEXTS =
      Set.of("json", "html", TimelineFormats.TIMEML, TimelineFormats.BRAT);

  @Parameters(
      paramLabel = "FILE",
      description = "A file that 'timeline build --format json' wrote, or - (standard input).")
  private @Nullable String file;

  @Mixin private final TimelineOutput form = new TimelineOutput();

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Mixin private final ResultOptions options = new ResultOptions();

  private final World world;
  private @Nullable CommandSpec spec;

  RenderCommand(World world) {
    this.world = world;
  }

  @Spec
  void spec(CommandSpec newSpec) {
    spec = newSpec;
  }

  @Override
  public Integer call() {
    CommandSpec command = requireNonNull(spec, "picocli sets the command");
    Session session = new Session(world, SharedOptions.of(options), command.commandLine());
    Messages messages = session.messages();
    form.check(session);
    TimelineFilter filter = filters.filter(session);
    renderer(session, command, options.explain);
    String name = requireNonNull(file, "picocli wants it");
    Timeline saved = read(name, session);
    if (saved == null || !hasAll(saved, name, messages)) {
      return ExitCode.FAILED;
    }
    // JSON that holds explanations keeps them: the same bytes come out as went in.
    boolean json = "json".equals(form.format);
    boolean explain = options.explain || (json && isExplained(saved));
    Renderer<Timeline> renderer = renderer(session, command, explain);
    Timeline shown = filter.of(saved, EntityAliases.standard());
    return form.write(shown, renderer, options.output, new Output(world, messages))
        ? ExitCode.DONE
        : ExitCode.FAILED;
  }

  private Renderer<Timeline> renderer(Session session, CommandSpec command, boolean explain) {
    boolean isShown = world.outTerminal() && Output.isStandard(options.output);
    Map<String, Renderer<Timeline>> formats =
        form.formats(explain, isShown, world, new Choices(command.commandLine()));
    return Formats.choose(formats, form.format, command.name(), session);
  }

  private @Nullable Timeline read(String name, Session session) {
    try (InputStream in =
            Output.isStandard(name) ? world.in() : Files.newInputStream(session.path(name));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())) {
      return TimelineReader.read(reader);
    } catch (MalformedJsonException e) {
      session
          .messages()
          .problem(name, e.getMessage() + "; it takes what 'timeline build --format json' writes");
    } catch (CharacterCodingException e) {
      session.messages().problem(name, "is not valid UTF-8; JSON must be");
    } catch (IOException e) {
      session.messages().problem(name, "cannot be read; " + Reasons.of(e));
    }
    return null;
  }

  /** Tells whether a file holds what was asked for, and says so if not. */
  private boolean hasAll(Timeline saved, String name, Messages messages) {
    String format = form.format == null ? "text" : form.format;
    boolean quotes =
        form.text.evidence || options.explain || (OF_TEXTS.contains(format) && !form.noText);
    if (quotes && isWithoutTexts(saved)) {
      messages.problem(
          name,
          "holds no texts, which this needs; make it with 'timeline build' without --no-text");
      return false;
    } else if (options.explain && !isExplained(saved)) {
      messages.problem(
          name, "holds no explanations; make it with 'timeline build --format json --explain'");
      return false;
    }
    return true;
  }

  private static boolean isExplained(Timeline timeline) {
    return timeline.entries().stream().anyMatch(entry -> !entry.why().isEmpty())
        || timeline.undated().stream().anyMatch(entry -> !entry.why().isEmpty());
  }

  /** Tells whether blanks stand in the place of a text in which something was found. */
  private static boolean isWithoutTexts(Timeline timeline) {
    return timeline.articles().stream()
        .anyMatch(
            a -> a.article().text().isBlank() && !(a.events().isEmpty() && a.times().isEmpty()));
  }
}
