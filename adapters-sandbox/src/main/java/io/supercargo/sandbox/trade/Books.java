package io.supercargo.sandbox.trade;

import io.supercargo.ports.store.MarketStore;
import io.supercargo.sandbox.listing.Listing;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The books of the whole market: its orders, what sellers changed, and its clock. Everything is at
 * hand, and in the store before anybody hears of it. What several write at a time reaches the store
 * in one transaction. Thread-safe on one node.
 */
public final class Books implements InstantSource {
  private final MarketStore store;
  private final String bucket;
  private final InstantSource clock;
  private final Ripening ripening;
  private final ReentrantLock lock = new ReentrantLock();
  private final Object writing = new Object();
  private volatile @Nullable Ledger ledger;
  private volatile Consumer<List<Tidings>> listener = tidings -> {};
  private Batch open = new Batch();
  private @Nullable Batch underWay;

  /** Read when somebody first asks. */
  public Books(MarketStore store, String supplier, InstantSource clock, HouseRules rules) {
    this.store = store;
    this.bucket = supplier + ".trade";
    this.clock = clock;
    this.ripening = new Ripening(rules.unpaidFor());
  }

  /** Tells what became of orders and refunds, as soon as it is in the store. */
  void tell(Consumer<List<Tidings>> whom) {
    listener = whom;
  }

  /** What time it is in the market. */
  @Override
  public Instant instant() {
    return clock.instant().plus(ledger().ahead());
  }

  /** An offer as it is now: what is left of it, and what it costs. */
  public Listing today(Listing founded) {
    return ledger().today(founded);
  }

  /** The same; empty while it is off the shelf. */
  public Optional<Listing> onSale(Listing founded) {
    return ledger().onSale(founded);
  }

  /**
   * Lets one read and write while nobody else does. Returns when everything that was read or
   * written is in the store; what is thrown must be thrown before anything is written.
   */
  <T> T use(Function<Clerk, T> work) {
    T result;
    Batch last;
    lock.lock();
    try {
      result = work.apply(new Clerk(ledger(), open, instant().toEpochMilli()));
      last = open.isEmpty() ? underWay : open;
    } finally {
      lock.unlock();
    }
    if (last != null) {
      settle(last);
    }
    return result;
  }

  /** The first who comes writes for all who wait. */
  private void settle(Batch mine) {
    synchronized (writing) {
      if (!mine.isDone()) {
        write(closed());
      }
      mine.throwFailure();
    }
  }

  private Batch closed() {
    lock.lock();
    try {
      Batch full = open;
      underWay = full;
      open = new Batch();
      return full;
    } finally {
      lock.unlock();
    }
  }

  private void write(Batch full) {
    try {
      store.putAll(bucket, full.written());
      full.succeed();
      listener.accept(full.tidings());
    } catch (RuntimeException notKept) {
      full.fail(notKept);
      forget(notKept);
    }
    lock.lock();
    try {
      underWay = null;
    } finally {
      lock.unlock();
    }
  }

  /** What is at hand is ahead of the store: it is read anew, and who built on it is told. */
  private void forget(RuntimeException why) {
    lock.lock();
    try {
      open.fail(why);
      open = new Batch();
      ledger = null;
    } finally {
      lock.unlock();
    }
  }

  private Ledger ledger() {
    Ledger known = ledger;
    return known == null ? read() : known;
  }

  private Ledger read() {
    lock.lock();
    try {
      Ledger known = ledger;
      if (known == null) {
        known = new Ledger(ripening);
        Ledger fresh = known;
        if (store.count(bucket) > 0) {
          store.scan(bucket, (key, document) -> Shelfmark.read(fresh, key, document));
        }
        ledger = known;
      }
      return known;
    } finally {
      lock.unlock();
    }
  }
}
