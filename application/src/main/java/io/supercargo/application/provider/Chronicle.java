package io.supercargo.application.provider;

import io.supercargo.ports.store.Sighting;
import io.supercargo.ports.store.Sightings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Writes down what the {@link Watch} saw, once a minute and at the end, on a thread of its own: who
 * asks a supplier never waits for it. What cannot be written is tried again the next time.
 */
public final class Chronicle implements AutoCloseable {
  private static final long MINUTE = 60;

  private final Watch watch;
  private final Sightings sightings;
  private final ScheduledThreadPoolExecutor writer;
  private Set<Sighting> written;

  public Chronicle(Watch watch, Sightings sightings) {
    this.watch = watch;
    this.sightings = sightings;
    this.written = new HashSet<>(watch.sightings());
    this.writer = new ScheduledThreadPoolExecutor(1, Chronicle::thread);
    var ever = writer.scheduleWithFixedDelay(this::tryToWrite, MINUTE, MINUTE, TimeUnit.SECONDS);
    assert !ever.isCancelled();
  }

  /** Writes what is new. */
  synchronized void write() {
    List<Sighting> seen = watch.sightings();
    sightings.keep(seen.stream().filter(sighting -> !written.contains(sighting)).toList());
    written = new HashSet<>(seen);
  }

  @Override
  public void close() {
    writer.shutdownNow();
    tryToWrite();
  }

  private void tryToWrite() {
    try {
      write();
    } catch (RuntimeException refused) {
      // the store's trouble is told by everybody who needs it more; the next minute tries again
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "chronicle");
    thread.setDaemon(true);
    return thread;
  }
}
