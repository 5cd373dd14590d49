package io.supercargo.http.dialect.taobao.trade;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Placement.Refused;
import io.supercargo.http.dialect.Required;
import io.supercargo.http.dialect.taobao.trade.WireCreated.WireMade;
import io.supercargo.http.dialect.taobao.trade.WireCreated.WireMadeLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders that were made, in both directions. */
public final class Placements {
  private Placements() {}

  /** Whether there is an order, whatever else is said. */
  public static boolean isMade(@Nullable WireCreated wire) {
    return wire != null && orders(wire).stream().anyMatch(made -> made.purchaseId() != null);
  }

  /**
   * @param asked all lines that were asked for
   * @throws InvalidValue for an answer without an order
   */
  public static Placement read(WireCreated wire, List<Named> asked) {
    List<Placed> placed = new ArrayList<>();
    for (WireMade made : orders(wire)) {
      Long id = made.purchaseId();
      Required.field("purchaseId", id);
      placed.add(
          new Placed(
              String.valueOf(id),
              Optional.ofNullable(made.estimateAmount())
                  .map(cents -> Cents.read(cents, made.estimateCurrency()))));
    }
    return new Placement(placed, refused(wire, asked));
  }

  /**
   * @param known which of the orders could be read again, with their lines
   */
  public static WireCreated write(
      String reference, Placement placement, List<Order> known, OrderNames names) {
    return new WireCreated(
        reference,
        null,
        true,
        null,
        placement.refused().stream().findFirst().map(Refused::reason).orElse(null),
        placement.orders().stream().map(placed -> made(placed, known, names)).toList());
  }

  private static WireMade made(Placed placed, List<Order> known, OrderNames names) {
    Optional<Order> order =
        known.stream().filter(each -> each.id().equals(placed.id())).findFirst();
    return new WireMade(
        PurchaseIds.write(placed.id()),
        order.flatMap(Order::seller).flatMap(shop -> shop.name()).orElse(null),
        placed.total().map(Cents::write).orElse(null),
        placed.total().map(total -> total.currency().getCurrencyCode()).orElse(null),
        null,
        order.map(each -> lines(each, names)).orElse(null));
  }

  private static List<WireMadeLine> lines(Order order, OrderNames names) {
    List<WireMadeLine> lines = new ArrayList<>();
    for (Named named : names.of(order.lines().stream().map(it -> it.line()).toList())) {
      var line = order.lines().get(lines.size());
      lines.add(
          new WireMadeLine(
              Long.toString(named.itemId()),
              named.skuId(),
              Integer.toString(lines.size() + 1),
              line.line().quantity(),
              Cents.write(line.amount()),
              line.amount().currency().getCurrencyCode(),
              PurchaseIds.write(line.id()),
              null));
    }
    return lines;
  }

  /** Lines that stand in none of the orders, where the orders tell their lines. */
  private static List<Refused> refused(WireCreated wire, List<Named> asked) {
    if (orders(wire).stream().anyMatch(made -> made.orderLineList() == null)) {
      return List.of();
    }
    List<Named> left = new ArrayList<>(asked);
    orders(wire).stream()
        .flatMap(made -> Objects.requireNonNull(made.orderLineList()).stream())
        .forEach(line -> remove(left, line));
    return left.stream()
        .map(
            named ->
                new Refused(
                    named.line(),
                    Receivers.some(wire.errorCode()),
                    Receivers.some(wire.errorMessage()).orElse("left out, and no reason told")))
        .toList();
  }

  private static void remove(List<Named> left, WireMadeLine line) {
    left.stream()
        .filter(named -> named.is(line.itemId(), line.skuId()))
        .findFirst()
        .ifPresent(left::remove);
  }

  private static List<WireMade> orders(WireCreated wire) {
    return requireNonNullElse(wire.orderList(), List.<WireMade>of());
  }
}
