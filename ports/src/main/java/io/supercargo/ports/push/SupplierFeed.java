package io.supercargo.ports.push;

import java.util.function.Consumer;

/** Tells what happens at a supplier of our own, from now on. Thread-safe. */
@FunctionalInterface
public interface SupplierFeed {
  /**
   * @param listener is told of one after another, in the order in which they happened; must not
   *     take long
   * @return ends it
   */
  Subscription hear(Consumer<Bulletin> listener);

  /** Somebody who is told. */
  @FunctionalInterface
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
