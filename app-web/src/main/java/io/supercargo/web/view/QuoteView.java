package io.supercargo.web.view;

import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.SavedQuote;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an order would cost, split by merchant. */
public record QuoteView(
    String id,
    String provider,
    String marketplace,
    Instant expiresAt,
    boolean orderable,
    MoneyView total,
    List<Part> orders) {
  public static QuoteView of(SavedQuote saved) {
    List<Part> parts = saved.quote().orders().stream().map(Part::of).toList();
    return new QuoteView(
        saved.id(),
        saved.provider(),
        saved.marketplace().code(),
        saved.expires(),
        parts.stream().allMatch(Part::isOrderable),
        MoneyView.of(saved.quote().total()),
        parts);
  }

  /** What one merchant would send. */
  public record Part(
      @Nullable ShopView seller,
      List<Line> lines,
      MoneyView goods,
      MoneyView freight,
      MoneyView fees,
      MoneyView discount,
      MoneyView total,
      List<String> tradeTypes,
      @Nullable String refusal) {
    public static Part of(QuotedOrder order) {
      return new Part(
          order.seller().map(ShopView::of).orElse(null),
          order.lines().stream().map(Line::of).toList(),
          MoneyView.of(order.amounts().goods()),
          MoneyView.of(order.amounts().freight()),
          MoneyView.of(order.amounts().fees()),
          MoneyView.of(order.amounts().discount()),
          MoneyView.of(order.total()),
          order.terms().tradeTypes(),
          order.refusal().orElse(null));
    }

    private boolean isOrderable() {
      return refusal == null && lines.stream().allMatch(line -> line.refusal == null);
    }
  }

  /** One line of it. */
  public record Line(
      String productId,
      @Nullable String skuId,
      @Nullable String specId,
      @Nullable String title,
      long quantity,
      MoneyView unitPrice,
      MoneyView amount,
      @Nullable String refusal) {
    static Line of(QuotedLine quoted) {
      return new Line(
          quoted.line().product().toString(),
          quoted.line().variant().skuId().orElse(null),
          quoted.line().variant().specId().orElse(null),
          quoted.title().orElse(null),
          quoted.line().quantity(),
          MoneyView.of(quoted.unitPrice()),
          MoneyView.of(quoted.amount()),
          quoted.refusal().orElse(null));
    }
  }
}
