package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.ChangeSupplierCart;
import io.supercargo.application.order.ListSupplierCart;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.LineFields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.AddedLineView;
import io.supercargo.web.view.CartedLineView;
import io.supercargo.web.view.PlanView;
import jakarta.inject.Inject;
import java.util.List;

/** The carts that suppliers themselves keep for our account; ours are elsewhere. */
final class SupplierCartRoutes implements Routes {
  private static final String CART = "/api/v1/providers/{name}/cart";
  private static final String LINE = CART + "/{line}";
  private static final List<String> LIST_KNOWN =
      Asked.names(List.of("marketplace"), Asked.PAGE, List.of("raw"));
  private static final List<String> ADD_KNOWN = Asked.names(LineFields.NAMES, List.of("dryRun"));
  private static final List<String> CHANGE_KNOWN = List.of("quantity", "marketplace", "dryRun");
  private static final List<String> REMOVE_KNOWN = List.of("marketplace", "dryRun");

  private final ListSupplierCart list;
  private final ChangeSupplierCart change;
  private final KnownProviders known;
  private final Once once;

  @Inject
  SupplierCartRoutes(
      ListSupplierCart list, ChangeSupplierCart change, KnownProviders known, Once once) {
    this.list = list;
    this.change = change;
    this.known = known;
    this.once = once;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(CART, this::list);
    routes.post(CART, this::add);
    routes.patch(LINE, this::change);
    routes.delete(LINE, this::remove);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, LIST_KNOWN);
    Answer<List<CartedLine>> answer = list.list(selection(context, fields));
    List<CartedLineView> all =
        answer.value().stream().map(it -> CartedLineView.of(it, answer.provider())).toList();
    Json.answer(context, Slice.of(all, fields).raw(answer, Asked.raw(fields)));
  }

  private void add(Context context) {
    Fields fields = Written.json(context, Body.object(context), ADD_KNOWN);
    OrderLine line = LineFields.read(fields);
    Selection selection = selection(context, fields).at(line.product().marketplace());
    if (fields.flag("dryRun")) {
      plan(context, "add-to-cart", selection, line.product().toString());
      return;
    }
    once.answer(
        context, HttpStatus.CREATED, () -> AddedLineView.of(line, change.add(line, selection)));
  }

  private void change(Context context) {
    Fields fields = Written.json(context, Body.object(context), CHANGE_KNOWN);
    long quantity = LineFields.quantity(fields);
    Selection selection = selection(context, fields);
    if (fields.flag("dryRun")) {
      plan(context, "change-in-cart", selection, line(context));
      return;
    }
    change.change(line(context), quantity, selection);
    context.status(HttpStatus.NO_CONTENT);
  }

  private void remove(Context context) {
    Fields fields = Written.query(context, REMOVE_KNOWN);
    Selection selection = selection(context, fields);
    if (fields.flag("dryRun")) {
      plan(context, "remove-from-cart", selection, line(context));
      return;
    }
    change.remove(line(context), selection);
    context.status(HttpStatus.NO_CONTENT);
  }

  /** Who cannot do it is told so here too. */
  private void plan(Context context, String action, Selection selection, String subject) {
    change.provider(selection);
    Json.answer(context, PlanView.of(action, subject));
  }

  private Selection selection(Context context, Fields fields) {
    Selection provider = Selection.of(known.inPath(context));
    return fields.text("marketplace").map(Marketplace::of).map(provider::at).orElse(provider);
  }

  private static String line(Context context) {
    return context.pathParam("line");
  }
}
