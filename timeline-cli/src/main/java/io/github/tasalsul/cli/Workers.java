package io.github.tasalsul.cli;

import io.github.tasalsul.analysis.MissingModelsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does the same with each article, on several threads, and gives the results in the order of the
 * articles. An article that fails is told of and costs no other.
 */
final class Workers {
  private final int threads;
  private final Messages messages;
  private int defects;

  Workers(int threads, Messages messages) {
    this.threads = threads;
    this.messages = messages;
  }

  /** Returns how many articles failed through a defect of ours. */
  int defects() {
    return defects;
  }

  <T> List<T> map(List<Loaded> articles, Function<Loaded, T> work, Progress progress) {
    List<Callable<Outcome<T>>> tasks = new ArrayList<>();
    for (Loaded article : articles) {
      tasks.add(
          () -> {
            Outcome<T> outcome = attempt(article, work);
            progress.step();
            return outcome;
          });
    }
    List<T> results = new ArrayList<>();
    ExecutorService pool =
        Executors.newFixedThreadPool(Math.max(1, Math.min(threads, tasks.size())));
    try {
      List<Future<Outcome<T>>> outcomes = pool.invokeAll(tasks);
      for (int i = 0; i < outcomes.size(); i++) {
        Outcome<T> outcome = outcomes.get(i).get();
        outcome.result().ifPresent(results::add);
        if (outcome.defect() != null) {
          defects++;
          messages.defect(articles.get(i).where(), outcome.defect());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      } else if (e.getCause() instanceof MissingModelsException missing) {
        throw missing;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
    return results;
  }

  private static <T> Outcome<T> attempt(Loaded article, Function<Loaded, T> work) {
    try {
      return new Outcome<>(Optional.of(work.apply(article)), null);
    } catch (MissingModelsException nobodysDefect) {
      throw nobodysDefect; // the same for every article
    } catch (RuntimeException | StackOverflowError defect) {
      return new Outcome<>(Optional.empty(), defect);
    }
  }

  private record Outcome<T>(Optional<T> result, @Nullable Throwable defect) {}
}
