package io.supercargo.application.order;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.payment.Payment;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** A supplier that takes orders, counts them, and loses answers on purpose. */
final class Merchant
    implements QuoteDesk, OrderDesk, OrderBook, ProductCatalog, Cashier, Cancellations, Receipts {
  static final Duration WINDOW = Duration.ofMinutes(3);

  private final String name;
  private final InstantSource clock;
  private final List<Order> orders = Collections.synchronizedList(new ArrayList<>());
  private volatile OrderRules.Tracing tracing = OrderRules.Tracing.BY_REFERENCE;
  private volatile Money price = Money.yuan("10.00");
  private volatile Duration window = WINDOW;
  private volatile Fault fault = Fault.NONE;
  private volatile Runnable before = () -> {};
  private final AtomicReference<Runnable> shown = new AtomicReference<>(() -> {});
  private final AtomicInteger told = new AtomicInteger();

  Merchant(String name, InstantSource clock) {
    this.name = name;
    this.clock = clock;
  }

  enum Fault {
    NONE,
    REFUSES,
    UNREACHABLE,
    QUOTES_NOTHING,
    LOSES_THE_REQUEST,
    LOSES_THE_ANSWER,
    PAYS_THE_FIRST
  }

  void does(Fault next) {
    fault = next;
  }

  /** What happens between the arrival of an order and its being made. */
  void before(Runnable deed) {
    before = deed;
  }

  /** What happens once between the look at an order and its answer. */
  void whenShown(Runnable deed) {
    shown.set(deed);
  }

  void traces(OrderRules.Tracing how) {
    tracing = how;
  }

  void settlesWithin(Duration time) {
    window = time;
  }

  void asks(String yuan) {
    price = Money.yuan(yuan);
  }

  List<Order> ledger() {
    return List.copyOf(orders);
  }

  int told() {
    return told.get();
  }

  Provider provider() {
    Provider.Builder builder =
        Provider.named(name, "fake")
            .with(QuoteDesk.class, this)
            .with(OrderDesk.class, this)
            .with(OrderBook.class, this)
            .with(ProductCatalog.class, this)
            .with(Cashier.class, this)
            .with(Cancellations.class, this)
            .with(Receipts.class, this);
    Set.of(
            Capability.QUOTE,
            Capability.ORDER,
            Capability.ORDER_LOOKUP,
            Capability.PRODUCT_DETAIL,
            Capability.PAYMENT,
            Capability.ORDER_CANCEL,
            Capability.RECEIPT)
        .forEach(capability -> builder.supports(capability, Support.YES));
    return builder.build();
  }

  /** Products with an even number are sold by one seller, the others by another. */
  @Override
  public Reply<Product> product(ProductId id, Audience audience) {
    String seller = Long.parseLong(id.value()) % 2 == 0 ? "even" : "odd";
    Sku sku =
        new Sku(
            "s" + id.value(),
            Optional.of("spec"),
            List.of(),
            Prices.wholesale(price),
            100,
            Optional.empty());
    Offer offer =
        new Offer(
            id,
            Optional.empty(),
            Text.chinese("包"),
            "",
            Prices.wholesale(price),
            Optional.empty(),
            new Offer.Sales(OptionalLong.empty(), Optional.empty()),
            List.of(),
            Set.of(),
            Optional.of(Shop.known(new ShopId(seller))),
            OptionalInt.of(2));
    return Reply.of(
        new Product(
            offer,
            List.of(),
            List.of(),
            List.of(sku),
            List.of(),
            "",
            Optional.empty(),
            Optional.empty()));
  }

  @Override
  public Reply<Quote> quote(OrderDraft draft) {
    if (fault == Fault.QUOTES_NOTHING) {
      throw new SupplierFailure.Unavailable(Origin.of(name), "gone for lunch");
    }
    List<QuotedLine> lines =
        draft.lines().stream()
            .map(
                line ->
                    new QuotedLine(
                        line,
                        price,
                        price.times(line.quantity()),
                        Optional.empty(),
                        Optional.empty()))
            .toList();
    return Reply.of(
        new Quote(
            List.of(
                new QuotedOrder(
                    Optional.empty(),
                    lines,
                    amounts(draft.lines()),
                    QuotedOrder.Terms.NONE,
                    Optional.empty()))));
  }

  private Amounts amounts(List<OrderLine> lines) {
    long pieces = lines.stream().mapToLong(OrderLine::quantity).sum();
    return Amounts.of(price.times(pieces), Money.yuan("5.00"));
  }

  @Override
  public synchronized Reply<Placement> place(Purchase purchase) {
    told.incrementAndGet();
    switch (fault) {
      case REFUSES ->
          throw new SupplierFailure.Invalid(Origin.of(name), Optional.empty(), "no such address");
      case UNREACHABLE ->
          throw new SupplierFailure.Unavailable(Origin.of(name), "cannot be reached");
      case LOSES_THE_REQUEST -> throw lost();
      default -> {
        // it is done
      }
    }
    before.run();
    Order order = order(purchase);
    orders.add(order);
    if (fault == Fault.LOSES_THE_ANSWER) {
      throw lost();
    }
    return Reply.of(Placement.of(order.id(), order.amounts().total()));
  }

  private SupplierFailure lost() {
    return new SupplierFailure.OutcomeUnknown(
        Origin.of(name), "did not answer in time", new IllegalStateException("time-out"));
  }

  private Order order(Purchase purchase) {
    List<OrderedLine> lines =
        purchase.lines().stream()
            .map(line -> new OrderedLine("1", line, "包", List.of(), price, price, Optional.empty()))
            .toList();
    return new Order(
        Integer.toString(1000 + orders.size()),
        OrderStatus.AWAITING_PAYMENT,
        "waitbuyerpay",
        Optional.empty(),
        lines,
        amounts(purchase.lines()),
        Optional.of(purchase.address()),
        Order.Times.since(clock.instant()),
        tracing == OrderRules.Tracing.BY_REFERENCE
            ? Optional.of(purchase.reference())
            : Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  @Override
  public OrderRules rules() {
    return new OrderRules(50, 2, tracing, window);
  }

  @Override
  public Reply<Order> order(String id) {
    Order seen =
        orders.stream()
            .filter(order -> order.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new SupplierFailure.NotFound(Origin.of(name), "no order " + id));
    shown.getAndSet(() -> {}).run();
    return Reply.of(seen);
  }

  @Override
  public Reply<Page<Order>> orders(OrderQuery query) {
    List<Order> found =
        orders.stream()
            .filter(
                order -> query.reference().isEmpty() || order.reference().equals(query.reference()))
            .toList();
    return Reply.of(Page.of(found, query.page(), found.size()));
  }

  @Override
  public Reply<Payment> pay(List<String> orderIds) {
    told.incrementAndGet();
    List<String> due = due(orderIds);
    change(fault == Fault.PAYS_THE_FIRST ? due.subList(0, 1) : due, OrderStatus.PAID);
    return Reply.of(
        new Payment(
            due,
            orderIds.stream()
                .filter(id -> !due.contains(id))
                .map(id -> new Payment.Left(id, Optional.of("PAID"), "it is paid"))
                .toList(),
            Optional.empty()));
  }

  private List<String> due(List<String> orderIds) {
    return orderIds.stream()
        .filter(id -> order(id).value().status() == OrderStatus.AWAITING_PAYMENT)
        .toList();
  }

  /** What is asked for happens or does not, and then the answer is lost or is not. */
  private void change(List<String> ids, OrderStatus status) {
    if (fault == Fault.LOSES_THE_REQUEST) {
      throw lost();
    }
    ids.forEach(id -> become(id, status));
    if (fault == Fault.LOSES_THE_ANSWER || fault == Fault.PAYS_THE_FIRST) {
      throw lost();
    }
  }

  @Override
  public Reply<Boolean> cancel(Cancellation cancellation) {
    told.incrementAndGet();
    if (due(List.of(cancellation.orderId())).isEmpty()) {
      throw new SupplierFailure.Invalid(Origin.of(name), Optional.empty(), "it is not open");
    }
    change(List.of(cancellation.orderId()), OrderStatus.CANCELLED);
    return Reply.of(true);
  }

  @Override
  public Reply<Boolean> confirm(String orderId, List<String> lineIds) {
    told.incrementAndGet();
    change(List.of(orderId), OrderStatus.RECEIVED);
    return Reply.of(true);
  }

  void become(String id, OrderStatus status) {
    orders.replaceAll(
        order ->
            order.id().equals(id)
                ? new Order(
                    order.id(),
                    status,
                    status.code(),
                    order.seller(),
                    order.lines(),
                    order.amounts(),
                    order.address(),
                    order.times(),
                    order.reference(),
                    order.closeReason(),
                    order.notes())
                : order);
  }

  static ProductId product(long number) {
    return new ProductId.Native(Marketplace.ALIBABA_1688, Long.toString(number));
  }
}
