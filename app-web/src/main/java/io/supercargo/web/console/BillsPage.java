package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.aftersales.Balance;
import io.supercargo.application.aftersales.ReconcileBills;
import io.supercargo.application.order.ListBills;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.web.http.CsvRows;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.BillFields;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import io.supercargo.web.view.BalanceView;
import io.supercargo.web.view.BillView;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a supplier has booked, and how that agrees with our orders. */
final class BillsPage implements Routes {
  private static final int A_PAGE_FULL = 50;
  private static final int MOST_PAGES = 100_000;
  private static final List<String> KNOWN =
      Names.of(
          BillFields.NAMES,
          List.of("provider", "marketplace", "reconcile", "page"),
          Visitor.SWITCHES);

  private final ListBills bills;
  private final ReconcileBills reconcile;
  private final ListProviders providers;
  private final WhoCan whoCan;
  private final InstantSource clock;

  @Inject
  BillsPage(
      ListBills bills,
      ReconcileBills reconcile,
      ListProviders providers,
      WhoCan whoCan,
      InstantSource clock) {
    this.bills = bills;
    this.reconcile = reconcile;
    this.providers = providers;
    this.whoCan = whoCan;
    this.clock = clock;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/bills", this::show);
    routes.get("/bills.csv", this::sheet);
  }

  private void show(Context context) {
    Map<String, Object> values = new LinkedHashMap<>(form(context));
    values.put("rows", List.of());
    values.put("differing", List.of());
    values.put("agreeing", List.of());
    values.put("more", "");
    try {
      Fields fields = Written.query(context, KNOWN);
      if (fields.flag("reconcile")) {
        values.putAll(held(balances(fields)));
      } else {
        values.putAll(booked(fields, context));
      }
    } catch (InvalidValue | SupplierFailure failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      values.put("trouble", trouble);
    }
    Sheet.answer(context, "bills", values);
  }

  private Map<String, Object> form(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    Entered entered = new Entered(context.queryParamMap());
    return Map.of(
        "entered",
        entered,
        "providers",
        whoCan.choices(Capability.BILLS, entered.text("provider"), t.of("provider.routed")),
        "marketplaces",
        Marketplaces.choices(entered.text("marketplace"), t),
        "kinds",
        choices("kind", List.of("purchase", "refund"), entered, t),
        "bases",
        choices("by", List.of("booked", "ordered"), entered, t),
        "csv",
        Link.here(context).with("page", "").withPath("/bills.csv").toString());
  }

  private static List<Choice> choices(String field, List<String> codes, Entered entered, Words t) {
    return codes.stream()
        .map(code -> new Choice(code, t.of("bill." + code), code.equals(entered.text(field))))
        .toList();
  }

  private Map<String, Object> booked(Fields fields, Context context) {
    Answer<Page<Bill>> answer = bills.list(query(fields), selection(fields));
    Page<Bill> page = answer.value();
    String next = Integer.toString(page.number() + 1);
    return Map.of(
        "rows",
        page.items().stream().map(bill -> BillRow.of(bill, answer.provider())).toList(),
        "more",
        page.hasNext() ? Link.here(context).with("page", next).toString() : "");
  }

  private static Map<String, Object> held(List<Balance> balances) {
    return Map.of(
        "differing",
        balances.stream().filter(each -> !agrees(each)).map(BalanceRow::of).toList(),
        "agreeing",
        balances.stream().filter(BillsPage::agrees).map(BalanceRow::of).toList());
  }

  private static boolean agrees(Balance balance) {
    return balance.verdict() == Balance.Verdict.BALANCED;
  }

  /** The same as a sheet, however much it is. */
  private void sheet(Context context) {
    try {
      Fields fields = Written.query(context, KNOWN);
      CsvRows.answer(
          context, "bills", fields.flag("reconcile") ? balanceViews(fields) : views(fields));
    } catch (InvalidValue | SupplierFailure failure) {
      Sheet.trouble(context, "bills.csv", failure);
    }
  }

  private List<BalanceView> balanceViews(Fields fields) {
    return balances(fields).stream().map(BalanceView::of).toList();
  }

  private List<BillView> views(Fields fields) {
    Answer<List<Bill>> all = bills.all(query(fields), selection(fields));
    return all.value().stream().map(bill -> BillView.of(bill, all.provider())).toList();
  }

  private List<Balance> balances(Fields fields) {
    return reconcile.reconcile(query(fields).span(), selection(fields));
  }

  private BillQuery query(Fields fields) {
    int page = fields.number("page", 1, MOST_PAGES).orElse(1);
    return BillFields.read(
        fields,
        Days.from(fields),
        Days.to(fields).orElseGet(() -> clock.instant().plusMillis(1)),
        new PageRequest(page, A_PAGE_FULL));
  }

  private Selection selection(Fields fields) {
    Selection whom =
        providers.known(fields.text("provider")).map(Selection::of).orElse(Selection.ROUTED);
    return fields.text("marketplace").map(Marketplace::of).map(whom::at).orElse(whom);
  }
}
