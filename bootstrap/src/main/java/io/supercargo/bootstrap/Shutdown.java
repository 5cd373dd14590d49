package io.supercargo.bootstrap;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes what was opened, the last first. Thread-safe. */
public final class Shutdown implements AutoCloseable {
  private final Deque<AutoCloseable> opened = new ArrayDeque<>();

  /** Remembers something to close, and hands it back. */
  public synchronized <T extends AutoCloseable> T closing(T thing) {
    opened.push(thing);
    return thing;
  }

  /** Closes everything, even when something fails; the first failure is thrown at the end. */
  @Override
  public synchronized void close() {
    IllegalStateException failure = new IllegalStateException("something did not close");
    while (!opened.isEmpty()) {
      try {
        opened.pop().close();
      } catch (Exception failed) {
        failure.addSuppressed(failed);
      }
    }
    if (failure.getSuppressed().length > 0) {
      throw failure;
    }
  }
}
