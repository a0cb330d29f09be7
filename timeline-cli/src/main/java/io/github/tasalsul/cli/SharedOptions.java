package io.github.tasalsul.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command takes that reads articles. */
final class SharedOptions extends ResultOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "A file, a folder (walked in name order), a glob, or - (standard input).",
        "By extension: .txt one article; .html one saved page; .jsonl one",
        "article a line, as",
        "{\"id\",\"title\",\"text\",\"published\",\"source\",\"url\"}, text required."
      })
  List<String> inputs = new ArrayList<>();

  @Option(
      names = "--date",
      paramLabel = "DAY",
      description =
          "The date of inputs whose date is not known otherwise:"
              + " 2020-02-19, or words such as \"last Wednesday\".")
  @Nullable String date;

  @Option(
      names = "--dates",
      paramLabel = "FILE",
      description = "Dates of inputs: a file name, a tab and an ISO date on each line.")
  @Nullable String dates;

  @Option(
      names = "--not-after",
      paramLabel = "DAY",
      description = {
        "The latest day that an inferred date may have (default: none; an",
        "article that tells no year may then be of any year to come)."
      })
  @Nullable String notAfter;

  @Option(
      names = "--date-slips",
      paramLabel = "WHAT",
      defaultValue = "correct",
      description = {
        "What to do where an article's date is a day later than its text says,",
        "as in articles published after midnight: correct (default) counts its",
        "times from the day before, warn leaves the date and warns."
      })
  String dateSlips = "correct";

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "The encoding of the inputs, such as windows-1256 (default: UTF-8; of a page, what it says).")
  @Nullable String encoding;

  @Option(
      names = "--input-format",
      paramLabel = "KIND",
      description = "What - and the files named are, whatever their extension: txt, html or jsonl.")
  @Nullable String inputFormat;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description =
          "The time zone, such as Africa/Tripoli, in which \"published\" or a page's date"
              + " has its day and clock (default: the offset written in it).")
  @Nullable String zone;

  @Option(
      names = "--genre",
      paramLabel = "GENRE",
      description =
          "What sort of text it is, which decides where a weekday or a day of a month lies when no"
              + " word says so: news (default; past), colloquial (to come), narrative (from the"
              + " last date told on).")
  @Nullable String genre;

  /** Returns the options of a command that takes no articles. */
  static SharedOptions of(ResultOptions results) {
    SharedOptions options = new SharedOptions();
    options.output = results.output;
    options.explain = results.explain;
    options.quiet = results.quiet;
    options.verbose = results.verbose;
    return options;
  }
}
