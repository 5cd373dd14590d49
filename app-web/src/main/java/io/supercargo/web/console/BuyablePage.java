package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.product.LookUp;
import io.supercargo.application.product.Speciality;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Under which ids a product is ordered: a page of its own, and a part of the product's page. */
final class BuyablePage implements Routes {
  private static final String NAME = "buyable";
  private static final List<String> KNOWN = Names.of(List.of("id", "provider"), Visitor.SWITCHES);

  private final LookUp lookUp;

  @Inject
  BuyablePage(LookUp lookUp) {
    this.lookUp = lookUp;
  }

  static Link link(ProductId id, String provider) {
    return Link.to("/" + NAME).with("id", id.toString()).with("provider", provider);
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/" + NAME, this::show);
  }

  private void show(Context context) {
    try {
      Fields fields = Written.query(context, KNOWN);
      ProductId id = ProductId.parse(fields.requiredText("id"));
      String provider = fields.text("provider").orElse("");
      BuyableItem item = lookUp.find(Speciality.buyable(id), Selection.parse(provider)).value();
      Sheet.answer(
          context,
          NAME,
          Map.of(
              "id",
              id.toString(),
              "product",
              Link.product(id).with("provider", provider).toString(),
              "item",
              item.itemId(),
              "material",
              item.withMaterial(),
              "stock",
              Figures.count(item.stock()),
              "rows",
              item.variants().stream().map(Row::of).toList()));
    } catch (InvalidValue | SupplierFailure failure) {
      Sheet.trouble(context, Words.in(Visitor.of(context).ui()).of("buyable.title"), failure);
    }
  }

  /**
   * A variant.
   *
   * @param order what an order says for it; empty where it cannot be ordered
   */
  record Row(String sku, String order, String stock) {
    static Row of(BuyableItem.Variant variant) {
      return new Row(variant.skuId(), variant.orderId().orElse(""), Figures.count(variant.stock()));
    }
  }
}
