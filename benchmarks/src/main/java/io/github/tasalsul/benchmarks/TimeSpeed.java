package io.github.tasalsul.benchmarks;

import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link TimeFinderBenchmark} and prints what it comes to, in MB a second and ratios. */
public final class TimeSpeed {
  private TimeSpeed() {}

  /**
   * Runs the benchmarks.
   *
   * @param args {@code quick} for one fork and few rounds
   */
  public static void main(String[] args) throws RunnerException {
    boolean quick = args.length > 0 && args[0].equals("quick");
    Millis separate = millis("separateArticles", 1, quick);
    Millis one = millis("oneArticle", 1, quick);
    Millis two = millis("separateArticles", 2, quick);
    print("| separate articles, one thread |", speed(separate.clock()), speed(separate.cpu()));
    print("| the same bytes as one article |", speed(one.clock()), speed(one.cpu()));
    print("| separate articles, two threads |", 2 * speed(two.clock()), 2 * speed(two.cpu()));
    print(
        "| cost per byte, one article : separate ones (at most 1.3) |",
        one.clock() / separate.clock(),
        one.cpu() / separate.cpu());
    print(
        "| two threads : one (at least 1.8) |",
        2 * separate.clock() / two.clock(),
        2 * separate.cpu() / two.cpu());
  }

  /** How long one thread takes for all the articles, by the clock and on a processor. */
  private record Millis(double clock, double cpu) {}

  private static Millis millis(String name, int threads, boolean quick) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\." + TimeFinderBenchmark.class.getSimpleName() + "\\." + name + "$")
            .threads(threads);
    if (quick) {
      options.forks(1).measurementIterations(4);
    }
    RunResult result = new Runner(options.build()).runSingle();
    double nanos = counted(result, "nanos");
    double rounds = counted(result, "rounds");
    return new Millis(result.getPrimaryResult().getScore(), nanos / rounds / 1e6);
  }

  private static double counted(RunResult result, String name) {
    return Objects.requireNonNull(result.getSecondaryResults().get(name), name).getScore();
  }

  private static double speed(double millis) {
    return TimeFinderBenchmark.BYTES / 1e3 / millis;
  }

  @SuppressWarnings("SystemOut") // this is a command, what it says goes there
  private static void print(String what, double clock, double cpu) {
    System.out.println(String.format(Locale.ROOT, "%s %.2f | %.2f |", what, clock, cpu));
  }
}
