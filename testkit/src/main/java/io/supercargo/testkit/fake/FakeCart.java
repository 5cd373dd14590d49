package io.supercargo.testkit.fake;

import io.supercargo.domain.Capability;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.Prices;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.CartDesk;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.SupplierCart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The one cart of the fake market. Thread-safe. */
final class FakeCart implements SupplierCart {
  private static final int FIRST = 75;

  private final Counter counter;
  private final CartDesk desk;
  private final Map<String, OrderLine> lines = new LinkedHashMap<>();
  private int added;

  FakeCart(Counter counter, FakeOrderDesk desk) {
    this.counter = counter;
    this.desk = new CartDesk(counter.name(), this, desk, desk);
  }

  @Override
  public synchronized Reply<List<CartedLine>> lines() {
    counter.serve(Capability.CART);
    return counter.reply(
        lines.entrySet().stream().map(it -> told(it.getKey(), it.getValue())).toList());
  }

  @Override
  public synchronized Reply<Boolean> add(OrderLine line) {
    counter.serve(Capability.CART);
    OrderLine known = known(FakeQuote.Row.of(line, counter), line.quantity());
    Optional<String> same =
        lines.entrySet().stream()
            .filter(it -> it.getValue().product().equals(known.product()))
            .filter(it -> it.getValue().variant().equals(known.variant()))
            .map(Map.Entry::getKey)
            .findFirst();
    same.ifPresentOrElse(
        id ->
            lines.computeIfPresent(
                id, (key, there) -> with(there, there.quantity() + line.quantity())),
        () -> lines.put(Integer.toString(FIRST + added++), known));
    return counter.reply(true);
  }

  @Override
  public synchronized Reply<Boolean> change(String lineId, long quantity) {
    counter.serve(Capability.CART);
    lines.put(lineId, with(there(lineId), quantity));
    return counter.reply(true);
  }

  @Override
  public synchronized Reply<Boolean> remove(List<String> lineIds) {
    counter.serve(Capability.CART);
    lineIds.forEach(this::there);
    lines.keySet().removeAll(lineIds);
    return counter.reply(true);
  }

  @Override
  public QuoteDesk quotes() {
    return desk;
  }

  @Override
  public OrderDesk orders() {
    return desk;
  }

  private OrderLine there(String lineId) {
    return Optional.ofNullable(lines.get(lineId))
        .orElseThrow(() -> counter.notFound("line of the cart: " + lineId));
  }

  private static OrderLine with(OrderLine line, long quantity) {
    return new OrderLine(line.product(), line.variant(), quantity);
  }

  private static OrderLine known(FakeQuote.Row row, long quantity) {
    Variant variant = new Variant(Optional.of(row.sku().id()), row.sku().specId());
    return new OrderLine(row.ware().id(), variant, quantity);
  }

  private CartedLine told(String id, OrderLine line) {
    FakeQuote.Row row = FakeQuote.Row.of(line, counter);
    return new CartedLine(
        id,
        line,
        Optional.of(row.ware().shop()),
        row.ware().title().chinese(),
        row.sku().attributes(),
        Prices.wholesale(row.ware().price()),
        OptionalLong.of(row.sku().stock()),
        Optional.of(row.ware().images().get(0)),
        row.refusal().isEmpty());
  }
}
