package io.supercargo.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.aftersales.ReconcileBills;
import io.supercargo.application.order.ListBills;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.web.http.CsvRows;
import io.supercargo.web.http.Json;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.BillFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.BalanceView;
import io.supercargo.web.view.BillView;
import io.supercargo.web.view.ListView;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;

/** What suppliers have booked; of the last month unless told otherwise. */
final class BillRoutes implements Routes {
  private static final List<String> KNOWN =
      Asked.names(BillFields.NAMES, List.of("reconcile", "format", "raw"), Asked.WHERE, Asked.PAGE);
  private static final String FILE = "bills";
  private static final String MARK = "page-";

  private final ListBills bills;
  private final ReconcileBills reconcile;
  private final InstantSource clock;

  @Inject
  BillRoutes(ListBills bills, ReconcileBills reconcile, InstantSource clock) {
    this.bills = bills;
    this.reconcile = reconcile;
    this.clock = clock;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/api/v1/bills", this::list);
  }

  private void list(Context context) {
    Fields fields = Written.query(context, KNOWN);
    boolean csv = CsvRows.wanted(context, isCsv(fields));
    if (fields.flag("reconcile")) {
      reconcile(context, fields, csv);
    } else if (csv) {
      CsvRows.answer(context, FILE, all(fields));
    } else {
      Answer<Page<Bill>> answer = bills.list(query(fields), Asked.selection(fields));
      Page<Bill> page = answer.value();
      ListView<BillView> view =
          new ListView<>(views(answer), page.hasNext() ? MARK + (page.number() + 1) : null);
      Json.answer(context, view.raw(answer, Asked.raw(fields)));
    }
  }

  /** Order by order, against what we know of orders and their refunds. */
  private void reconcile(Context context, Fields fields, boolean csv) {
    List<BalanceView> rows =
        reconcile.reconcile(query(fields).span(), Asked.selection(fields)).stream()
            .map(BalanceView::of)
            .toList();
    if (csv) {
      CsvRows.answer(context, FILE, rows);
    } else {
      Json.answer(context, Slice.of(rows, fields));
    }
  }

  /** A sheet holds all of them, from the page that is asked for on. */
  private List<BillView> all(Fields fields) {
    Answer<List<Bill>> all = bills.all(query(fields), Asked.selection(fields));
    return all.value().stream().map(bill -> BillView.of(bill, all.provider())).toList();
  }

  private static List<BillView> views(Answer<Page<Bill>> answer) {
    return answer.value().items().stream()
        .map(bill -> BillView.of(bill, answer.provider()))
        .toList();
  }

  private static boolean isCsv(Fields fields) {
    String format = fields.text("format").orElse("json");
    if (!format.equals("csv") && !format.equals("json")) {
      throw new InvalidValue("format", format, "json or csv");
    }
    return format.equals("csv");
  }

  private BillQuery query(Fields fields) {
    return BillFields.read(
        fields,
        fields.instant("from"),
        fields.instant("to").orElseGet(() -> clock.instant().plusMillis(1)),
        new PageRequest(fields.flag("reconcile") ? 1 : page(fields), Asked.limit(fields)));
  }

  private static int page(Fields fields) {
    String cursor = fields.text("cursor").orElse(MARK + "1");
    if (!cursor.matches(MARK + "[1-9][0-9]{0,6}")) {
      throw new InvalidValue("cursor", cursor, "the nextCursor of an answer");
    }
    return Integer.parseInt(cursor.substring(MARK.length()));
  }
}
