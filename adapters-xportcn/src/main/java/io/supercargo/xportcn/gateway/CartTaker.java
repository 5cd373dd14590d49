package io.supercargo.xportcn.gateway;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.QuotedOrder.Terms;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.product.Shop;
import io.supercargo.http.gateway.RememberingDesk;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.CartDesk;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Quotes and orders what lies in a client's cart at the desks where the client orders everything
 * else, one order for each seller. The client has no name for such an order, so its lines give it
 * one: who asks for the same lines again asks for the same order.
 *
 * @param provider serves the client, seen from the marketplace of the cart
 */
record CartTaker(GatewayClient client, Provider provider) {
  /**
   * What is to be ordered.
   *
   * @param terms that the client named; whatever it left out is as quoted
   */
  record Wish(List<CartedLine> lines, Address address, Terms terms, Optional<String> note) {}

  /** One order. */
  record Made(Purchase purchase, Placement placement) {}

  SupplierCart cart() {
    return port(SupplierCart.class, Capability.CART);
  }

  /**
   * @throws SupplierFailure.NotFound for a line that is not there
   */
  List<CartedLine> lines(List<String> ids) {
    List<CartedLine> all = cart().lines().value();
    return ids.stream()
        .map(
            id ->
                all.stream()
                    .filter(line -> line.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> missing(id)))
        .toList();
  }

  /** Each seller is asked about by itself: not every supplier quotes several at a time. */
  Quote quote(List<CartedLine> lines, Address address, Terms terms) {
    Map<Optional<Shop>, List<CartedLine>> bySeller = new LinkedHashMap<>();
    lines.forEach(
        line -> bySeller.computeIfAbsent(line.seller(), first -> new ArrayList<>()).add(line));
    QuoteDesk desk = port(QuoteDesk.class, Capability.QUOTE);
    return new Quote(
        bySeller.values().stream()
            .map(theirs -> desk.quote(draft(theirs, address, terms)).value())
            .flatMap(quote -> quote.orders().stream())
            .toList());
  }

  /** Nothing is ordered where a line cannot be; what is refused after that stays in the cart. */
  List<Made> take(Wish wish) {
    List<QuotedOrder> quoted = quote(wish.lines(), wish.address(), wish.terms()).orders();
    quoted.stream().flatMap(CartTaker::refusals).findFirst().ifPresent(this::refuse);
    List<Made> made = new ArrayList<>();
    for (QuotedOrder order : quoted) {
      try {
        made.add(place(purchase(wish, order)));
      } catch (SupplierFailure failure) {
        if (made.isEmpty() || failure.kind() == SupplierFailure.Kind.OUTCOME_UNKNOWN) {
          throw failure;
        }
      }
    }
    return made;
  }

  private Made place(Purchase purchase) {
    OrderDesk desk =
        new RememberingDesk(
            port(OrderDesk.class, Capability.ORDER),
            port(OrderBook.class, Capability.ORDER_LOOKUP));
    QuoteDesk quotes = port(QuoteDesk.class, Capability.QUOTE);
    CartDesk carted = new CartDesk(provider.name(), cart(), quotes, desk);
    return new Made(purchase, carted.place(purchase).value());
  }

  private Purchase purchase(Wish wish, QuotedOrder order) {
    List<String> ids =
        CartDesk.ids(
            provider.name(), order.lines().stream().map(QuotedLine::line).toList(), wish.lines());
    Reference reference =
        CartReferences.of(
            client, wish.lines().stream().filter(line -> ids.contains(line.id())).toList());
    return new Purchase(
        reference, on(wish.terms(), order), wish.address(), wish.note(), Audience.ENGLISH);
  }

  private static QuotedOrder on(Terms told, QuotedOrder order) {
    Terms quoted = order.terms();
    return new QuotedOrder(
        order.seller(),
        order.lines(),
        order.amounts(),
        new Terms(
            told.flow().or(quoted::flow),
            told.tradeTypes().isEmpty() ? quoted.tradeTypes() : told.tradeTypes()),
        order.refusal());
  }

  private static OrderDraft draft(List<CartedLine> lines, Address address, Terms terms) {
    return new OrderDraft(
        lines.stream().map(CartedLine::line).toList(), address, terms.flow(), Audience.ENGLISH);
  }

  private static Stream<String> refusals(QuotedOrder order) {
    return Stream.concat(
        order.refusal().stream(), order.lines().stream().flatMap(line -> line.refusal().stream()));
  }

  private void refuse(String why) {
    throw new SupplierFailure.Invalid(Origin.of(provider.name()), Optional.empty(), why);
  }

  private SupplierFailure missing(String id) {
    return new SupplierFailure.NotFound(
        Origin.of(provider.name()), provider.name() + " has no line " + id + " in the cart");
  }

  /**
   * @throws SupplierFailure.Unsupported when the client's provider has no such port
   */
  <P> P port(Class<P> port, Capability capability) {
    return provider
        .port(port)
        .orElseThrow(
            () ->
                new SupplierFailure.Unsupported(
                    Origin.of(provider.name()),
                    capability,
                    Optional.of(provider.marketplace()),
                    List.of()));
  }
}
