package io.supercargo.http.dialect.trade;

import io.supercargo.domain.InvalidValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 1688's numbers of orders and of their lines: above 2^53, so never a floating point number. */
public final class OrderNumbers {
  private OrderNumbers() {}

  public static Long write(String orderId) {
    return number("orderId", orderId);
  }

  public static List<Long> write(List<String> orderIds) {
    return orderIds.stream().map(OrderNumbers::write).toList();
  }

  public static List<Long> writeLines(List<String> lineIds) {
    return lineIds.stream().map(id -> number("orderEntryIds", id)).toList();
  }

  /**
   * @throws InvalidValue when it is missing
   */
  public static String read(String field, @Nullable Long number) {
    if (number == null || number < 1) {
      throw new InvalidValue(field, number == null ? "missing" : number, "a number");
    }
    return number.toString();
  }

  public static List<String> read(@Nullable List<Long> numbers) {
    return numbers == null ? List.of() : numbers.stream().map(Object::toString).toList();
  }

  private static Long number(String field, String text) {
    if (!text.matches("[1-9][0-9]{0,18}")) {
      throw new InvalidValue(field, text, "a number of at most 19 digits");
    }
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException tooLarge) {
      throw new InvalidValue(field, text, "a number of 64 bits");
    }
  }
}
