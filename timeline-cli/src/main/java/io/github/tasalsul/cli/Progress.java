package io.github.tasalsul.cli;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows how many articles are done, how fast, and how long the rest will take, where somebody
 * watches and the work takes its time.
 */
final class Progress implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 1500;
  private static final int PERIOD_MILLIS = 250;
  private static final int USUAL_WIDTH = 80;

  private final Messages messages;
  private final long patienceMillis;
  private final long startNanos = System.nanoTime();
  private @Nullable ProgressBar bar;
  private boolean closed;

  private Progress(Messages messages, long patienceMillis) {
    this.messages = messages;
    this.patienceMillis = patienceMillis;
  }

  /**
   * Begins to watch the work on so many articles.
   *
   * @param watched whether anybody looks
   * @param width how many cells there are in a line, or 0 where nobody knows
   */
  static Progress of(int total, boolean watched, int width, Messages messages) {
    return of(total, watched, width, messages, PATIENCE_MILLIS);
  }

  static Progress of(
      int total, boolean watched, int width, Messages messages, long patienceMillis) {
    Progress progress = new Progress(messages, patienceMillis);
    if (watched && !messages.quiet()) {
      int cells = (width == 0 ? USUAL_WIDTH : width) - 1; // the last would begin a new line
      progress.bar =
          new ProgressBarBuilder()
              .setTaskName("articles")
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(PERIOD_MILLIS)
              .continuousUpdate() // else a step taken while it draws is never shown
              .setSpeedUnit(ChronoUnit.SECONDS)
              .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
              .setMaxRenderedLength(cells)
              .setConsumer(new DelegatingProgressBarConsumer(progress::show, cells))
              .build();
    }
    return progress;
  }

  /** Counts one article as done. */
  void step() {
    if (bar != null) {
      bar.step();
    }
  }

  private synchronized void show(String text) {
    long waited = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos);
    if (!closed && waited >= patienceMillis) {
      messages.progress(text);
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
    }
    if (bar != null) {
      bar.close();
      messages.endProgress();
    }
  }
}
