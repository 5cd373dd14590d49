package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.Carts;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.LineFields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.CartItemView;
import jakarta.inject.Inject;
import java.util.List;

/** Carts, each with a name of the caller's choice. */
final class CartRoutes implements Routes {
  private static final String ITEMS = "/api/v1/carts/{cart}/items";

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
    List<CartItemView> all =
        carts.items(context.pathParam("cart")).stream().map(CartItemView::of).toList();
    Json.answer(context, Slice.of(all, fields));
  }

  private void add(Context context) {
    Fields fields = Written.json(context, Body.object(context), LineFields.NAMES);
    context.status(HttpStatus.CREATED);
    Json.answer(
        context, CartItemView.of(carts.add(context.pathParam("cart"), LineFields.read(fields))));
  }

  private void change(Context context) {
    Fields fields = Written.json(context, Body.object(context), List.of("quantity"));
    Json.answer(
        context,
        carts
            .setQuantity(
                context.pathParam("cart"), context.pathParam("item"), LineFields.quantity(fields))
            .map(CartItemView::of)
            .orElseThrow(() -> missing(context)));
  }

  private void remove(Context context) {
    if (!carts.remove(context.pathParam("cart"), context.pathParam("item"))) {
      throw missing(context);
    }
    context.status(HttpStatus.NO_CONTENT);
  }

  private void clear(Context context) {
    carts.clear(context.pathParam("cart"));
    context.status(HttpStatus.NO_CONTENT);
  }

  private static Refusal missing(Context context) {
    return Refusal.of(
        ProblemType.NOT_FOUND,
        "cart %s has no item %s".formatted(context.pathParam("cart"), context.pathParam("item")));
  }
}
