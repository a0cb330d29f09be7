package io.github.tasalsul.benchmarks;

import java.util.Locale;
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
    double separate = millis("separateArticles", 1, quick);
    double one = millis("oneArticle", 1, quick);
    double two = millis("separateArticles", 2, quick);
    double megabytes = TimeFinderBenchmark.BYTES / 1e6;
    print("| separate articles, one thread | %.1f MB/s |", megabytes / separate * 1e3);
    print("| the same bytes as one article | %.1f MB/s |", megabytes / one * 1e3);
    print("| separate articles, two threads | %.1f MB/s |", 2 * megabytes / two * 1e3);
    print("| cost per byte, one article : separate ones (at most 1.3) | %.2f |", one / separate);
    print("| two threads : one (at least 1.8) | %.2f |", 2 * separate / two);
  }

  /** Runs one benchmark; returns the milliseconds that one thread takes for all the articles. */
  private static double millis(String name, int threads, boolean quick) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\." + TimeFinderBenchmark.class.getSimpleName() + "\\." + name + "$")
            .threads(threads);
    if (quick) {
      options.forks(1).warmupIterations(3).measurementIterations(4);
    }
    return new Runner(options.build()).runSingle().getPrimaryResult().getScore();
  }

  @SuppressWarnings("SystemOut") // this is a command, what it says goes there
  private static void print(String format, double figure) {
    System.out.println(String.format(Locale.ROOT, format, figure));
  }
}
