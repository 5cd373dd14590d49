package io.supercargo.web.console;

import io.supercargo.domain.Money;
import io.supercargo.domain.order.KnownOrder;
import java.util.List;
import java.util.stream.Collectors;

/** Orders as comma-separated values (RFC 4180), with the columns of the command line's sheet. */
final class OrdersCsv {
  static final String HEAD =
      "id,provider,marketplace,number,intentId,status,nativeStatus,total.amount,total.currency,"
          + "createdAt,seenAt\r\n";

  private OrdersCsv() {}

  static String line(KnownOrder order) {
    return List.of(
            order.id(),
            order.provider(),
            order.marketplace().code(),
            order.orderId(),
            order.intent().map(Object::toString).orElse(""),
            order.status().code(),
            order.nativeStatus(),
            order.total().map(Money::display).orElse(""),
            order.total().map(total -> total.currency().getCurrencyCode()).orElse(""),
            order.created().toString(),
            order.seen().toString())
        .stream()
        .map(OrdersCsv::cell)
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A supplier's word must not be a formula where the sheet is opened. */
  private static String cell(String text) {
    String harmless = text.matches("[=+@\\t\\r-].*") ? "'" + text : text;
    boolean special =
        harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return special ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
