package io.supercargo.bootstrap;

import io.supercargo.application.order.Settle;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a house does on its own while it is open: looks every second for what is due. */
public final class Rounds implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

  private final ScheduledExecutorService watchman =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "rounds");
            thread.setDaemon(true);
            return thread;
          });
  private final Settle settle;
  private final Post post;
  private volatile @Nullable Future<?> rounds;

  Rounds(Settle settle, Post post) {
    this.settle = settle;
    this.post = post;
  }

  /** Begins; a house that answers one command never does. */
  public void begin() {
    rounds = watchman.scheduleWithFixedDelay(this::round, 1, 1, TimeUnit.SECONDS);
    post.begin();
  }

  /** A round that fails is logged, and the next one is made all the same. */
  private void round() {
    try {
      settle.due();
    } catch (RuntimeException failed) {
      LOG.error("what is due could not be looked after", failed);
    }
  }

  @Override
  public void close() {
    Future<?> going = rounds;
    if (going != null) {
      going.cancel(true);
    }
    watchman.shutdownNow();
  }
}
