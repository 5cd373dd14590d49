package io.supercargo.bootstrap;

import io.supercargo.application.push.ApplyPushes;
import io.supercargo.application.push.HearSuppliers;
import io.supercargo.application.push.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows orders while a house is open: some threads act on messages as soon as they come, one
 * listens to suppliers in this process, and one makes its rounds.
 */
public final class Patrol implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Patrol.class);
  private static final Duration ROUND = Duration.ofSeconds(1);
  private static final Duration NAP = Duration.ofMinutes(1);
  private static final int AT_ONCE = 4;

  /** For each message of a rush the next ones gather so long: an order is read once for many. */
  private static final long GATHER_MILLIS = 5;

  private static final int RUSH = 10;

  private final IntSupplier messages;
  private final Signal signal;
  private final List<Chore> chores = new ArrayList<>();
  private final HearSuppliers news;
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "patrol");
            thread.setDaemon(true);
            return thread;
          });

  Patrol(IntSupplier messages, Signal signal, HearSuppliers news) {
    this.messages = messages;
    this.signal = signal;
    this.news = news;
  }

  /** Something that is done every so often. For one thread. */
  private static final class Chore {
    private final String name;
    private final Duration every;
    private final IntSupplier work;
    private long next = System.nanoTime();

    Chore(String name, Duration every, IntSupplier work) {
      this.name = name;
      this.every = every;
      this.work = work;
    }

    boolean isDue() {
      boolean due = System.nanoTime() - next >= 0;
      if (due) {
        next = System.nanoTime() + every.toNanos();
      }
      return due;
    }
  }

  /** Something else that is done every so often, and at the beginning. */
  void also(String name, Duration every, IntSupplier work) {
    chores.add(new Chore(name, every, work));
  }

  /** Begins; a house that answers one command never does. */
  public void begin() {
    threads.execute(() -> act(ROUND));
    for (int more = 1; more < AT_ONCE; more++) {
      threads.execute(() -> act(NAP)); // woken where there is work for several
    }
    news.begin();
    threads.execute(this::listen);
    threads.execute(this::goRound);
  }

  private void listen() {
    while (isOpen()) {
      int heard = done("news", news::next);
      LOG.trace("acted on {} pieces of news", heard);
    }
  }

  private void act(Duration longest) {
    while (isOpen()) {
      int taken = done("messages", messages);
      if (taken >= ApplyPushes.AT_ONCE) {
        signal.raise(); // there may be more for another
      } else {
        rest(() -> gather(taken, longest));
      }
    }
  }

  private void gather(int taken, Duration longest) throws InterruptedException {
    signal.await(longest);
    if (taken >= RUSH) {
      TimeUnit.MILLISECONDS.sleep(taken * GATHER_MILLIS);
    }
  }

  private void goRound() {
    while (isOpen()) {
      chores.stream().filter(Chore::isDue).forEach(chore -> done(chore.name, chore.work));
      rest(() -> TimeUnit.MILLISECONDS.sleep(ROUND.toMillis()));
    }
  }

  /** What fails is logged, and the next round is made all the same. */
  private int done(String name, IntSupplier work) {
    try {
      return work.getAsInt();
    } catch (RuntimeException failed) {
      if (isOpen()) {
        LOG.error("{} could not be looked after", name, failed);
        rest(() -> TimeUnit.MILLISECONDS.sleep(ROUND.toMillis()));
      }
      return 0;
    }
  }

  private boolean isOpen() {
    return !threads.isShutdown() && !Thread.currentThread().isInterrupted();
  }

  /** A while without work. */
  private interface Rest {
    void take() throws InterruptedException;
  }

  private static void rest(Rest rest) {
    try {
      rest.take();
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ends what is under way. */
  @Override
  public void close() {
    news.close();
    threads.shutdownNow();
    rest(() -> ended());
  }

  private void ended() throws InterruptedException {
    if (!threads.awaitTermination(ROUND.toMillis() * 2, TimeUnit.MILLISECONDS)) {
      LOG.warn("what was under way did not end in time");
    }
  }
}
