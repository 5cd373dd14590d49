package io.supercargo.http.dialect.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.Variant;
import io.supercargo.http.dialect.trade.GoodsIds.WireId;
import io.supercargo.http.dialect.trade.WirePreview.WireGoods;
import io.supercargo.http.dialect.trade.WirePreview.WireMode;
import io.supercargo.http.dialect.trade.WirePreview.WireRow;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Prints previews. */
public record QuotePrinter(GoodsIds ids) {
  private static final String REFUSED = "500_004";

  public WirePreview write(Quote quote) {
    return new WirePreview(true, null, null, quote.orders().stream().map(this::row).toList());
  }

  private WireRow row(QuotedOrder order) {
    Amounts amounts = order.amounts();
    List<String> ways = order.terms().tradeTypes();
    return new WireRow(
        orNull(amounts.discount()),
        ways.isEmpty() ? null : ways,
        order.refusal().isEmpty(),
        amounts.discount().compareTo(Money.fen(0)) == 0,
        Figures.fen(amounts.total()),
        message(order.refusal()),
        Figures.fen(amounts.freight()),
        code(order.refusal()),
        Figures.fen(amounts.goods()),
        orNull(amounts.fees()),
        order.terms().flow().orElse(null),
        order.lines().stream().map(this::goods).toList(),
        ways.isEmpty() ? null : ways.stream().map(QuotePrinter::mode).toList());
  }

  private WireGoods goods(QuotedLine line) {
    WireId id = ids.write(line.line().product());
    Variant variant = line.line().variant();
    return new WireGoods(
        Figures.YUAN.write(line.amount()),
        Figures.YUAN.write(line.unitPrice()),
        variant.specId().orElse(null),
        number(variant.skuId()),
        id.offerId(),
        id.offerMapId(),
        code(line.refusal()),
        message(line.refusal()));
  }

  private static WireMode mode(String type) {
    return new WireMode(type, type, type, type, true);
  }

  static @Nullable Long number(Optional<String> skuId) {
    return skuId.filter(id -> id.matches("[1-9][0-9]{0,17}")).map(Long::valueOf).orElse(null);
  }

  /** A refusal that was read begins with its code. */
  private static @Nullable String code(Optional<String> refusal) {
    return refusal.map(it -> isCoded(it) ? it.substring(0, it.indexOf(':')) : REFUSED).orElse(null);
  }

  private static @Nullable String message(Optional<String> refusal) {
    return refusal
        .map(it -> isCoded(it) ? it.substring(it.indexOf(':') + 1).strip() : it)
        .orElse(null);
  }

  private static boolean isCoded(String refusal) {
    return refusal.matches("(?s)[0-9A-Z_]{3,40}: .*");
  }

  private static @Nullable Long orNull(Money money) {
    long fen = Figures.fen(money);
    return fen == 0 ? null : (Long) fen;
  }
}
