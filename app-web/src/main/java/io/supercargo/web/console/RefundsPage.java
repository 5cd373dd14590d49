package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.supercargo.application.aftersales.ListRefunds;
import io.supercargo.application.aftersales.RefundListing;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.application.provider.ProviderCard;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.ports.failure.SupplierFailure;
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

/** The refunds that suppliers list. */
final class RefundsPage implements Routes {
  private static final int A_PAGE_FULL = 50;
  private static final List<String> KNOWN =
      Names.of(List.of("provider", "status", "cursor"), Visitor.SWITCHES);

  private final ListRefunds refunds;
  private final ListProviders providers;

  @Inject
  RefundsPage(ListRefunds refunds, ListProviders providers) {
    this.refunds = refunds;
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get("/refunds", this::list);
  }

  private void list(Context context) {
    Words t = Words.in(Visitor.of(context).ui());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("providers", providers(written(context, "provider"), t));
    values.put("statuses", statuses(written(context, "status"), t));
    values.put("rows", List.of());
    values.put("reports", List.of());
    values.put("more", "");
    try {
      page(context, values);
    } catch (InvalidValue | SupplierFailure failure) {
      Trouble trouble = Trouble.of(failure, context);
      context.status(trouble.status());
      values.put("trouble", trouble);
    }
    Sheet.answer(context, "refunds", values);
  }

  private void page(Context context, Map<String, Object> values) {
    Fields fields = Written.query(context, KNOWN);
    RefundQuery query =
        new RefundQuery(
            Optional.empty(),
            fields.text("status").map(RefundStatus::of),
            Optional.empty(),
            Optional.empty(),
            new PageRequest(1, A_PAGE_FULL));
    RefundListing listing =
        refunds.list(
            query, Selection.parse(fields.text("provider").orElse("")), fields.text("cursor"));
    values.put("rows", listing.rows().stream().map(RefundRow::of).toList());
    values.put("reports", listing.providers().stream().map(Board.Report::of).toList());
    listing
        .next()
        .ifPresent(next -> values.put("more", Link.here(context).with("cursor", next).toString()));
  }

  private List<Choice> providers(String written, Words t) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", t.of("refunds.all"), false));
    providers.list().stream()
        .map(ProviderCard::name)
        .forEach(name -> choices.add(new Choice(name, name, name.equals(written))));
    return choices;
  }

  private static List<Choice> statuses(String written, Words t) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", t.of("orders.any"), false));
    Arrays.stream(RefundStatus.values())
        .map(RefundStatus::code)
        .forEach(
            code -> choices.add(new Choice(code, t.of("refund." + code), code.equals(written))));
    return choices;
  }

  private static String written(Context context, String name) {
    return Optional.ofNullable(context.queryParam(name)).orElse("");
  }
}
