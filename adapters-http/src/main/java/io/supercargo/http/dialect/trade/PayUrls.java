package io.supercargo.http.dialect.trade;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.payment.PaymentLink;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of payment, in both directions. */
public final class PayUrls {
  private static final int MOST = 30;

  private PayUrls() {}

  /**
   * @param asked all orders that were asked for
   * @throws InvalidValue for an answer without a page
   */
  public static PaymentLink read(WirePayUrl wire, List<String> asked) {
    List<String> left =
        OrderNumbers.read(
            requireNonNullElse(
                wire.payFailureOrderList(),
                requireNonNullElse(wire.cantPayOrderList(), List.<Long>of())));
    return new PaymentLink(
        address(wire.payUrl()), asked.stream().filter(id -> !left.contains(id)).toList(), left);
  }

  /** As the cashier of Alipay says it. */
  public static WirePayUrl write(PaymentLink link) {
    return new WirePayUrl(
        true, link.address().toString(), orNull(link.left()), null, null, null, null);
  }

  /** As the other cashiers say it. */
  public static WirePayUrl writeOther(PaymentLink link) {
    return new WirePayUrl(
        true, link.address().toString(), null, orNull(link.left()), null, null, null);
  }

  /**
   * Those that are to be paid.
   *
   * @throws InvalidValue for none, or more than a page takes
   */
  public static List<String> orders(@Nullable List<Long> wire) {
    List<String> orders = OrderNumbers.read(wire);
    if (orders.isEmpty() || orders.size() > MOST) {
      throw new InvalidValue("orderIdList", orders.size() + " orders", "1 to " + MOST);
    }
    return orders;
  }

  /**
   * @throws InvalidValue for what is no address
   */
  public static URI address(@Nullable String text) {
    try {
      return URI.create(AddressParams.some(text).orElseThrow(IllegalArgumentException::new));
    } catch (IllegalArgumentException notAnAddress) {
      throw new InvalidValue("payUrl", text == null ? "missing" : text, "an address");
    }
  }

  private static @Nullable List<Long> orNull(List<String> left) {
    return left.isEmpty() ? null : OrderNumbers.write(left);
  }
}
