package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.aftersales.ListRefunds;
import io.supercargo.application.aftersales.OpenRefund;
import io.supercargo.application.aftersales.RefundListing;
import io.supercargo.application.aftersales.RefundWish;
import io.supercargo.application.aftersales.ShowRefund;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.intent.Intent;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.RefundFields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.AskedRefundView;
import io.supercargo.web.view.GroundsView;
import io.supercargo.web.view.RefundView;
import io.supercargo.web.view.RefundsView;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Refunds: reasons, asking, one and many. */
final class RefundRoutes implements Routes {
  private static final List<String> REASONS_KNOWN = List.of("kind", "goods", "line", "raw");
  private static final List<String> LIST_KNOWN =
      Asked.names(List.of("order", "status", "from", "to", "raw"), Asked.WHERE, Asked.PAGE);

  private final OpenRefund open;
  private final ShowRefund show;
  private final ListRefunds list;
  private final OrderIds orders;
  private final RefundRefs refunds;
  private final Placements placements;
  private final InstantSource clock;

  @Inject
  RefundRoutes(
      OpenRefund open,
      ShowRefund show,
      ListRefunds list,
      OrderIds orders,
      RefundRefs refunds,
      Placements placements,
      InstantSource clock) {
    this.open = open;
    this.show = show;
    this.list = list;
    this.orders = orders;
    this.refunds = refunds;
    this.placements = placements;
    this.clock = clock;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/orders/{id}/refund-reasons", this::reasons);
    routes.post("/api/v1/refunds", this::open);
    routes.get("/api/v1/refunds", this::list);
    routes.get("/api/v1/refunds/{id}", this::show);
  }

  private void reasons(Context context) {
    Fields fields = Written.query(context, REASONS_KNOWN);
    List<RefundedLine> lines = fields.texts("line").stream().map(RefundedLine::whole).toList();
    RefundWish.Matter matter =
        RefundFields.matter(fields, orders.order(context.pathParam("id")), lines);
    Json.answer(context, GroundsView.of(open.grounds(matter), Asked.raw(fields)));
  }

  private void open(Context context) {
    RefundFields.Request request = RefundFields.read(context, orders::order);
    if (request.dryRun()) {
      Json.answer(
          context,
          AskedRefundView.Plan.of(request.wish().matter().order(), open.draft(request.wish())));
      return;
    }
    Intent intent = open.open(Key.orOwn(context), Caller.of(context), request.wish());
    placements.answer(context, intent, HttpStatus.CREATED, () -> asked(intent));
  }

  private AskedRefundView asked(Intent intent) {
    Optional<String> id = RefundRefs.of(intent);
    return AskedRefundView.of(intent, id.orElse(null), id.flatMap(this::refund).orElse(null));
  }

  /** It is there, whether or not it can be read now. */
  private Optional<RefundView> refund(String id) {
    try {
      return Optional.of(RefundView.of(show.show(id), false));
    } catch (SupplierFailure later) {
      return Optional.empty();
    }
  }

  private void list(Context context) {
    Fields fields = Written.query(context, LIST_KNOWN);
    RefundQuery query = query(fields);
    Optional<String> cursor = fields.text("cursor");
    RefundListing listing =
        fields
            .text("order")
            .map(orders::order)
            .map(order -> list.ofOrder(order, query, cursor))
            .orElseGet(() -> list.list(query, Asked.selection(fields), cursor));
    Json.answer(context, RefundsView.of(listing, Asked.raw(fields)));
  }

  private void show(Context context) {
    Fields fields = Written.query(context, List.of("raw"));
    Json.answer(
        context,
        RefundView.of(show.show(refunds.refund(context.pathParam("id"))), Asked.raw(fields)));
  }

  private RefundQuery query(Fields fields) {
    Optional<Instant> from = fields.instant("from");
    Optional<Instant> to = fields.instant("to");
    return new RefundQuery(
        Optional.empty(),
        fields.text("status").map(RefundStatus::of),
        from.isEmpty() && to.isEmpty()
            ? Optional.empty()
            : Optional.of(
                new RefundQuery.Span(
                    from.orElse(Instant.EPOCH), to.orElseGet(() -> clock.instant().plusMillis(1)))),
        Optional.empty(),
        new PageRequest(1, Asked.limit(fields)));
  }
}
