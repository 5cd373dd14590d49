package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.ports.Reply;
import io.supercargo.ports.order.CartDesk;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.SupplierCart;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The cart of the market's one customer at a marketplace. Thread-safe on one node. */
final class SandboxSupplierCart implements SupplierCart {
  private static final int MOST = 500;

  private final Trolley trolley;
  private final Till till;
  private final Wares wares;
  private final CartDesk desk;

  SandboxSupplierCart(Trolley trolley, Till till, Wares wares, QuoteDesk quotes, OrderDesk orders) {
    this.trolley = trolley;
    this.till = till;
    this.wares = wares;
    this.desk = new CartDesk(till.refusals().provider(), this, quotes, orders);
  }

  @Override
  public synchronized Reply<List<CartedLine>> lines() {
    return serve(
        () -> trolley.lines().entrySet().stream().flatMap(it -> line(it).stream()).toList());
  }

  @Override
  public synchronized Reply<Boolean> add(OrderLine line) {
    return change(
        () -> {
          put(Carted.of(Pick.of(line, wares, till.refusals())));
          return true;
        });
  }

  @Override
  public synchronized Reply<Boolean> change(String lineId, long quantity) {
    return change(
        () -> {
          Carted there = there(lineId);
          OrderLine line = there.line(wares.marketplace());
          OrderLine changed = new OrderLine(line.product(), line.variant(), quantity);
          trolley.put(lineId, there.with(changed.quantity()));
          return true;
        });
  }

  @Override
  public synchronized Reply<Boolean> remove(List<String> lineIds) {
    return change(
        () -> {
          lineIds.forEach(this::there);
          trolley.remove(lineIds);
          return true;
        });
  }

  @Override
  public QuoteDesk quotes() {
    return desk;
  }

  @Override
  public OrderDesk orders() {
    return desk;
  }

  private <T> Reply<T> serve(Supplier<T> work) {
    return Reply.of(till.line().call(Capability.CART, work));
  }

  private Reply<Boolean> change(Supplier<Boolean> work) {
    return Reply.of(till.line().tell(Capability.CART, work));
  }

  private void put(Carted wanted) {
    Map<String, Carted> lines = trolley.lines();
    Optional<Map.Entry<String, Carted>> same =
        lines.entrySet().stream().filter(it -> it.getValue().isSameVariant(wanted)).findFirst();
    if (same.isEmpty() && lines.size() >= MOST) {
      throw till.refusals()
          .invalid(
              "CART_FULL",
              Optional.empty(),
              "%d lines in the cart (expected: at most %d)".formatted(lines.size(), MOST));
    }
    same.ifPresentOrElse(
        it -> trolley.put(it.getKey(), more(it.getValue(), wanted.quantity())),
        () -> trolley.add(wanted));
  }

  /** As much as a line may have. */
  private Carted more(Carted there, long added) {
    OrderLine line = there.line(wares.marketplace());
    return there.with(
        new OrderLine(line.product(), line.variant(), line.quantity() + added).quantity());
  }

  private Carted there(String lineId) {
    return Optional.ofNullable(trolley.lines().get(lineId))
        .orElseThrow(() -> till.refusals().carted(lineId));
  }

  /** Empty for what the market does not sell any more. */
  private Optional<CartedLine> line(Map.Entry<String, Carted> kept) {
    OrderLine line = kept.getValue().line(wares.marketplace());
    return Stream.of(line)
        .filter(it -> wares.founded(it.product()).isPresent())
        .map(it -> Pick.of(it, wares, till.refusals()))
        .filter(pick -> till.books().onSale(pick.listing()).isPresent())
        .map(pick -> pick.at(till.books()::today))
        .map(pick -> line(kept.getKey(), pick))
        .findFirst();
  }

  private CartedLine line(String id, Pick pick) {
    Product product = wares.product(pick.listing());
    return new CartedLine(
        id,
        pick.line(),
        product.offer().shop(),
        product.offer().title().original(),
        pick.sku().attributes(),
        Prices.wholesale(pick.unitPrice(pick.quantity())),
        OptionalLong.of(pick.left()),
        pick.sku().imageUrl().or(() -> Optional.of(product.offer().imageUrl())),
        pick.quantity() <= pick.left());
  }
}
