package io.supercargo.application.provider;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads to wait on suppliers with: virtual ones where the JVM has them (21 and later). */
final class Threads {
  private Threads() {}

  static ExecutorService perTask() {
    try {
      return (ExecutorService)
          Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
    } catch (ReflectiveOperationException none) {
      return platform();
    }
  }

  static ExecutorService platform() {
    AtomicInteger number = new AtomicInteger();
    return Executors.newCachedThreadPool(
        task -> {
          Thread thread = new Thread(task, "supercargo-fan-out-" + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        });
  }

  /** What broke a task, as it was thrown. */
  static RuntimeException unwrapped(ExecutionException broken) {
    Throwable cause = broken.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
  }
}
