package io.supercargo.web.console;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.supercargo.application.order.ListOrders;
import io.supercargo.application.order.PayOrders;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.payment.PaymentLink;
import io.supercargo.ports.store.IntentJournal.OrderFilter;
import io.supercargo.web.http.Routes;
import io.supercargo.web.problem.IntentRefused;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.PaymentFields;
import io.supercargo.web.request.Written;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Several orders paid at once: chosen, looked at, and paid here or by a person elsewhere. */
final class PaymentsPage implements Routes {
  private static final String HERE = "/payments";
  private static final int MOST_SHOWN = 100;
  private static final List<String> FORM = Names.of(PaymentFields.NAMES, List.of("key"));

  private final ListOrders orders;
  private final PayOrders pay;
  private final PaymentDesk desk;

  @Inject
  PaymentsPage(ListOrders orders, PayOrders pay, PaymentDesk desk) {
    this.orders = orders;
    this.pay = pay;
    this.desk = desk;
  }

  @Override
  public void register(RoutesConfig routes) {
    routes.get(HERE, this::choose);
    routes.post(HERE, this::pay);
    routes.post(HERE + "/link", this::link);
    routes.get(HERE + "/{id}", PaymentsPage::one);
  }

  /** A payment is an intent like others. */
  private static void one(Context context) {
    String id = context.pathParam("id");
    if (IntentId.isOne(id)) {
      context.redirect(IntentPage.link(new IntentId(id)).toString(), HttpStatus.SEE_OTHER);
    } else {
      Sheet.trouble(context, id, Refusal.notFound("payment", id));
    }
  }

  private void choose(Context context) {
    Map<String, List<String>> written = context.queryParamMap();
    try {
      Written.query(context, Names.of(List.of("orders"), Visitor.SWITCHES));
      show(context, written, Optional.empty(), Trouble.NONE);
    } catch (InvalidValue invalid) {
      show(context, Map.of(), Optional.empty(), Trouble.of(invalid, context));
    }
  }

  private void pay(Context context) {
    Map<String, List<String>> written = context.formParamMap();
    try {
      Fields fields = Fields.of(written, FORM);
      Intent intent =
          pay.pay(
              FormKey.read(fields),
              Caller.of(context),
              PaymentFields.orders(fields),
              PaymentFields.guard(fields));
      if (intent.state() == Intent.State.REFUSED) {
        throw new IntentRefused(intent);
      }
      context.redirect(IntentPage.link(intent.id()).toString(), HttpStatus.SEE_OTHER);
    } catch (RuntimeException failure) {
      show(context, written, Optional.empty(), Trouble.of(failure, context));
    }
  }

  private void link(Context context) {
    Map<String, List<String>> written = context.formParamMap();
    try {
      Fields fields = Fields.of(written, FORM);
      Answer<PaymentLink> link =
          pay.link(PaymentFields.orders(fields), PaymentFields.guard(fields));
      show(context, written, Optional.of(link.value()), Trouble.NONE);
    } catch (RuntimeException failure) {
      show(context, written, Optional.empty(), Trouble.of(failure, context));
    }
  }

  private void show(
      Context context,
      Map<String, List<String>> written,
      Optional<PaymentLink> link,
      Trouble trouble) {
    Words t = Words.in(Visitor.of(context).ui());
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("entered", new Entered(written));
    values.put("payAt", link.map(it -> it.address().toString()).orElse(""));
    values.put("left", link.map(PaymentLink::left).orElse(List.of()));
    List<KnownOrder> chosen = chosen(written);
    values.put("batches", desk.batches(chosen, t));
    values.put("unpaid", chosen.isEmpty() ? unpaid(t) : List.of());
    values.put("trouble", trouble);
    if (trouble.there()) {
      context.status(trouble.status());
    }
    Sheet.answer(context, "payments", values);
  }

  private List<KnownOrder> chosen(Map<String, List<String>> written) {
    return written.getOrDefault("orders", List.of()).stream()
        .distinct()
        .flatMap(id -> orders.one(id).stream())
        .toList();
  }

  private List<OrderRow> unpaid(Words t) {
    OrderFilter filter =
        new OrderFilter(
            Optional.empty(),
            Optional.of(OrderStatus.AWAITING_PAYMENT),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return orders.known(filter, MOST_SHOWN).stream().map(order -> OrderRow.of(order, t)).toList();
  }
}
