package io.supercargo.application.order;

import io.supercargo.application.provider.Inquiry;
import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Terms;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.provider.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Quotes at one provider: each merchant's goods by themselves, in orders that it takes. */
final class Quoting {
  private final Inquiry inquiry;

  Quoting(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  Quote quote(Provider provider, Wanted wanted) {
    int most = Ports.of(provider, OrderDesk.class).rules().mostLines();
    List<QuotedOrder> orders = new ArrayList<>();
    for (Sheet sheet : sheets(provider, wanted, most)) {
      OrderDraft draft =
          new OrderDraft(sheet.lines, wanted.address(), Optional.empty(), wanted.audience());
      for (QuotedOrder order : quote(provider, draft).orders()) {
        orders.add(
            sheet.seller.filter(any -> order.seller().isEmpty()).map(order::from).orElse(order));
      }
    }
    return new Quote(orders);
  }

  /** The same goods once more, at today's prices. */
  Quote quote(Provider provider, OrderDraft draft) {
    return inquiry
        .askOne(provider, Capability.QUOTE, QuoteDesk.class, desk -> desk.quote(draft))
        .value();
  }

  /** What becomes one question to the supplier. */
  private record Sheet(Optional<Shop> seller, List<OrderLine> lines) {}

  private List<Sheet> sheets(Provider provider, Wanted wanted, int most) {
    Map<Object, Sheet> bySeller = new LinkedHashMap<>();
    List<Sheet> sheets = new ArrayList<>();
    Map<ProductId, Product> products = products(provider, wanted);
    requireLeast(wanted, products);
    for (int i = 0; i < wanted.lines().size(); i++) {
      Fitting.Fitted fitted =
          fitted(provider, "lines[%d]".formatted(i), wanted.lines().get(i), products);
      Object seller = fitted.seller().<Object>map(Shop::id).orElse(fitted.line().product());
      Sheet sheet = bySeller.get(seller);
      if (sheet == null || sheet.lines.size() == most) {
        sheet = new Sheet(fitted.seller(), new ArrayList<>());
        bySeller.put(seller, sheet);
        sheets.add(sheet);
      }
      sheet.lines.add(fitted.line());
    }
    return sheets;
  }

  private static Fitting.Fitted fitted(
      Provider provider, String place, OrderLine line, Map<ProductId, Product> products) {
    Product product = Objects.requireNonNull(products.get(line.product()));
    ProductId id =
        Ports.of(provider, ProductCatalog.class).takes(product.id())
            ? product.id()
            : line.product();
    return new Fitting(provider.name()).fit(place, line, product, id);
  }

  private Map<ProductId, Product> products(Provider provider, Wanted wanted) {
    Map<ProductId, Product> products = new LinkedHashMap<>();
    for (OrderLine line : wanted.lines()) {
      products.computeIfAbsent(line.product(), id -> product(provider, id, wanted.audience()));
    }
    return products;
  }

  private Product product(Provider provider, ProductId id, Audience audience) {
    return inquiry
        .askOne(
            provider,
            Terms.FRESH,
            new Inquiry.Question<>(
                Capability.PRODUCT_DETAIL,
                ProductCatalog.class,
                List.of(id, audience),
                catalog -> catalog.product(id, audience)))
        .value();
  }

  /** The least quantity holds for all variants of a product together. */
  private static void requireLeast(Wanted wanted, Map<ProductId, Product> products) {
    for (int i = 0; i < wanted.lines().size(); i++) {
      ProductId id = wanted.lines().get(i).product();
      int least = Objects.requireNonNull(products.get(id)).offer().minOrderQuantity().orElse(1);
      long sum =
          wanted.lines().stream()
              .filter(line -> line.product().equals(id))
              .mapToLong(OrderLine::quantity)
              .sum();
      if (sum < least) {
        throw new InvalidValue(
            "lines[%d].quantity".formatted(i), sum, "at least %d of %s".formatted(least, id));
      }
    }
  }
}
