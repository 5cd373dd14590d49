package io.supercargo.http.dialect.taobao.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.http.dialect.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is ordered, as JSON text, in both directions. */
public final class OrderLines {
  private OrderLines() {}

  /** To be quoted. */
  public static String write(List<Named> lines) {
    return JsonText.write(
        lines.stream()
            .map(
                line ->
                    new WireLine(
                        line.itemId(), null, quantity(line), null, null, null, line.skuId()))
            .toList());
  }

  /**
   * To be ordered.
   *
   * @param named the same lines
   */
  public static String write(List<Named> named, List<QuotedLine> quoted) {
    List<WireLine> lines = new ArrayList<>();
    for (Named line : named) {
      QuotedLine known = quoted.get(lines.size());
      Money price = known.unitPrice();
      lines.add(
          new WireLine(
              line.itemId(),
              Integer.toString(lines.size() + 1),
              quantity(line),
              Cents.write(price),
              price.currency().getCurrencyCode(),
              known.title().orElse(null),
              line.skuId()));
    }
    return JsonText.write(lines);
  }

  /** The names of the goods that are ordered, as far as they are told. */
  static List<String> itemIds(String field, @Nullable String text) {
    return JsonText.list(field, text, WireLine.class).stream()
        .flatMap(line -> Optional.ofNullable(line.itemId()).stream())
        .map(Object::toString)
        .distinct()
        .toList();
  }

  /**
   * @throws InvalidValue naming the field
   */
  public static List<OrderLine> read(
      String field, @Nullable String text, ItemBook book, Marketplace marketplace) {
    List<WireLine> lines = JsonText.list(field, text, WireLine.class);
    if (lines.isEmpty()) {
      throw new InvalidValue(field, "none", "at least one");
    }
    return lines.stream().map(line -> read(field, line, book, marketplace)).toList();
  }

  private static OrderLine read(
      String field, WireLine line, ItemBook book, Marketplace marketplace) {
    Long item = line.itemId();
    String quantity = line.quantity();
    if (item == null || quantity == null) {
      String what = item == null ? ".itemId" : ".quantity";
      throw new InvalidValue(field + what, "missing", "a number");
    }
    return book.line(
        marketplace, item.toString(), line.skuId(), NumberText.read(field + ".quantity", quantity));
  }

  private static String quantity(Named line) {
    return Long.toString(line.line().quantity());
  }
}
