package io.github.tasalsul.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.tasalsul.time.TimeExpression;
import io.github.tasalsul.time.TimeFinder;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Finds the times of 2 MB of news and resolves them: as many articles, and as a single one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
// The just-in-time compiler is at work for half a minute, and takes a processor from the threads.
@Warmup(iterations = 15, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(2)
public class TimeFinderBenchmark {
  /** How many bytes of UTF-8 are read by one call of a benchmark. */
  static final int BYTES = 2_000_000;

  /** The system property that names the folder of the articles. */
  static final String FOLDER = "tasalsul.articles";

  private static final long SEED = 20_200_113;

  private final LocalDate anchor = LocalDate.of(2020, 1, 13);
  private final TimeFinder finder = TimeFinder.create();
  private final ImmutableList<String> articles;
  private final String joined;

  /** Makes the articles. */
  public TimeFinderBenchmark() {
    articles =
        News.ofAtLeast(BYTES, Path.of(System.getProperty(FOLDER, "testdata/articles")), SEED);
    joined = String.join("\n", articles);
  }

  /**
   * How long a thread was on a processor, which a busy machine does not lengthen as it does the
   * time on the clock.
   */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.EVENTS)
  public static class Cpu {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Nanoseconds on a processor. */
    public long nanos;

    /** How many times all the articles were read in them. */
    public long rounds;

    private long since;

    void start() {
      since = THREADS.getCurrentThreadCpuTime();
    }

    void stop() {
      nanos += THREADS.getCurrentThreadCpuTime() - since;
      rounds++;
    }
  }

  /** Reads the articles one by one. */
  @Benchmark
  public void separateArticles(Cpu cpu, Blackhole sink) {
    cpu.start();
    for (String article : articles) {
      read(article, sink);
    }
    cpu.stop();
  }

  /** Reads the same bytes as one article. */
  @Benchmark
  public void oneArticle(Cpu cpu, Blackhole sink) {
    cpu.start();
    read(joined, sink);
    cpu.stop();
  }

  private void read(String article, Blackhole sink) {
    for (TimeExpression time : finder.find(article)) {
      sink.consume(time.seenFrom(anchor));
    }
  }
}
