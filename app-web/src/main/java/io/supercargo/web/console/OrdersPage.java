package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.order.ListOrders;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.store.IntentJournal.OrderFilter;
import io.supercargo.web.http.Routes;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The orders that this house knows, narrowed, and as a sheet. */
final class OrdersPage implements Routes {
  private static final int A_PAGE_FULL = 50;
  private static final int A_READ = 500;
  private static final List<String> KNOWN =
      Names.of(List.of("provider", "status", "from", "to", "cursor"), Visitor.SWITCHES);

  private final ListOrders orders;
  private final ListProviders providers;

  @Inject
  OrdersPage(ListOrders orders, ListProviders providers) {
    this.orders = orders;
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/orders", this::list);
    routes.get("/orders.csv", this::sheet);
  }

  private void list(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("providers", providers(written(context, "provider"), t));
    values.put("statuses", statuses(written(context, "status"), t));
    values.put("from", written(context, "from"));
    values.put("to", written(context, "to"));
    values.put("csv", Link.here(context).with("cursor", "").withPath("/orders.csv").toString());
    values.put("rows", List.of());
    values.put("more", "");
    try {
      page(context, t, values);
    } catch (InvalidValue invalid) {
      Trouble trouble = Trouble.of(invalid, context);
      context.status(trouble.status());
      values.put("trouble", trouble);
    }
    Sheet.answer(context, "orders", values);
  }

  private void page(Context context, Words t, Map<String, Object> values) {
    Fields fields = Written.query(context, KNOWN);
    List<KnownOrder> found = orders.known(filter(fields, fields.text("cursor")), A_PAGE_FULL + 1);
    List<KnownOrder> shown = found.subList(0, Math.min(A_PAGE_FULL, found.size()));
    values.put("rows", shown.stream().map(order -> OrderRow.of(order, t)).toList());
    if (found.size() > A_PAGE_FULL) {
      String last = shown.get(A_PAGE_FULL - 1).id();
      values.put("more", Link.here(context).with("cursor", last).toString());
    }
  }

  /** All that the filters let through, however many. */
  private void sheet(Context context) {
    try {
      Fields fields = Written.query(context, KNOWN);
      StringBuilder csv = new StringBuilder(OrdersCsv.HEAD);
      Optional<String> last = Optional.empty();
      List<KnownOrder> part;
      do {
        part = orders.known(filter(fields, last), A_READ);
        part.forEach(order -> csv.append(OrdersCsv.line(order)));
        last = part.stream().reduce((any, later) -> later).map(KnownOrder::id);
      } while (part.size() == A_READ);
      context
          .contentType("text/csv; charset=utf-8")
          .header("Content-Disposition", "attachment; filename=\"orders.csv\"")
          .result(csv.toString());
    } catch (InvalidValue invalid) {
      Sheet.trouble(context, "orders.csv", invalid);
    }
  }

  private OrderFilter filter(Fields fields, Optional<String> after) {
    try {
      return new OrderFilter(
          providers.known(fields.text("provider")),
          fields.text("status").map(OrderStatus::of),
          Days.from(fields),
          Days.to(fields),
          after);
    } catch (InvalidValue wrong) {
      throw wrong.field().equals("createdFrom")
          ? new InvalidValue("from", fields.requiredText("from"), "no later than the last day")
          : wrong;
    }
  }

  private List<Choice> providers(String written, Words t) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", t.of("calls.everyone"), false));
    providers.list().stream()
        .map(ProviderCard::name)
        .forEach(name -> choices.add(new Choice(name, name, name.equals(written))));
    return choices;
  }

  private static List<Choice> statuses(String written, Words t) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", t.of("orders.any"), false));
    Arrays.stream(OrderStatus.values())
        .map(OrderStatus::code)
        .forEach(
            code -> choices.add(new Choice(code, t.of("order." + code), code.equals(written))));
    return choices;
  }

  private static String written(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }
}
