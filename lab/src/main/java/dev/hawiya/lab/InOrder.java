package dev.hawiya.lab;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on several things at a time and hands over the results in the order of the things. */
public final class InOrder {
  private InOrder() {}

  /**
   * Calls {@code work} for each input on {@code threads} threads, and {@code sink} for each result
   * on this one. Few results are held at a time, however long the list.
   */
  public static <A, B> void run(List<A> inputs, int threads, Function<A, B> work, Consumer<B> sink)
      throws InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<B>> ahead = new ArrayDeque<>();
      for (A input : inputs) {
        ahead.add(pool.submit(() -> work.apply(input)));
        if (ahead.size() > 2 * threads) {
          sink.accept(result(ahead.remove()));
        }
      }
      while (!ahead.isEmpty()) {
        sink.accept(result(ahead.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <B> B result(Future<B> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException) {
        throw (RuntimeException) e.getCause();
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
