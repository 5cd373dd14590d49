package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.ShowProduct;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A product with all that is told of it, and what sending it costs. */
final class ProductPage implements Routes {
  private static final List<String> KNOWN =
      Names.of(List.of("provider", "lang", "quantity", "to"), Visitor.SWITCHES);

  private final ShowProduct products;
  private final FreightCounter freight;
  private final ListProviders providers;

  @Inject
  ProductPage(ShowProduct products, FreightCounter freight, ListProviders providers) {
    this.products = products;
    this.freight = freight;
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    // the form that takes slashes, because opaque ids are Base64
    routes.get("/products/<id>", this::product);
  }

  private void product(Context context) {
    try {
      show(context);
    } catch (InvalidValue | SupplierFailure failure) {
      Sheet.trouble(context, context.pathParam("id"), failure);
    }
  }

  private void show(Context context) {
    Visitor visitor = Visitor.of(context);
    Fields fields = Written.query(context, KNOWN);
    Language language = fields.text("lang").map(Language::of).orElse(visitor.language());
    Audience audience = Audience.reading(language);
    ProductId id = ProductId.parse(context.pathParam("id"));
    Selection selection = Selection.parse(fields.text("provider").orElse(""));
    Answer<Product> answer = products.show(id, selection, audience);
    FreightSlip slip =
        freight.slip(context, new FreightCounter.Order(id, answer.provider(), audience));
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("product", ProductSheet.of(answer, language, Words.in(visitor.ui())));
    boolean trend = can(id, answer.provider(), Capability.SALES_TREND);
    boolean items = can(id, answer.provider(), Capability.ITEM_LOOKUP);
    values.put("sales", trend ? SalesPage.link(id, answer.provider()).toString() : "");
    values.put("items", items ? BuyablePage.link(id, answer.provider()).toString() : "");
    values.put("comparable", comparable(id));
    values.put("buyable", buyable(id, answer.provider()));
    values.put("slip", slip);
    values.put("trouble", slip.trouble());
    if (slip.trouble().there()) {
      context.status(slip.trouble().status());
    }
    Sheet.answer(context, "product", values);
  }

  /** Whether more than one may know it. */
  private boolean comparable(ProductId id) {
    return providers.list().stream()
            .filter(card -> card.can(id.marketplace(), Capability.PRODUCT_DETAIL))
            .count()
        > 1;
  }

  private boolean buyable(ProductId id, String provider) {
    return can(id, provider, Capability.QUOTE) && can(id, provider, Capability.ORDER);
  }

  private boolean can(ProductId id, String provider, Capability capability) {
    return providers.list().stream()
        .filter(card -> card.name().equals(provider))
        .anyMatch(card -> card.can(id.marketplace(), capability));
  }
}
