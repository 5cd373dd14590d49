package io.supercargo.http.dialect.taobao.trade;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.payment.Payment;
import io.supercargo.http.dialect.taobao.trade.WirePaid.WirePayFailed;
import java.util.List;
import java.util.Optional;

/** Payments, in both directions. */
public final class Payments {
  private Payments() {}

  /**
   * @param asked all orders that were to be paid
   * @throws InvalidValue for an answer that does not say what became of each
   */
  public static Payment read(WirePaid wire, List<String> asked) {
    List<String> paid = PurchaseIds.read(wire.willPayPurchaseOrderIds());
    List<String> failed = PurchaseIds.read(wire.payFailurePurchaseOrderIds());
    List<WirePayFailed> reasons =
        requireNonNullElse(wire.payFailedResults(), List.<WirePayFailed>of());
    for (String id : asked) {
      if (!paid.contains(id) && !failed.contains(id) && reason(reasons, id).isEmpty()) {
        throw new InvalidValue("willPayPurchaseOrderIds", "nothing of " + id, "every order");
      }
    }
    return new Payment(
        asked.stream().filter(paid::contains).toList(),
        asked.stream().filter(id -> !paid.contains(id)).map(id -> left(reasons, id)).toList(),
        Optional.empty());
  }

  public static WirePaid write(Payment payment) {
    return new WirePaid(
        payment.paid().stream().map(PurchaseIds::write).toList(),
        payment.left().stream().map(left -> PurchaseIds.write(left.orderId())).toList(),
        payment.left().stream()
            .map(left -> new WirePayFailed(PurchaseIds.write(left.orderId()), left.reason()))
            .toList());
  }

  private static Payment.Left left(List<WirePayFailed> reasons, String id) {
    return new Payment.Left(id, Optional.empty(), reason(reasons, id).orElse("no reason told"));
  }

  private static Optional<String> reason(List<WirePayFailed> reasons, String id) {
    return reasons.stream()
        .filter(each -> id.equals(String.valueOf(each.purchaseOrderId())))
        .findFirst()
        .map(each -> requireNonNullElse(each.reason(), "no reason told"));
  }
}
