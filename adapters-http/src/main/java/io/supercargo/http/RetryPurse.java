package io.supercargo.http;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * What may be spent on asking again: a tenth of the calls, so that a supplier in trouble is not
 * buried under repetitions, and ten at first, so that who asks seldom may ask again too. Lock-free.
 */
final class RetryPurse {
  private static final int ONE = 10;
  private static final int MOST = 10 * ONE;

  private final AtomicInteger tenths = new AtomicInteger(MOST);

  /** Puts a tenth in, for a call. */
  void save() {
    tenths.updateAndGet(before -> Math.min(MOST, before + 1));
  }

  /** Whether there is nothing left for asking again. */
  boolean isEmpty() {
    return tenths.get() < ONE;
  }

  void spend() {
    tenths.addAndGet(-ONE);
  }
}
