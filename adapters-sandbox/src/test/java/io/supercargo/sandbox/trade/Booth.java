package io.supercargo.sandbox.trade;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.ports.sandbox.SandboxLedger.Audit;
import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.sandbox.SandboxType;
import io.supercargo.testkit.Clocks;
import io.supercargo.testkit.account.Clients;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small market of a test's own, and a customer of it. */
final class Booth implements AutoCloseable {
  /** The market's first known offers; their prices and stock are written down in it. */
  static final ProductId CLIP = ProductId.of1688(731218795448L);

  static final ProductId SHORTS = ProductId.of1688(793097846055L);

  final Clocks.Adjustable clock = Clocks.at("2026-11-20T08:00:00Z");
  final Provider provider;

  Booth(MarketStore store, Path folder, Object... settings) {
    Map<String, Object> written = new HashMap<>(Map.of("offers", 12));
    for (int i = 0; i < settings.length; i += 2) {
      written.put(settings[i].toString(), settings[i + 1]);
    }
    provider =
        new SandboxType()
            .open(
                Settings.of("providers.sandbox", written),
                new Surroundings(
                    "sandbox",
                    clock,
                    CallLog.NONE,
                    store,
                    folder,
                    () -> URI.create("http://localhost:8080"),
                    Surroundings.Progress.SILENT));
  }

  <P> P port(Class<P> port) {
    return provider.port(port).orElseThrow();
  }

  SandboxControl control() {
    return port(SandboxControl.class);
  }

  Audit audit() {
    return control().ledger().audit();
  }

  void fault(Fault fault) {
    control().faults().set(fault);
  }

  Product product(ProductId id) {
    return port(ProductCatalog.class).product(id, Audience.ENGLISH).value();
  }

  /** Some of what is on sale. */
  List<Product> all() {
    return port(ProductSearch.class)
        .search(SearchQuery.of("").page(new PageRequest(1, 100)))
        .value()
        .items()
        .stream()
        .map(offer -> product(offer.id()))
        .toList();
  }

  Sku sku(ProductId id) {
    return product(id).skus().stream().filter(sku -> sku.stock() > 100).findFirst().orElseThrow();
  }

  long stock(ProductId id, String sku) {
    return product(id).skus().stream()
        .filter(it -> it.id().equals(sku))
        .findFirst()
        .orElseThrow()
        .stock();
  }

  OrderLine line(ProductId id, long quantity) {
    return new OrderLine(id, Variant.sku(sku(id).id()), quantity);
  }

  Quote quote(OrderLine... lines) {
    return port(QuoteDesk.class)
        .quote(
            new OrderDraft(
                Arrays.asList(lines), Clients.hangzhou(), Optional.empty(), Audience.ENGLISH))
        .value();
  }

  Placement place(String reference, OrderLine... lines) {
    return port(OrderDesk.class).place(purchase(reference, lines)).value();
  }

  String ordered(String reference, OrderLine... lines) {
    return place(reference, lines).orders().get(0).id();
  }

  static Purchase purchase(String reference, OrderLine... lines) {
    return purchase(reference, List.of("assureTrade"), lines);
  }

  static Purchase purchase(String reference, List<String> tradeTypes, OrderLine... lines) {
    Money none = Money.fen(0);
    QuotedOrder quoted =
        new QuotedOrder(
            Optional.empty(),
            Arrays.stream(lines)
                .map(line -> new QuotedLine(line, none, none, Optional.empty(), Optional.empty()))
                .toList(),
            Amounts.of(none, none),
            new QuotedOrder.Terms(Optional.of("general"), tradeTypes),
            Optional.empty());
    return new Purchase(
        new Reference(reference), quoted, Clients.hangzhou(), Optional.empty(), Audience.ENGLISH);
  }

  Order order(String id) {
    return port(OrderBook.class).order(id).value();
  }

  List<Order> referred(String reference) {
    return port(OrderBook.class).orders(OrderQuery.of(new Reference(reference))).value().items();
  }

  List<Order> orders() {
    return port(OrderBook.class).orders(OrderQuery.all(new PageRequest(1, 100))).value().items();
  }

  Provider at(Marketplace marketplace) {
    return provider.at(marketplace);
  }

  @Override
  public void close() {
    provider.close();
  }
}
