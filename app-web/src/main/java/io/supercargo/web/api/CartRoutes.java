package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.Carts;
import io.supercargo.domain.order.CartItem;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.LineFields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.CartItemView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;

/** Carts, each with a name of the caller's choice. */
final class CartRoutes implements Routes {
  private static final String ITEMS = "/api/v1/carts/{cart}/items";
  private static final List<String> DRY_RUN = List.of("dryRun");

  private final Carts carts;

  @Inject
  CartRoutes(Carts carts) {
    this.carts = carts;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(ITEMS, this::list);
    routes.post(ITEMS, this::add);
    routes.patch(ITEMS + "/{item}", this::change);
    routes.delete(ITEMS + "/{item}", this::remove);
    routes.delete(ITEMS, this::clear);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, Asked.PAGE);
    List<CartItemView> all = carts.items(cart(context)).stream().map(CartItemView::of).toList();
    Json.answer(context, Slice.of(all, fields));
  }

  private void add(Context context) {
    Fields fields =
        Written.json(context, Body.object(context), Asked.names(LineFields.NAMES, DRY_RUN));
    OrderLine line = LineFields.read(fields);
    if (fields.flag("dryRun")) {
      carts.preview(cart(context), line);
      Json.answer(context, PlanView.of("add-to-cart", line.product().toString()));
      return;
    }
    context.status(HttpStatus.CREATED);
    Json.answer(context, CartItemView.of(carts.add(cart(context), line)));
  }

  private void change(Context context) {
    Fields fields = Written.json(context, Body.object(context), List.of("quantity", "dryRun"));
    long quantity = LineFields.quantity(fields);
    if (fields.flag("dryRun")) {
      CartItem item =
          carts.preview(cart(context), item(context), quantity).orElseThrow(() -> missing(context));
      Json.answer(context, PlanView.of("change-in-cart", item.id()));
      return;
    }
    Json.answer(
        context,
        carts
            .setQuantity(cart(context), item(context), quantity)
            .map(CartItemView::of)
            .orElseThrow(() -> missing(context)));
  }

  private void remove(Context context) {
    if (Written.query(context, DRY_RUN).flag("dryRun")) {
      Json.answer(context, PlanView.of("remove-from-cart", there(context)));
      return;
    }
    if (!carts.remove(cart(context), item(context))) {
      throw missing(context);
    }
    context.status(HttpStatus.NO_CONTENT);
  }

  private void clear(Context context) {
    if (Written.query(context, DRY_RUN).flag("dryRun")) {
      Json.answer(context, PlanView.of("clear-cart", ids(context)));
      return;
    }
    carts.clear(cart(context));
    context.status(HttpStatus.NO_CONTENT);
  }

  private String there(Context context) {
    return ids(context).stream()
        .filter(item(context)::equals)
        .findFirst()
        .orElseThrow(() -> missing(context));
  }

  private List<String> ids(Context context) {
    return carts.items(cart(context)).stream().map(CartItem::id).toList();
  }

  private static String cart(Context context) {
    return context.pathParam("cart");
  }

  private static String item(Context context) {
    return context.pathParam("item");
  }

  private static Refusal missing(Context context) {
    return Refusal.of(
        ProblemType.NOT_FOUND, "cart %s has no item %s".formatted(cart(context), item(context)));
  }
}
