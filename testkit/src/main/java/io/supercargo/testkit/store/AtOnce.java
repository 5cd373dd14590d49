package io.supercargo.testkit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does a thing in many threads that begin together. */
public final class AtOnce {
  private AtOnce() {}

  /** What each of them made of its number, from 0. */
  public static <T> List<T> in(int threads, IntFunction<T> work) {
    ExecutorService crew = Executors.newFixedThreadPool(threads);
    try {
      CountDownLatch ready = new CountDownLatch(threads);
      List<Future<T>> all = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        int number = i;
        all.add(
            crew.submit(
                () -> {
                  ready.countDown();
                  ready.await();
                  return work.apply(number);
                }));
      }
      return gathered(all);
    } finally {
      crew.shutdownNow();
    }
  }

  private static <T> List<T> gathered(List<Future<T>> all) {
    List<T> done = new ArrayList<>();
    for (Future<T> one : all) {
      try {
        done.add(one.get());
      } catch (InterruptedException | ExecutionException broken) {
        throw new AssertionError(broken);
      }
    }
    return done;
  }
}
