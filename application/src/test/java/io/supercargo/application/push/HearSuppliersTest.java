package io.supercargo.application.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.application.House;
import io.supercargo.application.follow.Counter;
import io.supercargo.application.follow.FollowRefunds;
import io.supercargo.application.follow.FollowUp;
import io.supercargo.application.logistics.ReceiveParcels;
import io.supercargo.application.order.OrderPolicy;
import io.supercargo.application.order.Settle;
import io.supercargo.application.product.WatchProducts;
import io.supercargo.application.write.Errand;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Happening;
import io.supercargo.ports.push.SupplierFeed;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.ReceiptBook;
import io.supercargo.ports.store.RefundStore;
import io.supercargo.ports.store.WantedProducts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HearSuppliersTest {
  private final Counter supplier = new Counter();
  private final List<Consumer<Bulletin>> listeners = new CopyOnWriteArrayList<>();
  private final House house = House.of(provider());
  private final IntentJournal journal = IntentJournal.inMemory();
  private final EventLog events = EventLog.inMemory();
  private final HearSuppliers hear =
      new HearSuppliers(
          house.providers,
          new Consequences(
              house.providers,
              new FollowUp(journal, house.watch, List.of(), house::now),
              new FollowRefunds(RefundStore.inMemory(events), house.watch, house::now),
              new ReceiveParcels(
                  ReceiptBook.inMemory(),
                  house.providers,
                  new Errand(house.router, house.inquiry),
                  house::now),
              new WatchProducts(WantedProducts.inMemory(events), house.watch, house::now)),
          new Rouse(journal, new Settle(journal, house.providers, OrderPolicy.USUAL, house::now)));

  @BeforeEach
  void begin() {
    hear.begin();
  }

  @AfterEach
  void close() {
    hear.close();
    house.close();
  }

  @Test
  void whatIsToldIsReadAtOnceAndOnceForMany() {
    supplier.orders.put("7", OrderStatus.SHIPPED);

    tell(Happening.PAID, Optional.empty());
    tell(Happening.SENT, Optional.empty());

    assertThat(hear.next()).isEqualTo(2);
    assertThat(supplier.looks).hasValue(1);
    assertThat(journal.order("cbu", "7").map(KnownOrder::status)).hasValue(OrderStatus.SHIPPED);
  }

  @Test
  void ownOrdersAndNewsThatGoWrongAreNotHeard() {
    tell(Happening.MADE, Optional.empty());
    tell(Happening.SENT, Optional.of(Fault.of(Capability.MESSAGES, FaultEffect.DROP)));

    assertThat(hear.next()).isZero();
    assertThat(supplier.looks).hasValue(0);
  }

  @Test
  void whatCannotBeReadKeepsNobodyFromTheRest() {
    supplier.down = true;
    tell(Happening.SENT, Optional.empty());
    assertThat(hear.next()).isEqualTo(1);

    supplier.down = false;
    supplier.orders.put("7", OrderStatus.SHIPPED);
    tell(Happening.PARCEL_MOVED, Optional.empty());

    assertThat(hear.next()).isEqualTo(1);
    assertThat(journal.order("cbu", "7").map(KnownOrder::status)).hasValue(OrderStatus.SHIPPED);
  }

  @Test
  void aFaultOfOneIsToldAfterTheRest() {
    supplier.orders.put("7", OrderStatus.SHIPPED);
    tell("odd", Happening.SENT, Optional.empty());
    tell(Happening.SENT, Optional.empty());

    assertThatThrownBy(hear::next).isInstanceOf(IllegalStateException.class).hasMessage("odd");

    assertThat(journal.order("cbu", "7").map(KnownOrder::status)).hasValue(OrderStatus.SHIPPED);
  }

  @Test
  void whoHasClosedHearsNothing() {
    hear.close();

    assertThat(listeners).isEmpty();
  }

  private void tell(Happening what, Optional<Fault> fault) {
    tell("7", what, fault);
  }

  private void tell(String order, Happening what, Optional<Fault> fault) {
    supplier.orders.putIfAbsent(order, OrderStatus.PAID);
    boolean down = supplier.down;
    supplier.down = false;
    News news =
        new News(
            1,
            Instant.EPOCH,
            Marketplace.ALIBABA_1688,
            what,
            supplier.order(order).value(),
            Optional.empty(),
            Optional.empty(),
            fault);
    supplier.looks.decrementAndGet();
    supplier.down = down;
    listeners.forEach(listener -> listener.accept(news));
  }

  private Provider provider() {
    SupplierFeed feed =
        listener -> {
          listeners.add(listener);
          return () -> listeners.remove(listener);
        };
    return Provider.named("cbu", "fake")
        .at(Marketplace.ALIBABA_1688)
        .with(OrderBook.class, new Odd(supplier))
        .with(SupplierFeed.class, feed)
        .supports(Capability.ORDER_LOOKUP, Support.YES)
        .build();
  }

  /** Cannot read one of its orders, as no adapter should. */
  private record Odd(OrderBook book) implements OrderBook {
    @Override
    public Reply<Order> order(String id) {
      if (id.equals("odd")) {
        throw new IllegalStateException(id);
      }
      return book.order(id);
    }

    @Override
    public Reply<Page<Order>> orders(OrderQuery query) {
      return book.orders(query);
    }
  }
}
