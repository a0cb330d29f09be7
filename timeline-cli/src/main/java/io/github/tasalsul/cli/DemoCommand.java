package io.github.tasalsul.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.dating.DatingOptions;
import io.github.tasalsul.document.Article;
import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.render.Renderer;
import io.github.tasalsul.render.Renderers;
import io.github.tasalsul.timeline.Timeline;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code timeline demo}: the timeline of three short articles that come with the program. */
@Command(
    name = "demo",
    description = "Show the timeline of three short articles of our own, and what to try next.",
    footer = {
      "",
      "Examples:",
      "  timeline demo",
      "  timeline demo --lang ar --evidence",
      "  timeline demo --save water/"
    })
final class DemoCommand implements Callable<Integer> {
  private static final String DATES = "dates.tsv";
  private static final ImmutableList<String> NAMES =
      ImmutableList.of("water-1.txt", "water-2.txt", "water-3.txt");

  @Option(
      names = "--save",
      paramLabel = "FOLDER",
      description = "Put the articles and their dates into FOLDER instead, to try things on.")
  private @Nullable String folder;

  @Mixin private final TextOptions text = new TextOptions();

  @Mixin private final StyleOptions style = new StyleOptions();

  @Mixin private final ResultOptions options = new ResultOptions();

  private final World world;
  private @Nullable CommandSpec spec;

  DemoCommand(World world) {
    this.world = world;
  }

  @Spec
  void spec(CommandSpec newSpec) {
    spec = newSpec;
  }

  @Override
  public Integer call() {
    CommandLine command = requireNonNull(spec, "picocli sets the command").commandLine();
    Messages messages = new Messages(world.err(), options.quiet, options.verbose);
    Output output = new Output(world, messages);
    boolean done = folder == null ? show(command, output) : save(folder, output);
    return done ? ExitCode.DONE : ExitCode.FAILED;
  }

  private boolean show(CommandLine command, Output output) {
    boolean shown = world.outTerminal() && Output.isStandard(options.output);
    Choices choices = new Choices(command);
    Renderer<Timeline> renderer =
        Renderers.text(text.style(style, shown, options.explain, world, choices));
    Engine engine = world.engines().apply(DatingOptions.DEFAULT);
    List<Extraction> found = articles().stream().map(engine::extract).toList();
    Timeline timeline = engine.merge(found);
    return output.write(
        options.output,
        out -> {
          renderer.render(timeline, out);
          out.append(
              """

              What to try next:
                timeline demo --save water/                          # these articles as files
                timeline build --dates water/dates.tsv water/        # the same from the files
                timeline build --explain --dates water/dates.tsv water/   # with the reason of each date
                timeline tag --date 2023-03-06 water/water-1.txt     # the times where they stand
                timeline build --format json --dates water/dates.tsv -o water.json water/
                timeline render --format csv water.json              # and any other form of it
              """);
        });
  }

  private static boolean save(String folder, Output output) {
    List<Output.Item> items = new ArrayList<>();
    for (String name : ImmutableList.<String>builder().addAll(NAMES).add(DATES).build()) {
      String content = resource(name);
      items.add(new Output.Item(name, Output.Existing.COMPARE, out -> out.append(content)));
    }
    return output.writeAll(folder, items);
  }

  private static List<Article> articles() {
    List<String> dates = resource(DATES).lines().toList();
    return NAMES.stream()
        .map(
            name ->
                Article.of(name, resource(name))
                    .publishedOn(
                        dates.stream()
                            .filter(line -> line.startsWith(name))
                            .map(line -> LocalDate.parse(line.substring(name.length() + 1)))
                            .findFirst()
                            .orElseThrow()))
        .toList();
  }

  private static String resource(String name) {
    try (InputStream in = DemoCommand.class.getResourceAsStream("demo/" + name)) {
      return new String(requireNonNull(in, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
