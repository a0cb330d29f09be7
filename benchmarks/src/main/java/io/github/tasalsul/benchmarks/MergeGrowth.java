package io.github.tasalsul.benchmarks;

import io.github.tasalsul.link.Extraction;
import io.github.tasalsul.timeline.Entry;
import io.github.tasalsul.timeline.Timeline;
import io.github.tasalsul.timeline.TimelineBuilder;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.List;
import java.util.Locale;

/**
 * Merges what growing numbers of made-up articles gave, and prints the table of
 * docs/measurements.md: time, and memory at its peak. Without arguments 1000, 3000, 10000, 30000
 * and 100000 articles.
 */
public final class MergeGrowth {
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;
  private static final int WARM_UP = 2000;

  private MergeGrowth() {}

  /** Prints a line for each number of articles. */
  public static void main(String[] arguments) {
    List<Integer> sizes =
        arguments.length == 0
            ? List.of(1000, 3000, 10_000, 30_000, 100_000)
            : java.util.Arrays.stream(arguments).map(Integer::valueOf).toList();
    TimelineBuilder builder = TimelineBuilder.create();
    for (int i = 0; i < 3; i++) {
      builder.build(Stories.of(WARM_UP, i));
    }
    System.out.println(
        "| articles | mentions | entries | CPU s | s by the clock | MB at the peak |");
    System.out.println("|---|---|---|---|---|---|");
    for (int size : sizes) {
      measure(builder, size);
    }
  }

  private static void measure(TimelineBuilder builder, int size) {
    List<Extraction> articles = Stories.of(size, 7);
    System.gc();
    pools().forEach(MemoryPoolMXBean::resetPeakUsage);
    long cpu = cpu();
    long clock = System.nanoTime();
    Timeline timeline = builder.build(articles);
    double seconds = (System.nanoTime() - clock) / BILLION;
    double cpuSeconds = (cpu() - cpu) / BILLION;
    long mentions = timeline.entries().stream().map(Entry::mentions).mapToLong(List::size).sum();
    System.out.println(
        String.format(
            Locale.ROOT,
            "| %d | %d | %d | %.1f | %.1f | %.0f |",
            size,
            mentions,
            timeline.entries().size(),
            cpuSeconds,
            seconds,
            peak() / MILLION));
  }

  /** The time that all threads had, the collector's among them: other work beside it counts not. */
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static List<MemoryPoolMXBean> pools() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
        .toList();
  }

  private static double peak() {
    return pools().stream().mapToDouble(pool -> pool.getPeakUsage().getUsed()).sum();
  }
}
