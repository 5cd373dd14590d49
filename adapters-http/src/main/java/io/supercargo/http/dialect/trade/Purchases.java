package io.supercargo.http.dialect.trade;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Money;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.QuotedOrder.Terms;
import io.supercargo.domain.order.Reference;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderRules;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders as gateways take them: nobody says on these wires what was quoted. */
public final class Purchases {
  private Purchases() {}

  /** What the client does not say is left to the supplier. */
  public static Purchase of(
      Reference reference, List<OrderLine> lines, Address address, Manner manner) {
    Money untold = Money.fen(0);
    List<QuotedLine> quoted =
        lines.stream()
            .map(line -> new QuotedLine(line, untold, untold, Optional.empty(), Optional.empty()))
            .toList();
    Terms terms =
        new Terms(
            AddressParams.some(manner.flow()),
            AddressParams.some(manner.tradeType()).stream().toList());
    return new Purchase(
        reference,
        new QuotedOrder(
            Optional.empty(), quoted, Amounts.of(untold, untold), terms, Optional.empty()),
        address,
        AddressParams.some(manner.message()),
        Audience.ENGLISH);
  }

  /**
   * @throws SupplierFailure.Invalid where no quote named one: a supplier that is told none may take
   *     credit
   */
  public static void requireTradeType(String provider, Purchase purchase) {
    if (purchase.tradeType().isEmpty()) {
      throw new SupplierFailure.Invalid(
          Origin.of(provider),
          Optional.of("tradeType"),
          provider + ": tradeType: missing (expected: one that the quote names)");
    }
  }

  /**
   * @throws SupplierFailure.Invalid for more lines than the supplier takes in one order
   */
  public static void requireFit(String provider, Purchase purchase, OrderRules rules) {
    int lines = purchase.lines().size();
    if (lines > rules.mostLines()) {
      throw new SupplierFailure.Invalid(
          Origin.of(provider),
          Optional.of("lines"),
          "%s: lines: %d lines (expected: at most %d in one order)"
              .formatted(provider, lines, rules.mostLines()));
    }
  }

  /** How it is ordered, in the wire's words; each may be left out. */
  public record Manner(
      @Nullable String flow, @Nullable String tradeType, @Nullable String message) {}
}
