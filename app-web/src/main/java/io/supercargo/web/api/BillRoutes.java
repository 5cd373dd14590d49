package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.order.ListBills;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.domain.payment.BillQuery.Basis;
import io.supercargo.domain.payment.BillQuery.Span;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.BillView;
import io.supercargo.web.view.ListView;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** What suppliers have booked; of the last month unless told otherwise. */
final class BillRoutes implements Routes {
  private static final List<String> KNOWN =
      Asked.names(List.of("kind", "by", "from", "to", "order", "raw"), Asked.WHERE, Asked.PAGE);
  private static final Duration A_MONTH = Duration.ofDays(30);
  private static final String MARK = "page-";

  private final ListBills bills;
  private final InstantSource clock;

  @Inject
  BillRoutes(ListBills bills, InstantSource clock) {
    this.bills = bills;
    this.clock = clock;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/bills", this::list);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, KNOWN);
    Answer<Page<Bill>> answer = bills.list(query(fields), Asked.selection(fields));
    Page<Bill> page = answer.value();
    ListView<BillView> view =
        new ListView<>(
            page.items().stream().map(bill -> BillView.of(bill, answer.provider())).toList(),
            page.hasNext() ? MARK + (page.number() + 1) : null);
    Json.answer(context, view.raw(answer, Asked.raw(fields)));
  }

  private BillQuery query(Fields fields) {
    Instant to = fields.instant("to").orElseGet(() -> clock.instant().plusMillis(1));
    return new BillQuery(
        fields.text("kind").map(Bill.Kind::of).orElse(Bill.Kind.PURCHASE),
        new Span(
            fields.text("by").map(Basis::of).orElse(Basis.BOOKED),
            fields.instant("from").orElseGet(() -> to.minus(A_MONTH)),
            to),
        fields.text("order").map(BillRoutes::number),
        new PageRequest(page(fields), Asked.limit(fields)));
  }

  /** As lists write orders, or as suppliers number orders and lines. */
  private static String number(String order) {
    return order.contains(":") ? KnownOrder.split(order)[1] : order;
  }

  private static int page(Fields fields) {
    String cursor = fields.text("cursor").orElse(MARK + "1");
    if (!cursor.matches(MARK + "[1-9][0-9]{0,6}")) {
      throw new InvalidValue("cursor", cursor, "the nextCursor of an answer");
    }
    return Integer.parseInt(cursor.substring(MARK.length()));
  }
}
