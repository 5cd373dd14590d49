package io.supercargo.web.console;

import io.supercargo.application.order.ShowOrder;
import io.supercargo.application.order.TrackOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.failure.SupplierFailure;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Asks for the parcels of an order where there can be some. */
final class Parcels {
  private static final Set<OrderStatus> SENT =
      EnumSet.of(OrderStatus.SHIPPED, OrderStatus.RECEIVED, OrderStatus.COMPLETED);

  private final TrackOrder track;

  @Inject
  Parcels(TrackOrder track) {
    this.track = track;
  }

  /**
   * What is shown of them.
   *
   * @param trouble why nothing can be told; else empty
   */
  record Told(List<ParcelSheet> all, String trouble) {
    static final Told NOTHING = new Told(List.of(), "");
  }

  /** The order itself is shown whether or not this works. */
  Told of(ShowOrder.Shown shown) {
    if (!SENT.contains(shown.known().status())) {
      return Told.NOTHING;
    }
    try {
      return new Told(
          track.shipments(shown.known().id()).value().stream().map(ParcelSheet::of).toList(), "");
    } catch (SupplierFailure.Unsupported nobodyTells) {
      return Told.NOTHING;
    } catch (SupplierFailure failure) {
      return new Told(List.of(), String.valueOf(failure.getMessage()));
    }
  }
}
