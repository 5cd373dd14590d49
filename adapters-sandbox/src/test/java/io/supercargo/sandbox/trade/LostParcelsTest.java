package io.supercargo.sandbox.trade;

import static io.supercargo.sandbox.trade.Booth.CLIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Happening;
import io.supercargo.ports.push.SupplierFeed;
import io.supercargo.ports.sandbox.SandboxSellers;
import io.supercargo.ports.store.MarketStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parcels that a carrier loses, and sometimes finds. */
final class LostParcelsTest {
  private final MarketStore store = MarketStore.inMemory();
  @TempDir Path folder;
  private Booth booth;

  @BeforeEach
  void open() {
    booth = new Booth(store, folder);
  }

  @AfterEach
  void close() {
    booth.close();
  }

  @Test
  void nothingIsToldOfALostParcelUntilItIsFound() {
    String order = sent();
    pass(Duration.ofHours(3));
    sellers().lose(order);
    List<Shipment> lost = parcels(order);
    pass(Duration.ofDays(20));

    assertThat(parcels(order)).isEqualTo(lost);
    assertThat(lost.get(0).status()).isEqualTo(TrackingStatus.COLLECTED);
    assertThat(booth.order(order).status()).as("nobody waits").isEqualTo(OrderStatus.SHIPPED);
    assertThatThrownBy(() -> sellers().lose(order))
        .hasMessage("order %s has no parcel on its way".formatted(order));

    sellers().deliver(order);
    assertThat(parcels(order).get(0).status()).isEqualTo(TrackingStatus.DELIVERED);
    assertThat(parcels(order).get(0).events()).hasSize(3);
    pass(Duration.ofDays(12));
    assertThat(booth.order(order).status()).isEqualTo(OrderStatus.COMPLETED);
  }

  @Test
  void onePartOfSeveralIsLost() {
    String order = paid();
    assertThat(sellers().ship(order, OptionalLong.of(4)).id()).isEqualTo(order);
    sellers().lose(order);
    sellers().ship(order);
    booth.close();
    booth = new Booth(store, folder);
    sellers().deliver(order);

    assertThat(parcels(order))
        .extracting(Shipment::status)
        .containsExactly(TrackingStatus.ANNOUNCED, TrackingStatus.DELIVERED);
    pass(Duration.ofDays(12));
    assertThat(booth.order(order).status()).as("not all came").isEqualTo(OrderStatus.SHIPPED);
    sellers().deliver(order);
    assertThat(parcels(order)).allMatch(it -> it.status() == TrackingStatus.DELIVERED);
  }

  @Test
  void whatTheBuyerHasGotOrWasPaidBackIsLostNoMore() {
    String received = sent();
    sellers().lose(received);
    booth.port(Receipts.class).confirm(received, List.of());
    String closed = sent();
    sellers().lose(closed);
    sellers().refund(closed);

    assertThat(parcels(received).get(0).status()).isEqualTo(TrackingStatus.DELIVERED);
    assertThat(parcels(closed).get(0).status()).isEqualTo(TrackingStatus.ANNOUNCED);
    assertThatThrownBy(() -> sellers().lose(closed))
        .hasMessage("order %s is terminated (expected: waitbuyerreceive)".formatted(closed));
  }

  @Test
  void nobodyIsToldThatAParcelIsLost() throws InterruptedException {
    String order = sent();
    BlockingQueue<Bulletin> told = new LinkedBlockingQueue<>();
    SupplierFeed.Subscription subscription = booth.port(SupplierFeed.class).hear(told::add);
    sellers().lose(order);
    booth.port(Receipts.class).confirm(order, List.of());

    List<Happening> heard = new ArrayList<>();
    do {
      Bulletin next = told.poll(10, TimeUnit.SECONDS);
      assertThat(next).as("after " + heard).isInstanceOf(News.class);
      heard.add(((News) next).what());
    } while (!heard.contains(Happening.RECEIVED));
    assertThat(heard).isSubsetOf(Happening.RECEIVED, Happening.PARCEL_MOVED);
    subscription.close();
  }

  private String sent() {
    String order = paid();
    sellers().ship(order);
    return order;
  }

  private String paid() {
    String order = booth.ordered("a", booth.line(CLIP, 10));
    assertThat(booth.port(Cashier.class).pay(List.of(order)).value().paid()).containsExactly(order);
    return order;
  }

  private void pass(Duration time) {
    booth.control().clock().advance(time);
  }

  private SandboxSellers sellers() {
    return booth.control().sellers();
  }

  private List<Shipment> parcels(String order) {
    return booth.port(Tracking.class).shipments(order).value();
  }
}
