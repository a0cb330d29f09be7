package io.github.tasalsul.cli;

import io.github.tasalsul.dating.DateSlips;
import io.github.tasalsul.dating.DatingOptions;
import io.github.tasalsul.json.SavedArticle;
import io.github.tasalsul.json.TimelineState;
import io.github.tasalsul.time.Genre;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The options of one run, checked, and the articles that they name. */
final class Session {
  private final World world;
  private final SharedOptions options;
  private final CommandLine command;
  private final Messages messages;

  Session(World world, SharedOptions options, CommandLine command) {
    this.world = world;
    this.options = options;
    this.command = command;
    this.messages = new Messages(world.err(), options.quiet, options.verbose);
  }

  Messages messages() {
    return messages;
  }

  /** Makes the library as the options want it. */
  Engine engine() {
    DatingOptions dating = DatingOptions.DEFAULT.withSlips(slips());
    Optional<LocalDate> fallback = day("--date", options.date);
    if (fallback.isPresent()) {
      dating = dating.withFallback(fallback.get());
    }
    Optional<LocalDate> notAfter = day("--not-after", options.notAfter);
    if (notAfter.isPresent()) {
      dating = dating.withNotAfter(notAfter.get());
    }
    Engine engine = world.engines().apply(dating);
    return options.genre == null ? engine : engine.withGenre(genre(options.genre));
  }

  /** Returns the options on which it depends what is found in an article. */
  List<String> datingOptions() {
    return List.of(
        String.valueOf(day("--date", options.date).orElse(null)),
        String.valueOf(day("--not-after", options.notAfter).orElse(null)),
        slips().name(),
        options.genre == null ? Genre.NEWS.name() : genre(options.genre).name());
  }

  private Genre genre(String typed) {
    for (Genre genre : Genre.values()) {
      if (genre.name().equalsIgnoreCase(typed)) {
        return genre;
      }
    }
    throw wrong("--genre " + typed + " is not known; there are news, colloquial and narrative");
  }

  /**
   * Reads the articles and gives them their dates.
   *
   * @throws CommandLine.ParameterException if an option has a value that makes no sense
   */
  List<Loaded> articles() {
    return articles(null);
  }

  /**
   * Reads the articles beside those that a saved timeline holds, all in the order of their paths,
   * and keeps them there.
   */
  List<Loaded> articles(@Nullable TimelineState state) {
    Charset charset = charset();
    ZoneId zone = zone();
    InputFormat format = inputFormat();
    GivenDates dates = dates();
    List<Source> sources = new Inputs(world.folder(), format, messages).find(options.inputs);
    ArticleLoader loader = new ArticleLoader(world.in(), charset, zone, world.today(), messages);
    List<Loaded> loaded = state == null ? loader.load(sources) : loader.load(sources, saved(state));
    List<Loaded> dated = dates == null ? loaded : dates.applyTo(loaded);
    for (Loaded article : dated) {
      if (NoArabic.in(article.article())) {
        messages.warning(article.where(), NoArabic.MESSAGE);
      }
    }
    if (state != null) {
      keep(state, dated);
    }
    return dated;
  }

  private List<SavedArticle> saved(TimelineState state) {
    try {
      return state.articles();
    } catch (IOException e) {
      messages.problem("--state", "its articles cannot be read; " + Reasons.of(e));
      return List.of();
    }
  }

  private void keep(TimelineState state, List<Loaded> articles) {
    try {
      state.keep(articles.stream().map(Loaded::saved).toList());
    } catch (IOException e) {
      messages.problem("--state", "its articles cannot be written; " + Reasons.of(e));
    }
  }

  /** Returns the path of a file or folder that the user named. */
  Path path(String named) {
    return world.folder().resolve(named);
  }

  /** Tells whether {@code -o} names a folder. */
  boolean toFolder() {
    return new Output(world, messages).isFolder(options.output);
  }

  CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(command, message);
  }

  /** Reads a day as the user typed it. */
  Optional<LocalDate> day(String option, @Nullable String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    Optional<LocalDate> day = world.days().parse(typed, world.today());
    if (day.isEmpty()) {
      throw wrong(option + " " + typed + " is no day; write it as 2020-02-19");
    }
    return day;
  }

  private DateSlips slips() {
    return switch (options.dateSlips.toLowerCase(Locale.ROOT)) {
      case "correct" -> DateSlips.CORRECT;
      case "warn" -> DateSlips.WARN;
      default ->
          throw wrong(
              "--date-slips " + options.dateSlips + " is not known; there are correct and warn");
    };
  }

  private @Nullable Charset charset() {
    if (options.encoding == null) {
      return null;
    }
    try {
      return Charset.forName(options.encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw wrong("--encoding " + options.encoding + " is not known; try windows-1256 or UTF-8");
    }
  }

  private @Nullable ZoneId zone() {
    if (options.zone == null) {
      return null;
    }
    try {
      return ZoneId.of(options.zone);
    } catch (DateTimeException e) {
      throw wrong("--zone " + options.zone + " is not known; try Africa/Tripoli or +02:00");
    }
  }

  private @Nullable InputFormat inputFormat() {
    if (options.inputFormat == null) {
      return null;
    }
    return switch (options.inputFormat.toLowerCase(Locale.ROOT)) {
      case "txt", "text" -> InputFormat.TXT;
      case "jsonl" -> InputFormat.JSONL;
      case "html", "htm" -> InputFormat.HTML;
      default ->
          throw wrong(
              "--input-format "
                  + options.inputFormat
                  + " is not known; there are txt, html and jsonl");
    };
  }

  private @Nullable GivenDates dates() {
    return options.dates == null ? null : dates("--dates", options.dates);
  }

  /** Reads the true days of inputs from the file that {@code option} names. */
  GivenDates trueDates(String option, String file) {
    try {
      return GivenDates.readTrue(file, world.folder().resolve(file), messages);
    } catch (IOException e) {
      throw wrong(option + " " + GivenDates.unreadable(file, e));
    }
  }

  private GivenDates dates(String option, String file) {
    try {
      return GivenDates.read(file, world.folder().resolve(file), messages);
    } catch (IOException e) {
      throw wrong(option + " " + GivenDates.unreadable(file, e));
    }
  }
}
