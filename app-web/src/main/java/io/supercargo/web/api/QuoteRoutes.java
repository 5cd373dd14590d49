package io.supercargo.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.Carts;
import io.supercargo.application.order.QuoteOrder;
import io.supercargo.application.order.Wanted;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.order.CartItem;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.AddressFields;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.LineFields;
import io.supercargo.web.request.Parts;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.PlanView;
import io.supercargo.web.view.QuoteView;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Quotes of orders. */
final class QuoteRoutes implements Routes {
  private static final List<String> KNOWN =
      Asked.names(List.of("cart", "dryRun"), Asked.WHERE, Asked.AUDIENCE);

  private final QuoteOrder quote;
  private final Carts carts;

  @Inject
  QuoteRoutes(QuoteOrder quote, Carts carts) {
    this.quote = quote;
    this.carts = carts;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/quotes", this::quote);
  }

  private void quote(Context context) {
    ObjectNode body = Body.object(context);
    List<ObjectNode> lines = Parts.takeAll(body, "lines");
    Address address =
        Parts.read(
            "address", Parts.take(body, "address"), AddressFields.NAMES, AddressFields::read);
    Fields fields = Written.json(context, body, KNOWN);
    Wanted wanted = new Wanted(lines(lines, fields), address, Asked.audience(fields));
    if (fields.flag("dryRun")) {
      quote.preview(wanted, Asked.selection(fields));
      Json.answer(context, PlanView.of("quote", products(wanted)));
      return;
    }
    context.status(HttpStatus.CREATED);
    Json.answer(context, QuoteView.of(quote.quote(wanted, Asked.selection(fields))));
  }

  private static List<String> products(Wanted wanted) {
    return wanted.lines().stream().map(line -> line.product().toString()).toList();
  }

  private List<OrderLine> lines(List<ObjectNode> written, Fields fields) {
    if (fields.text("cart").isPresent()) {
      if (!written.isEmpty()) {
        throw new InvalidValue("lines", "given beside a cart", "one of the two");
      }
      return cart(fields.requiredText("cart"));
    }
    List<OrderLine> lines = new ArrayList<>();
    for (ObjectNode line : written) {
      String path = "lines[%d]".formatted(lines.size());
      lines.add(Parts.read(path, line, LineFields.NAMES, LineFields::read));
    }
    return lines;
  }

  private List<OrderLine> cart(String name) {
    List<OrderLine> lines = carts.items(name).stream().map(CartItem::line).toList();
    if (lines.isEmpty()) {
      throw new InvalidValue("cart", name + " is empty", "a cart with items");
    }
    return lines;
  }
}
