package io.supercargo.sandbox.trade;

import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.push.ProductNews;
import io.supercargo.ports.push.SupplierFeed;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever wants to hear what happens in the market, once it is in the books. While somebody
 * listens it looks every second for what the passing of time alone has done.
 */
final class Newsroom implements SupplierFeed {
  private static final Logger LOG = LoggerFactory.getLogger(Newsroom.class);

  private final List<? extends Wares> wares;
  private final Gazette gazette;
  private final Lookout lookout;
  private final Porter porter;
  private final List<Consumer<Bulletin>> listeners = new CopyOnWriteArrayList<>();
  private @Nullable ScheduledExecutorService desk;

  Newsroom(Unpacking parcels, List<? extends Wares> wares, Gazette gazette) {
    this.wares = wares;
    this.gazette = gazette;
    this.lookout = new Lookout(parcels.books());
    this.porter = new Porter(parcels.depot(), parcels.books());
    parcels.books().tell(this::changed);
    parcels.depot().tell(stowing -> changed(List.of(stowing)));
  }

  @Override
  public synchronized Subscription hear(Consumer<Bulletin> listener) {
    listeners.add(listener);
    if (desk == null) {
      ScheduledExecutorService opened =
          Executors.newSingleThreadScheduledExecutor(Newsroom::thread);
      Future<?> unused = opened.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
      desk = opened;
    }
    return () -> leave(listener);
  }

  private synchronized void leave(Consumer<Bulletin> listener) {
    listeners.remove(listener);
    ScheduledExecutorService open = desk;
    if (listeners.isEmpty() && open != null) {
      open.shutdownNow();
      desk = null;
    }
  }

  /** Called by whoever has written something down, in the order in which it was written. */
  private synchronized void changed(List<Tidings> tidings) {
    ScheduledExecutorService open = desk;
    if (open != null) {
      open.execute(() -> tidings.forEach(each -> attempt(() -> told(each))));
    }
  }

  private void told(Tidings tidings) {
    if (tidings instanceof Change change) {
      lookout.watch(change.after());
      change.happening().ifPresent(what -> tell(gazette.of(change.after(), what)));
    } else if (tidings instanceof Act act) {
      lookout.watch(act.after());
      act.refunding().ifPresent(refund -> tell(gazette.refunded(act.after(), Optional.of(refund))));
    } else if (tidings instanceof Tagging tagging) {
      tagging
          .change()
          .ifPresent(what -> tell(gazette.of(tagging.product(), what, tagging.stock())));
    } else if (tidings instanceof Draw draw) {
      sold(draw);
    } else if (tidings instanceof Stowing stowing && porter.sees(stowing)) {
      tell(gazette.of(stowing.after()));
    }
  }

  /** That something is left is news only where nothing was left before, and the other way round. */
  private void sold(Draw draw) {
    wares.stream()
        .filter(it -> it.marketplace() == draw.where())
        .flatMap(it -> it.founded(draw.product()).stream())
        .flatMap(founded -> draw.turned(founded).stream())
        .forEach(
            stock ->
                tell(gazette.of(draw.product(), ProductNews.Change.RESTOCKED, Optional.of(stock))));
  }

  private void look() {
    attempt(
        () ->
            lookout.look().forEach(it -> tell(gazette.moved(it.deal(), Optional.of(it.parcel())))));
    attempt(() -> porter.look().forEach(crate -> tell(gazette.of(crate))));
  }

  /** What fails is logged, and the next is told all the same. */
  private static void attempt(Runnable telling) {
    try {
      telling.run();
    } catch (RuntimeException failed) {
      LOG.error("something that happened could not be told", failed);
    }
  }

  /** Tells everybody who listens. */
  void tell(Bulletin news) {
    listeners.forEach(listener -> listener.accept(news));
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "sandbox-news");
    thread.setDaemon(true);
    return thread;
  }
}
