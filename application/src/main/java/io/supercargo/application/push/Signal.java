package io.supercargo.application.push;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes those who wait for messages. Thread-safe. */
public final class Signal {
  private final Semaphore raised = new Semaphore(0);

  public void raise() {
    raised.release();
  }

  /** Waits until it was raised since the last time, or so long. */
  public void await(Duration most) throws InterruptedException {
    if (raised.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
      raised.drainPermits();
    }
  }
}
