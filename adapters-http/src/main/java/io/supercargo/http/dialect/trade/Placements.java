package io.supercargo.http.dialect.trade;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Placement.Refused;
import io.supercargo.http.dialect.trade.WireMade.WireFailed;
import io.supercargo.http.dialect.trade.WireMade.WireOrder;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders that were made, in both directions. */
public final class Placements {
  private Placements() {}

  /**
   * @param lines that were asked for
   * @throws SupplierFailure when the supplier says why it made none
   * @throws InvalidValue for an answer that has neither an order nor a reason
   */
  public static Placement read(String provider, WireMade wire, List<OrderLine> lines) {
    List<Placed> orders = orders(wire);
    if (orders.isEmpty()) {
      throw refusal(provider, wire);
    }
    return new Placement(orders, refused(wire, lines));
  }

  /** Whether there is an order, whatever else is said. */
  public static boolean isMade(WireMade wire) {
    return !orders(wire).isEmpty();
  }

  public static WireMade write(Placement placement) {
    List<Placed> orders = placement.orders();
    boolean several = orders.size() > 1;
    return new WireMade(
        several ? null : fen(orders.get(0)),
        several ? null : orders.get(0).id(),
        true,
        null,
        null,
        null,
        several ? orders.stream().map(Placements::order).toList() : null,
        placement.refused().isEmpty()
            ? null
            : placement.refused().stream().map(Placements::failed).toList());
  }

  private static List<Placed> orders(WireMade wire) {
    List<Placed> orders = new ArrayList<>();
    AddressParams.some(wire.orderId())
        .ifPresent(id -> orders.add(new Placed(id, money(wire.totalSuccessAmount()))));
    for (WireOrder row : requireNonNullElse(wire.orderList(), List.<WireOrder>of())) {
      AddressParams.some(row.orderId())
          .filter(id -> orders.stream().noneMatch(placed -> placed.id().equals(id)))
          .ifPresent(id -> orders.add(new Placed(id, money(row.orderAmmount()))));
    }
    return orders;
  }

  private static List<Refused> refused(WireMade wire, List<OrderLine> lines) {
    return requireNonNullElse(wire.failedOfferList(), List.<WireFailed>of()).stream()
        .map(failed -> refused(failed, lines))
        .toList();
  }

  private static Refused refused(WireFailed failed, List<OrderLine> lines) {
    OrderLine line =
        lines.stream()
            .filter(it -> it.product().value().equals(failed.offerId()))
            .filter(it -> it.variant().agrees(Cargo.variant(null, failed.specId())))
            .findFirst()
            .orElseThrow(
                () ->
                    new InvalidValue(
                        "failedOfferList",
                        failed.offerId() + ", " + failed.specId(),
                        "what was ordered"));
    return new Refused(
        line,
        AddressParams.some(failed.errorCode()),
        AddressParams.some(failed.errorMessage()).orElse("no reason told"));
  }

  /** Each line that failed tells more than the whole does. */
  private static SupplierFailure refusal(String provider, WireMade wire) {
    Optional<WireFailed> line =
        requireNonNullElse(wire.failedOfferList(), List.<WireFailed>of()).stream().findFirst();
    @Nullable String code = line.map(WireFailed::errorCode).orElse(wire.code());
    @Nullable String message = line.map(WireFailed::errorMessage).orElse(wire.message());
    if (code == null && !Boolean.FALSE.equals(wire.success())) {
      throw new InvalidValue("orderId", "missing", "an order or a reason");
    }
    return TradeCodes.failure(
        new Origin(provider, Optional.ofNullable(code), Optional.empty()),
        "%s answered %s: %s"
            .formatted(
                provider,
                Objects.requireNonNullElse(code, "no success"),
                Objects.requireNonNullElse(message, "no message")));
  }

  private static WireOrder order(Placed placed) {
    return new WireOrder(placed.id(), fen(placed), null, true, "200", null);
  }

  private static WireFailed failed(Refused refused) {
    return new WireFailed(
        refused.line().product().value(),
        refused.line().variant().specId().orElse(null),
        refused.code().orElse(null),
        refused.reason());
  }

  private static @Nullable Long fen(Placed placed) {
    return placed.total().map(Figures::fen).orElse(null);
  }

  private static Optional<Money> money(@Nullable Long fen) {
    return Optional.ofNullable(fen).map(Money::fen);
  }
}
