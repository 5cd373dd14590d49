package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.sandbox.SandboxSellers;
import io.supercargo.ports.sandbox.SandboxSellers.Goods;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.SandboxDesk;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.MoneyView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;

/** Control of the sandbox: what its sellers do with what they sell. */
final class SandboxProductRoutes implements Routes {
  private static final String BASE = "/api/v1/sandbox/products/{id}/";
  private static final List<String> DEED = List.of("provider", "dryRun");
  private static final List<String> REPRICE = Asked.names(List.of("percent"), DEED);
  private static final List<String> RESTOCK = Asked.names(List.of("skuId", "pieces"), DEED);
  private static final int HIGHEST_PERCENT = 10_000;
  private static final int MOST_PIECES = 999_999_999;

  private final SandboxDesk desk;

  @Inject
  SandboxProductRoutes(SandboxDesk desk) {
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post(BASE + "reprice", this::reprice);
    routes.post(BASE + "restock", this::restock);
    routes.post(BASE + "withdraw", context -> done(context, "withdraw", SandboxSellers::withdraw));
    routes.post(BASE + "relist", context -> done(context, "relist", SandboxSellers::relist));
  }

  /** How a product stands after a deed. */
  record DeedView(String productId, boolean offered, MoneyView price, long stock) {
    static DeedView of(Goods goods) {
      return new DeedView(
          goods.product().toString(), goods.offered(), MoneyView.of(goods.price()), goods.stock());
    }
  }

  /** What a seller does. */
  private interface Deed {
    Goods done(SandboxSellers sellers, ProductId product);
  }

  private void reprice(Context context) {
    Fields fields = Written.json(context, Body.object(context), REPRICE);
    int percent = required(fields, "percent", 1, HIGHEST_PERCENT);
    done(context, fields, "reprice", (sellers, id) -> sellers.reprice(id, percent));
  }

  private void restock(Context context) {
    Fields fields = Written.json(context, Body.object(context), RESTOCK);
    Variant variant = Variant.sku(fields.requiredText("skuId"));
    int pieces = required(fields, "pieces", 0, MOST_PIECES);
    done(context, fields, "restock", (sellers, id) -> sellers.restock(id, variant, pieces));
  }

  private static int required(Fields fields, String name, int min, int max) {
    return fields
        .number(name, min, max)
        .orElseThrow(
            () ->
                new InvalidValue(
                    name, "missing", "a whole number from %d to %d".formatted(min, max)));
  }

  private void done(Context context, String name, Deed deed) {
    done(context, Written.json(context, Body.object(context), DEED), name, deed);
  }

  private void done(Context context, Fields fields, String name, Deed deed) {
    ProductId product = ProductId.parse(context.pathParam("id"));
    SandboxSellers sellers = desk.control(fields).sellers();
    if (fields.flag("dryRun")) {
      Json.answer(context, PlanView.of(name, sellers.goods(product).product().toString()));
      return;
    }
    Json.answer(context, DeedView.of(deed.done(sellers, product)));
  }
}
