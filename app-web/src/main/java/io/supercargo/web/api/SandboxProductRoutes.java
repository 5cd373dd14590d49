package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.sandbox.SandboxSellers;
import io.supercargo.ports.sandbox.SandboxSellers.Goods;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.GoodsFields;
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
  private static final List<String> REPRICE = Asked.names(GoodsFields.PRICE, DEED);
  private static final List<String> RESTOCK = Asked.names(GoodsFields.STOCK, DEED);

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
    int percent = GoodsFields.percent(fields);
    done(context, fields, "reprice", (sellers, id) -> sellers.reprice(id, percent));
  }

  private void restock(Context context) {
    Fields fields = Written.json(context, Body.object(context), RESTOCK);
    Variant variant = GoodsFields.variant(fields);
    int pieces = GoodsFields.pieces(fields);
    done(context, fields, "restock", (sellers, id) -> sellers.restock(id, variant, pieces));
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
