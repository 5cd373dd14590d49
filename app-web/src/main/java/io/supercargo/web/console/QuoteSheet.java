package io.supercargo.web.console;

import io.supercargo.domain.Money;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.SavedQuote;
import io.supercargo.domain.product.Shop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A quote on the checkout's page.
 *
 * @param was what it cost before, where that is something else; else empty
 * @param key under which it is placed: the same for the same quote, however often it is sent
 */
record QuoteSheet(
    String id,
    String provider,
    String expires,
    boolean expired,
    boolean orderable,
    String total,
    String was,
    String key,
    AddressForm address,
    List<Part> parts) {
  /** What one merchant would send. */
  record Part(
      String seller,
      List<Line> lines,
      String goods,
      String freight,
      String fees,
      String discount,
      String total,
      String was,
      String refusal) {}

  /** One line of it. */
  record Line(
      String href,
      String title,
      String variant,
      String quantity,
      String unit,
      String amount,
      String refusal) {
    static Line of(QuotedLine quoted, Titles.Reader titles) {
      return new Line(
          Link.product(quoted.line().product()).toString(),
          titles.title(quoted),
          titles.variant(quoted),
          Figures.count(quoted.line().quantity()),
          Figures.money(quoted.unitPrice()),
          Figures.money(quoted.amount()),
          quoted.refusal().orElse(""));
    }
  }

  /**
   * @param before an earlier quote of the same goods
   */
  static QuoteSheet of(
      SavedQuote saved, Optional<SavedQuote> before, Titles.Reader titles, Instant now) {
    List<Part> parts =
        saved.quote().orders().stream().map(order -> part(order, before, titles)).toList();
    return new QuoteSheet(
        saved.id(),
        saved.provider(),
        Moment.text(saved.expires()),
        !now.isBefore(saved.expires()),
        parts.stream().allMatch(QuoteSheet::isOrderable),
        Figures.money(saved.quote().total()),
        before
            .map(it -> it.quote().total())
            .map(was -> changed(was, saved.quote().total()))
            .orElse(""),
        FormKey.of(saved.id()),
        AddressForm.of(saved.draft().address()),
        parts);
  }

  private static boolean isOrderable(Part part) {
    return part.refusal.isEmpty() && part.lines.stream().allMatch(line -> line.refusal.isEmpty());
  }

  private static Part part(QuotedOrder order, Optional<SavedQuote> before, Titles.Reader titles) {
    Money none = Money.fen(0);
    Money discount = order.amounts().discount();
    return new Part(
        order.seller().map(QuoteSheet::name).orElse(""),
        order.lines().stream().map(line -> Line.of(line, titles)).toList(),
        Figures.money(order.amounts().goods()),
        Figures.money(order.amounts().freight()),
        Figures.money(order.amounts().fees()),
        discount.compareTo(none) == 0 ? "" : Figures.money(discount),
        Figures.money(order.total()),
        before.flatMap(it -> same(it, order)).map(was -> changed(was, order.total())).orElse(""),
        order.refusal().orElse(""));
  }

  static String name(Shop shop) {
    return shop.name().orElse(shop.id().value());
  }

  /** What the same merchant wanted for the same goods. */
  private static Optional<Money> same(SavedQuote before, QuotedOrder order) {
    List<?> lines = order.lines().stream().map(QuotedLine::line).toList();
    return before.quote().orders().stream()
        .filter(other -> other.lines().stream().map(QuotedLine::line).toList().equals(lines))
        .map(QuotedOrder::total)
        .findFirst();
  }

  private static String changed(Money was, Money now) {
    return was.compareTo(now) == 0 ? "" : Figures.money(was);
  }
}
