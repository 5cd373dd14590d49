package io.supercargo.web.root;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.provider.Providers;
import io.supercargo.domain.Money;
import io.supercargo.ports.order.PaymentPage;
import io.supercargo.ports.order.PaymentPage.Bill;
import io.supercargo.web.http.Routes;
import io.supercargo.web.page.Templates;
import io.supercargo.web.problem.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Where the customers of the embedded supplier pay with a click. */
final class PaymentPageRoutes implements Routes {
  private static final String PATH = "/sandbox/pay/{token}";

  private final Providers providers;

  @Inject
  PaymentPageRoutes(Providers providers) {
    this.providers = providers;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(PATH, this::show);
    routes.post(PATH, this::pay);
  }

  /** One order, as the page shows it. */
  public record Row(String number, String seller, String amount, String status) {
    static Row of(PaymentPage.Due due) {
      return new Row(due.orderId(), due.seller(), money(due.amount()), due.status().code());
    }
  }

  private void show(Context context) {
    Bill bill = find(context, page -> page.bill(context.pathParam("token")));
    List<Row> rows = bill.dues().stream().map(Row::of).toList();
    boolean open = bill.dues().stream().anyMatch(PaymentPage.Due::isOpen);
    context
        .contentType("text/html; charset=utf-8")
        .result(
            Templates.fill(
                "payment", Map.of("rows", rows, "open", open, "total", money(bill.total()))));
  }

  private void pay(Context context) {
    find(context, page -> page.pay(context.pathParam("token")));
    context.redirect(context.path(), HttpStatus.SEE_OTHER);
  }

  /** Any supplier that has a page of its own may be the one. */
  private Bill find(Context context, Function<PaymentPage, Optional<Bill>> question) {
    return providers.all().stream()
        .flatMap(provider -> provider.port(PaymentPage.class).stream())
        .flatMap(page -> question.apply(page).stream())
        .findFirst()
        .orElseThrow(() -> Refusal.notFound("payment", context.pathParam("token")));
  }

  private static String money(Money money) {
    return "¥" + money.display();
  }
}
