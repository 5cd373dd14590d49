package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.LifeStep;
import io.supercargo.application.order.ListOrders;
import io.supercargo.application.order.PlaceOrder;
import io.supercargo.application.order.ShowOrder;
import io.supercargo.application.order.TraceOrder;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.store.IntentJournal.OrderFilter;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.IntentRefused;
import io.supercargo.web.request.Body;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.PaymentFields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.KnownOrderView;
import io.supercargo.web.view.ListView;
import io.supercargo.web.view.MoneyView;
import io.supercargo.web.view.OrderView;
import io.supercargo.web.view.QuoteView;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders: placing, listing, showing. */
final class OrderRoutes implements Routes {
  private static final List<String> PLACE_KNOWN =
      List.of("quoteId", "maxPriceIncrease", "allowFailover", "note", "digest", "dryRun");
  private static final List<String> LIST_KNOWN =
      Asked.names(List.of("provider", "status", "createdFrom", "createdTo"), Asked.PAGE);

  private final PlaceOrder place;
  private final ListOrders list;
  private final ShowOrder show;
  private final TraceOrder trace;
  private final OrderIds ids;
  private final Placements placements;
  private final KnownProviders known;

  @Inject
  OrderRoutes(
      PlaceOrder place,
      ListOrders list,
      ShowOrder show,
      TraceOrder trace,
      OrderIds ids,
      Placements placements,
      KnownProviders known) {
    this.place = place;
    this.list = list;
    this.show = show;
    this.trace = trace;
    this.ids = ids;
    this.placements = placements;
    this.known = known;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.post("/api/v1/orders", this::place);
    routes.get("/api/v1/orders", this::list);
    routes.get("/api/v1/orders/{id}", this::show);
  }

  private void place(Context context) {
    Fields fields = Written.json(context, Body.object(context), PLACE_KNOWN);
    PlaceOrder.Order order =
        new PlaceOrder.Order(
            fields.requiredText("quoteId"),
            PaymentFields.guard(fields),
            fields.flag("allowFailover"),
            fields.text("note"),
            fields.text("digest"));
    if (fields.flag("dryRun")) {
      Json.answer(
          context, Preview.of(place.preview(Key.given(context), Caller.of(context), order)));
      return;
    }
    placements.answer(
        context, place.place(Key.required(context), Caller.of(context), order), HttpStatus.CREATED);
  }

  /**
   * What would be placed.
   *
   * @param approval why a person would have to give leave, if so
   */
  record Preview(
      boolean dryRun, MoneyView total, List<QuoteView.Part> orders, @Nullable String approval) {
    static Preview of(PlaceOrder.Preview preview) {
      if (preview.intent().state() == Intent.State.REFUSED) {
        throw preview.earlier()
            ? new IntentRefused(preview.intent())
            : IntentRefused.rehearsed(preview.intent());
      }
      return new Preview(
          true,
          MoneyView.of(preview.total()),
          preview.purchases().stream().map(each -> QuoteView.Part.of(each.quoted())).toList(),
          preview.approval().orElse(null));
    }
  }

  private void list(Context context) {
    Fields fields = Written.query(context, LIST_KNOWN);
    int limit = Asked.limit(fields);
    OrderFilter filter =
        new OrderFilter(
            known.inQuery(fields),
            fields.text("status").map(OrderStatus::of),
            fields.instant("createdFrom"),
            fields.instant("createdTo"),
            Asked.cursor(fields, OrderRoutes::place));
    List<KnownOrder> orders = list.known(filter, limit + 1);
    List<KnownOrder> shown = orders.subList(0, Math.min(limit, orders.size()));
    @Nullable String next = orders.size() > limit ? shown.get(shown.size() - 1).id() : null;
    Json.answer(context, new ListView<>(shown.stream().map(KnownOrderView::of).toList(), next));
  }

  private static String place(String cursor) {
    return String.join(":", KnownOrder.split(cursor));
  }

  private void show(Context context) {
    Fields fields = Written.query(context, List.of("raw", "timeline"));
    String id = context.pathParam("id");
    if (IntentId.isOne(id)) {
      Json.answer(context, placements.view(ids.intent(id)));
      return;
    }
    ShowOrder.Shown shown = show.show(id);
    Optional<List<LifeStep>> steps =
        fields.flag("timeline") ? Optional.of(trace.trace(shown.known().id())) : Optional.empty();
    Json.answer(context, OrderView.of(shown, steps, Asked.raw(fields)));
  }
}
