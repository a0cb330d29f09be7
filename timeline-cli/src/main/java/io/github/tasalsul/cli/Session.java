package io.github.tasalsul.cli;

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
    Optional<LocalDate> fallback = day("--date", options.date);
    var unused = day("--not-after", options.notAfter);
    Engine engine = world.engines().apply(fallback);
    return options.genre == null ? engine : engine.withGenre(genre(options.genre));
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
    Charset charset = charset();
    ZoneId zone = zone();
    InputFormat format = inputFormat();
    GivenDates dates = dates();
    List<Source> sources = new Inputs(world.folder(), format, messages).find(options.inputs);
    List<Loaded> loaded = new ArticleLoader(world.in(), charset, zone, messages).load(sources);
    List<Loaded> dated = dates == null ? loaded : dates.applyTo(loaded);
    for (Loaded article : dated) {
      if (NoArabic.in(article.article())) {
        messages.warning(article.where(), NoArabic.MESSAGE);
      }
    }
    return dated;
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

  private Optional<LocalDate> day(String option, @Nullable String typed) {
    if (typed == null) {
      return Optional.empty();
    }
    Optional<LocalDate> day = world.days().parse(typed, world.today());
    if (day.isEmpty()) {
      throw wrong(option + " " + typed + " is no day; write it as 2020-02-19");
    }
    return day;
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
      default ->
          throw wrong(
              "--input-format " + options.inputFormat + " is not known; there are txt and jsonl");
    };
  }

  private @Nullable GivenDates dates() {
    if (options.dates == null) {
      return null;
    }
    try {
      return GivenDates.read(options.dates, world.folder().resolve(options.dates), messages);
    } catch (IOException e) {
      throw wrong("--dates " + GivenDates.unreadable(options.dates, e));
    }
  }
}
