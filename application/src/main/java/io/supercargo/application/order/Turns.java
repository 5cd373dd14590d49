package io.supercargo.application.order;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets those who come with the same key do their work one after another. Thread-safe. */
final class Turns {
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  <T> T take(String key, Supplier<T> work) {
    Turn turn = turns.compute(key, (any, there) -> (there == null ? new Turn() : there).joined());
    turn.lock.lock();
    try {
      return work.get();
    } finally {
      turn.lock.unlock();
      turns.computeIfPresent(key, (any, there) -> there.left());
    }
  }

  /** Changed only while the map holds its key. */
  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock();
    private int waiting;

    Turn joined() {
      waiting++;
      return this;
    }

    @org.jspecify.annotations.Nullable
    Turn left() {
      waiting--;
      return waiting == 0 ? null : this;
    }
  }
}
