package io.supercargo.web.console;

import io.javalin.http.Context;
import io.supercargo.application.order.ChangeOrder;
import io.supercargo.application.order.PayOrders;
import io.supercargo.application.provider.ListProviders;
import io.supercargo.domain.Capability;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import jakarta.inject.Inject;
import java.util.List;

/** Does with an order what its page has a button for. */
final class Clerk {
  private static final List<String> KNOWN = List.of("key", "reason", "remark");

  private final PayOrders pay;
  private final ChangeOrder change;
  private final ListProviders providers;

  @Inject
  Clerk(PayOrders pay, ChangeOrder change, ListProviders providers) {
    this.pay = pay;
    this.change = change;
    this.providers = providers;
  }

  /**
   * The buttons that make sense as an order stands.
   *
   * @param byHand whether a person has to pay, because this house pays nothing by itself
   * @param key for whichever is pressed; pressed twice, it is done once
   */
  record Buttons(
      boolean pay, boolean byHand, boolean link, boolean cancel, boolean confirm, String key) {
    public boolean any() {
      return pay || byHand || link || cancel || confirm;
    }
  }

  Buttons buttons(KnownOrder order) {
    boolean unpaid = is(order, OrderStatus.AWAITING_PAYMENT);
    return new Buttons(
        unpaid && pay.isAllowed() && can(order, Capability.PAYMENT),
        unpaid && !pay.isAllowed() && can(order, Capability.PAYMENT),
        unpaid && can(order, Capability.PAYMENT_LINK),
        unpaid && can(order, Capability.ORDER_CANCEL),
        is(order, OrderStatus.SHIPPED) && can(order, Capability.RECEIPT),
        FormKey.fresh());
  }

  /** A status that nobody knows may be any. */
  private static boolean is(KnownOrder order, OrderStatus status) {
    return order.status() == status || order.status() == OrderStatus.OTHER;
  }

  private boolean can(KnownOrder order, Capability capability) {
    return providers.list().stream()
        .filter(card -> card.name().equals(order.provider()))
        .anyMatch(card -> card.can(order.marketplace(), capability));
  }

  Intent pay(String order, Context context) {
    return pay.pay(
        FormKey.read(written(context)), Caller.of(context), List.of(order), PriceGuard.STRICT);
  }

  Intent cancel(String order, Context context) {
    Fields fields = written(context);
    Cancellation.Reason reason =
        fields.text("reason").map(Cancellation.Reason::of).orElse(Cancellation.Reason.BUYER);
    return change.cancel(FormKey.read(fields), order, reason, fields.text("remark"));
  }

  Intent confirm(String order, Context context) {
    return change.confirm(FormKey.read(written(context)), order, List.of());
  }

  private static Fields written(Context context) {
    return Fields.of(context.formParamMap(), KNOWN);
  }

  /** The page where a person pays. */
  String link(String order) {
    return pay.link(List.of(order), PriceGuard.STRICT).value().address().toString();
  }
}
