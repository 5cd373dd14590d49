package io.supercargo.bootstrap;

import io.supercargo.application.webhook.PostRoom;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.WebhookStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells endpoints what is due, four times a second, and forgets what is old. */
public final class Post implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Post.class);
  private static final int PAUSE_MILLIS = 250;
  private static final int GRACE_SECONDS = 3;
  private static final Duration KEPT = Duration.ofDays(90);

  private final ExecutorService carriers = Executors.newCachedThreadPool(threads("webhooks"));
  private final ScheduledExecutorService watchman =
      Executors.newSingleThreadScheduledExecutor(threads("post"));
  private final PostRoom room;
  private final WebhookStore store;
  private final EventLog log;
  private final InstantSource clock;

  Post(Function<Executor, PostRoom> room, WebhookStore store, EventLog log, InstantSource clock) {
    this.room = room.apply(work -> carriers.execute(() -> guarded(work)));
    this.store = store;
    this.log = log;
    this.clock = clock;
  }

  /** Begins; a house that answers one command never does. */
  void begin() {
    var rounds =
        watchman.scheduleWithFixedDelay(
            () -> guarded(room::due), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    var sweeps =
        watchman.scheduleWithFixedDelay(() -> guarded(this::sweep), 1, 60, TimeUnit.MINUTES);
    assert !rounds.isDone() && !sweeps.isDone();
  }

  private void sweep() {
    Instant before = clock.instant().minus(KEPT);
    int deliveries = store.sweep(before);
    int events = log.sweep(before);
    LOG.debug("forgot {} events and {} deliveries", events, deliveries);
  }

  /** What fails is logged, and comes again when its claim has ended. */
  private static void guarded(Runnable work) {
    try {
      work.run();
    } catch (RejectedExecutionException closing) {
      LOG.debug("what is due waits for the next start", closing);
    } catch (RuntimeException failed) {
      LOG.error("what is due could not be told", failed);
    }
  }

  private static ThreadFactory threads(String name) {
    return work -> {
      Thread thread = new Thread(work, name);
      thread.setDaemon(true);
      return thread;
    };
  }

  /** Lets those under way finish; who is cut short is claimed again by whoever comes next. */
  @Override
  public void close() {
    watchman.shutdownNow();
    carriers.shutdown();
    try {
      if (!carriers.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
        carriers.shutdownNow();
      }
    } catch (InterruptedException hurried) {
      carriers.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
