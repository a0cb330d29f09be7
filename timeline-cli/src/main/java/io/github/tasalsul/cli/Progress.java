package io.github.tasalsul.cli;

import java.util.Timer;
import java.util.TimerTask;
import org.jspecify.annotations.Nullable;

/** Shows how many articles are done, where somebody watches and the work takes its time. */
final class Progress implements AutoCloseable {
  private static final long PATIENCE_MILLIS = 1500;
  private static final long PERIOD_MILLIS = 250;

  private final Messages messages;
  private final int total;
  private final @Nullable Timer timer;
  private int done;
  private boolean closed;

  private Progress(Messages messages, int total, @Nullable Timer timer) {
    this.messages = messages;
    this.total = total;
    this.timer = timer;
  }

  /** Begins to watch the work on so many articles; {@code watched} tells whether anybody looks. */
  static Progress of(int total, boolean watched, Messages messages) {
    return of(total, watched, messages, PATIENCE_MILLIS);
  }

  static Progress of(int total, boolean watched, Messages messages, long patienceMillis) {
    if (!watched || messages.quiet()) {
      return new Progress(messages, total, null);
    }
    Timer timer = new Timer("progress", true);
    Progress progress = new Progress(messages, total, timer);
    TimerTask task =
        new TimerTask() {
          @Override
          public void run() {
            progress.show();
          }
        };
    timer.schedule(task, patienceMillis, PERIOD_MILLIS);
    return progress;
  }

  /** Counts one article as done. */
  synchronized void step() {
    done++;
  }

  private synchronized void show() {
    if (!closed) {
      messages.progress("timeline: " + done + " of " + total + " articles");
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (timer != null) {
      timer.cancel();
      messages.endProgress();
    }
  }
}
