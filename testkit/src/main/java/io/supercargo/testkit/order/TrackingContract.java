package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.logistics.Tracking;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody keeps who knows where parcels are. */
public abstract class TrackingContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void whatWasNotSentHasNoParcel() {
    assertThat(shipments(shopper().ordered())).isEmpty();
  }

  @Test
  void sentOrderHasAParcelWithAllOfIt() {
    String id = shopper().sent();
    Order order = shopper().order(id);

    List<Shipment> shipments = shipments(id);

    assertThat(shipments).isNotEmpty().extracting(Shipment::orderId).containsOnly(id);
    assertThat(shipments).extracting(Shipment::id).doesNotHaveDuplicates();
    assertThat(pieces(shipments)).isEqualTo(pieces(order));
  }

  @Test
  void parcelSaysHowItStands() {
    assertThat(shipments(shopper().sent()))
        .allSatisfy(
            shipment -> {
              assertThat(shipment.status()).isNotEqualTo(TrackingStatus.OTHER);
              assertThat(shipment.nativeStatus()).isNotBlank();
              assertThat(shipment.waybill()).isPresent();
              assertThat(shipment.carrier()).isPresent();
            });
  }

  @Test
  void eventsAreInTheOrderOfTime() {
    assertThat(shipments(shopper().sent()))
        .allSatisfy(
            shipment ->
                assertThat(shipment.events())
                    .isNotEmpty()
                    .extracting(TrackingEvent::at)
                    .isSorted());
  }

  @Test
  void unknownOrderIsRefused() {
    Tracking tracking = sample().port(Tracking.class);

    assertThatThrownBy(() -> tracking.shipments(sample().missing))
        .isInstanceOfAny(SupplierFailure.NotFound.class, SupplierFailure.Invalid.class);
  }

  private static long pieces(List<Shipment> shipments) {
    return shipments.stream()
        .flatMap(shipment -> shipment.contents().stream())
        .mapToLong(Shipment.Content::quantity)
        .sum();
  }

  private static long pieces(Order order) {
    return order.lines().stream().map(OrderedLine::line).mapToLong(line -> line.quantity()).sum();
  }

  private List<Shipment> shipments(String orderId) {
    return sample().port(Tracking.class).shipments(orderId).value();
  }

  private Shopper shopper() {
    return new Shopper(sample());
  }
}
