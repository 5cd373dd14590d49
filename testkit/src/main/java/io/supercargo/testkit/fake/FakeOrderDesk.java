package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Placement.Placed;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.order.QuoteDesk;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Quotes and takes orders, one for each shop. */
record FakeOrderDesk(FakeOrders orders) implements QuoteDesk, OrderDesk {
  private static final OrderRules RULES =
      new OrderRules(50, FakeTill.MOST, OrderRules.Tracing.BY_REFERENCE, Duration.ofSeconds(10));

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    counter().serve(Capability.QUOTE);
    List<FakeQuote> quotes = quotes(draft.lines());
    if (quotes.stream().allMatch(quote -> quote.good().isEmpty())) {
      throw outOfStock(quotes.get(0).rows().get(0));
    }
    return counter().reply(new Quote(quotes.stream().map(FakeQuote::told).toList()));
  }

  @Override
  public Reply<Placement> place(Purchase purchase) {
    counter().serve(Capability.ORDER);
    List<FakeQuote> quotes = quotes(purchase.lines());
    quotes.stream()
        .flatMap(quote -> quote.rows().stream())
        .filter(row -> row.refusal().isPresent())
        .findFirst()
        .ifPresent(
            row -> {
              throw outOfStock(row);
            });
    List<Placed> placed =
        quotes.stream().map(quote -> placed(orders.add(purchase, quote))).toList();
    return counter().reply(new Placement(placed, List.of()));
  }

  @Override
  public OrderRules rules() {
    return RULES;
  }

  private List<FakeQuote> quotes(List<OrderLine> lines) {
    if (lines.isEmpty() || lines.size() > RULES.mostLines()) {
      throw counter().invalid("lines", lines.size() + " (expected: 1 to 50)");
    }
    Map<?, List<FakeQuote.Row>> byShop =
        lines.stream()
            .map(line -> FakeQuote.Row.of(line, counter()))
            .collect(
                Collectors.groupingBy(
                    row -> row.ware().shop(), LinkedHashMap::new, Collectors.toList()));
    return byShop.values().stream().map(FakeQuote::new).toList();
  }

  private static Placed placed(Order order) {
    return new Placed(order.id(), Optional.of(order.amounts().total()));
  }

  private SupplierFailure outOfStock(FakeQuote.Row row) {
    return new SupplierFailure.OutOfStock(
        Origin.of(counter().name()), row.refusal().orElse("out of stock"));
  }

  private Counter counter() {
    return orders.counter();
  }
}
