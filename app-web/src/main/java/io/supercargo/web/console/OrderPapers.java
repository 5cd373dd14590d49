package io.supercargo.web.console;

import io.javalin.http.Context;
import io.supercargo.application.order.ProvePayment;
import io.supercargo.application.order.RedirectOrder;
import io.supercargo.domain.Capability;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.PaperFields;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a supplier can be told of an order beside paying for it: doing so twice harms nobody. */
final class OrderPapers {
  private static final Set<OrderStatus> UNPAID =
      EnumSet.of(OrderStatus.AWAITING_PAYMENT, OrderStatus.OTHER);
  private static final Set<OrderStatus> UNSENT =
      EnumSet.of(OrderStatus.AWAITING_PAYMENT, OrderStatus.PAID, OrderStatus.OTHER);

  private final ProvePayment prove;
  private final RedirectOrder redirect;
  private final WhoCan whoCan;

  @Inject
  OrderPapers(ProvePayment prove, RedirectOrder redirect, WhoCan whoCan) {
    this.prove = prove;
    this.redirect = redirect;
    this.whoCan = whoCan;
  }

  /**
   * The forms that make sense as an order stands, each empty where it does not.
   *
   * @param consign where its goods can be sent abroad; empty where nobody does that
   */
  record Forms(List<FormField> voucher, List<FormField> warehouse, String consign) {
    public boolean any() {
      return !(voucher.isEmpty() && warehouse.isEmpty() && consign.isEmpty());
    }
  }

  Forms forms(KnownOrder order, Words t, Entered entered, Trouble trouble) {
    FormFields fields = FormFields.of(t, entered, trouble);
    boolean provable =
        UNPAID.contains(order.status()) && whoCan.can(order, Capability.PAYMENT_VOUCHER);
    boolean movable =
        UNSENT.contains(order.status()) && whoCan.can(order, Capability.FRONT_WAREHOUSE);
    return new Forms(
        provable
            ? List.of(
                fields.text("pictures", "voucher.pictures", "https://example.org/a.png"),
                fields.text("remark", "shipments.remark"))
            : List.of(),
        movable
            ? List.of(
                fields.text("name", "redirect.name"), fields.text("address", "redirect.address"))
            : List.of(),
        whoCan.anybody(Capability.CONSIGNMENT)
            ? ConsignmentFormPage.link(order.id()).toString()
            : "");
  }

  void prove(String order, Context context) {
    Fields fields = Fields.of(written(context), PaperFields.VOUCHER);
    prove.prove(order, PaperFields.pictures(fields), fields.text("remark"));
  }

  void redirect(String order, Context context) {
    Fields fields = Fields.of(written(context), PaperFields.WAREHOUSE);
    redirect.redirect(order, PaperFields.warehouse(fields));
  }

  private static Map<String, List<String>> written(Context context) {
    return context.formParamMap();
  }
}
