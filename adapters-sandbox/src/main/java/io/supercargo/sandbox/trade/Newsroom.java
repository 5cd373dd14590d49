package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Happening;
import io.supercargo.ports.push.News.Refunding;
import io.supercargo.ports.push.ProductNews;
import io.supercargo.ports.push.SupplierFeed;
import io.supercargo.ports.sandbox.SandboxPushes;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever wants to hear what happens in the market, once it is in the books. While somebody
 * listens it looks every second for what the passing of time alone has done.
 */
final class Newsroom implements SupplierFeed, SandboxPushes {
  private static final Logger LOG = LoggerFactory.getLogger(Newsroom.class);

  private final Books books;
  private final FaultBox faults;
  private final Supplier<URI> publicUrl;
  private final Refusals refusals;
  private final Lookout lookout;
  private final AtomicLong numbers = new AtomicLong();
  private final List<Consumer<Bulletin>> listeners = new CopyOnWriteArrayList<>();
  private @Nullable ScheduledExecutorService desk;

  Newsroom(Books books, FaultBox faults, Refusals refusals, Supplier<URI> publicUrl) {
    this.books = books;
    this.faults = faults;
    this.refusals = refusals;
    this.publicUrl = publicUrl;
    this.lookout = new Lookout(books);
    books.tell(this::changed);
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

  @Override
  public News push(String orderId, Optional<Happening> what) {
    Deal deal = books.use(clerk -> clerk.deal(orderId).orElseThrow(() -> refusals.order(orderId)));
    Happening told = what.orElseGet(() -> last(deal));
    News news =
        switch (told) {
          case PARCEL_MOVED -> moved(deal, lastParcel(deal));
          case REFUND_CHANGED -> refunded(deal, lastRefund(deal));
          default -> news(deal, told);
        };
    tell(news);
    return news;
  }

  private Optional<Shipment> lastParcel(Deal deal) {
    return Journey.parcels(deal, books.instant().toEpochMilli()).stream()
        .reduce((any, later) -> later);
  }

  private Optional<Refunding> lastRefund(Deal deal) {
    return books.use(clerk -> clerk.ledger().pleas().of(deal)).stream()
        .reduce((any, later) -> later)
        .map(plea -> Act.told(plea, deal, Optional.empty()));
  }

  private synchronized void leave(Consumer<Bulletin> listener) {
    listeners.remove(listener);
    ScheduledExecutorService open = desk;
    if (listeners.isEmpty() && open != null) {
      open.shutdownNow();
      desk = null;
    }
  }

  /** Called by whoever has written the books, in the order in which it was written. */
  private synchronized void changed(List<Tidings> tidings) {
    ScheduledExecutorService open = desk;
    if (open != null) {
      open.execute(() -> tidings.forEach(this::told));
    }
  }

  private void told(Tidings tidings) {
    if (tidings instanceof Change change) {
      lookout.watch(change.after());
      change.happening().ifPresent(what -> tell(news(change.after(), what)));
    } else if (tidings instanceof Act act) {
      lookout.watch(act.after());
      act.refunding().ifPresent(refund -> tell(refunded(act.after(), Optional.of(refund))));
    } else if (tidings instanceof Tagging tagging) {
      tagging.change().ifPresent(what -> tell(product(tagging, what)));
    }
  }

  /** A round that fails is logged, and the next one is made all the same. */
  private void look() {
    try {
      for (Lookout.Sighting sighting : lookout.look()) {
        tell(moved(sighting.deal(), Optional.of(sighting.parcel())));
      }
    } catch (RuntimeException failed) {
      LOG.error("nobody could look after parcels", failed);
    }
  }

  private void tell(Bulletin news) {
    listeners.forEach(listener -> listener.accept(news));
  }

  private News moved(Deal deal, Optional<Shipment> parcel) {
    return news(deal, Happening.PARCEL_MOVED, parcel, Optional.empty());
  }

  private News refunded(Deal deal, Optional<Refunding> refund) {
    return news(deal, Happening.REFUND_CHANGED, Optional.empty(), refund);
  }

  private News news(Deal deal, Happening what) {
    return news(deal, what, Optional.empty(), Optional.empty());
  }

  private News news(
      Deal deal, Happening what, Optional<Shipment> parcel, Optional<Refunding> refund) {
    Instant now = books.instant();
    return new News(
        number(now),
        now,
        deal.marketplace(),
        what,
        deal.order(publicUrl.get()),
        parcel,
        refund,
        faults.draw(Capability.MESSAGES));
  }

  private ProductNews product(Tagging tagging, ProductNews.Change what) {
    Instant now = books.instant();
    return new ProductNews(
        number(now),
        now,
        tagging.product(),
        what,
        tagging.stock(),
        faults.draw(Capability.MESSAGES));
  }

  private long number(Instant now) {
    return now.toEpochMilli() * 1000 + numbers.getAndIncrement() % 1000;
  }

  private static Happening last(Deal deal) {
    return new Change(deal.becomes(before(deal), deal.course()), deal, Long.MAX_VALUE)
        .happening()
        .orElse(Happening.MADE);
  }

  private static Stage before(Deal deal) {
    return switch (deal.stage()) {
      case UNPAID, PAID, CANCELLED -> Stage.UNPAID;
      case SENT, CLOSED -> Stage.PAID;
      case RECEIVED -> Stage.SENT;
      case COMPLETED -> Stage.RECEIVED;
    };
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "sandbox-news");
    thread.setDaemon(true);
    return thread;
  }
}
