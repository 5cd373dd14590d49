package io.supercargo.sandbox.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.ConsignmentStatus;
import io.supercargo.domain.logistics.Forwarding;
import io.supercargo.domain.logistics.Forwarding.Leg;
import io.supercargo.domain.logistics.ReceiptStatus;
import io.supercargo.domain.logistics.WarehouseReceipt;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.logistics.ConsignmentBook;
import io.supercargo.ports.logistics.ConsignmentDesk;
import io.supercargo.ports.logistics.Warehouse;
import io.supercargo.ports.logistics.WarehouseBook;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.sandbox.SandboxType;
import io.supercargo.testkit.logistics.Abroad;
import io.supercargo.testkit.logistics.ConsignmentContract;
import io.supercargo.testkit.logistics.WarehouseContract;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The warehouse of the market: parcels come, are opened, and leave for abroad by its clock. */
class DepotTest {
  private static final Provider MARKET = market();

  private static Provider market() {
    return new SandboxType()
        .open(Settings.of("providers.sandbox", Map.of("offers", 50)), Surroundings.bare("sandbox"));
  }

  @AfterAll
  static void close() {
    MARKET.close();
  }

  @Test
  void goodsTravelByTheClock() {
    try (Provider market = market()) {
      Warehouse warehouse = market.port(Warehouse.class).orElseThrow();
      ConsignmentDesk desk = market.port(ConsignmentDesk.class).orElseThrow();
      warehouse.announce(new Announcement("YT1", Optional.empty(), Optional.empty()));
      String id = desk.consign(booking()).value().id();
      Leg leg = new Leg(Optional.empty(), List.of(Abroad.parcel("YT1")));
      desk.forward(new Forwarding(id, Optional.empty(), List.of(leg)));

      assertThat(receipt(market).status()).isEqualTo(ReceiptStatus.ANNOUNCED);
      assertThat(consignment(market, id).status()).isEqualTo(ConsignmentStatus.CREATED);
      assertThat(consignment(market, id).weightGrams()).isEmpty();

      advance(market, Duration.ofHours(37));
      assertThat(receipt(market).status()).isEqualTo(ReceiptStatus.RECEIVED);
      long grams = receipt(market).inspection().orElseThrow().weightGrams().orElseThrow();

      advance(market, Duration.ofHours(13));
      Consignment packed = consignment(market, id);
      assertThat(packed.status()).isEqualTo(ConsignmentStatus.CONSIGNED);
      assertThat(packed.weightGrams()).contains(grams);
      assertThat(packed.trackingNumber()).isPresent();

      advance(market, Duration.ofHours(40));
      assertThat(consignment(market, id).status()).isEqualTo(ConsignmentStatus.IN_TRANSIT);

      advance(market, Duration.ofDays(9));
      assertThat(consignment(market, id).status()).isEqualTo(ConsignmentStatus.DELIVERED);
      assertThat(consignment(market, id).events()).hasSize(4);
    }
  }

  @Test
  void nobodyBooksAQuoteThatWasNotGiven() {
    ConsignmentDesk desk = MARKET.port(ConsignmentDesk.class).orElseThrow();
    Booking booking = Abroad.booking(Optional.of("FF1"), booking().draft());

    assertThatThrownBy(() -> desk.consign(booking))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("no quote FF1");
  }

  private static Booking booking() {
    return Abroad.booking(
        Optional.empty(), new ConsignmentDraft(Abroad.california(), List.of(Abroad.item())));
  }

  private static WarehouseReceipt receipt(Provider market) {
    return market.port(WarehouseBook.class).orElseThrow().receipts().value().get(0);
  }

  private static Consignment consignment(Provider market, String id) {
    return market.port(ConsignmentBook.class).orElseThrow().consignment(id).value();
  }

  private static void advance(Provider market, Duration by) {
    market.port(SandboxControl.class).orElseThrow().clock().advance(by);
  }

  @Nested
  class OfConsignments extends ConsignmentContract {
    @Override
    protected Provider provider() {
      return MARKET;
    }
  }

  @Nested
  class OfWarehouse extends WarehouseContract {
    @Override
    protected Provider provider() {
      return MARKET;
    }
  }
}
