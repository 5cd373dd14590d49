package io.supercargo.http.dialect.taobao.trade;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.http.dialect.NumberText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers of orders and of the orders below them. */
public final class PurchaseIds {
  /** As many as one payment takes. */
  public static final int MOST_PAID = 10;

  private PurchaseIds() {}

  public static long write(String id) {
    return NumberText.read("orderId", id);
  }

  /**
   * @throws InvalidValue when there are none, or more than one payment takes
   */
  public static List<Long> toPay(List<String> ids) {
    List<Long> numbers = ids.stream().distinct().map(PurchaseIds::write).toList();
    if (numbers.isEmpty() || numbers.size() > MOST_PAID) {
      throw new InvalidValue("orderIds", numbers.size() + " orders", "1 to " + MOST_PAID);
    }
    return numbers;
  }

  /** As JSON text. */
  public static String text(List<Long> ids) {
    return JsonText.write(ids);
  }

  public static List<String> read(String field, @Nullable String text) {
    return read(JsonText.list(field, text, Long.class));
  }

  public static List<String> read(@Nullable List<Long> ids) {
    return requireNonNullElse(ids, List.<Long>of()).stream().map(Object::toString).toList();
  }

  public static String required(String field, @Nullable String id) {
    return Receivers.some(id)
        .orElseThrow(() -> new InvalidValue(field, "missing", "the number of an order"));
  }
}
