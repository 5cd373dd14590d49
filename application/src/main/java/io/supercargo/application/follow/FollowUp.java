package io.supercargo.application.follow;

import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Watch;
import io.supercargo.domain.Capability;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.Order;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Reads one order again, with its parcels and refunds, and keeps what was found. It asks the
 * supplier itself and never a cache: an answer from before a message would hide what the message is
 * about. Thread-safe.
 */
public final class FollowUp {
  private final IntentJournal journal;
  private final Watch watch;
  private final List<Sequel> sequels;
  private final InstantSource clock;

  public FollowUp(IntentJournal journal, Watch watch, List<Sequel> sequels, InstantSource clock) {
    this.journal = journal;
    this.watch = watch;
    this.sequels = List.copyOf(sequels);
    this.clock = clock;
  }

  /**
   * An order after a look.
   *
   * @param open whether it, a parcel or a refund of it may still change
   */
  public record Seen(KnownOrder order, boolean open) {}

  /**
   * @param provider seen from where the order is, should nobody know it yet
   * @throws io.supercargo.ports.failure.SupplierFailure when the supplier could not be asked, or
   *     has no such order
   */
  public Seen look(Provider provider, String orderId) {
    Optional<KnownOrder> known = journal.order(provider.name(), orderId);
    Provider there = known.map(it -> provider.at(it.marketplace())).orElse(provider);
    Instant asked = clock.instant(); // what is answered is as old as the question
    Order order =
        watch
            .over(
                there,
                Capability.ORDER_LOOKUP,
                () -> Ports.of(there, OrderBook.class).order(orderId))
            .value();
    KnownOrder now =
        known.map(it -> it.seen(order, asked)).orElseGet(() -> first(there, order, asked));
    journal.save(now);
    return new Seen(now, readAgain(there, order) || !now.status().isFinal());
  }

  /** What cannot be read keeps nobody from reading the rest. */
  private boolean readAgain(Provider there, Order order) {
    boolean open = false;
    Optional<SupplierFailure> failed = Optional.empty();
    for (Sequel sequel : sequels) {
      try {
        open |= sequel.readAgain(there, order);
      } catch (SupplierFailure failure) {
        failed = Optional.of(failure);
      }
    }
    if (failed.isPresent()) {
      throw failed.get();
    }
    return open;
  }

  private static KnownOrder first(Provider there, Order order, Instant asked) {
    return new KnownOrder(
        there.name(),
        there.marketplace(),
        order.id(),
        Optional.empty(),
        order.status(),
        order.nativeStatus(),
        Optional.of(order.amounts().total()),
        Optional.empty(),
        order.times().created(),
        asked);
  }
}
