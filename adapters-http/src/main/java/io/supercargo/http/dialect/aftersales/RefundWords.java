package io.supercargo.http.dialect.aftersales;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.SalePhase;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of 1688 for refunds. */
public final class RefundWords {
  private static final String AFTER_SALE = "aftersale";
  private static final String RETURN = "returnRefund";
  private static final Map<String, RefundStatus> STATUSES =
      Map.of(
          "waitselleragree", RefundStatus.OPENED,
          "waitbuyermodify", RefundStatus.REFUSED,
          "waitbuyersend", RefundStatus.AWAITING_RETURN,
          "waitsellerreceive", RefundStatus.RETURNED,
          "refundsuccess", RefundStatus.COMPLETED,
          "refundclose", RefundStatus.CLOSED);

  private RefundWords() {}

  /** Of a refund, in small letters, or of a line, in capitals with low lines. */
  public static RefundStatus status(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replace("_", "");
    return STATUSES.getOrDefault(
        plain.equals("refundclosed") ? "refundclose" : plain, RefundStatus.OTHER);
  }

  /** Empty for one that has no word. */
  public static Optional<String> write(RefundStatus status) {
    return STATUSES.entrySet().stream()
        .filter(entry -> entry.getValue() == status)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  public static String write(RefundKind kind) {
    return kind == RefundKind.RETURN_AND_REFUND ? RETURN : "refund";
  }

  /**
   * @throws InvalidValue for another word
   */
  public static RefundKind kind(@Nullable String word) {
    if (RETURN.equals(word)) {
      return RefundKind.RETURN_AND_REFUND;
    }
    if ("refund".equals(word)) {
      return RefundKind.REFUND_ONLY;
    }
    throw new InvalidValue("disputeRequest", String.valueOf(word), "refund or returnRefund");
  }

  /**
   * Where the goods are when somebody asks.
   *
   * @throws InvalidValue for what is not asked for so
   */
  public static String write(GoodsState goods, SalePhase phase) {
    boolean over = phase == SalePhase.AFTER_SALE;
    return switch (goods) {
      case NOT_SENT -> over ? impossible(goods) : "refundWaitSellerSend";
      case NOT_RECEIVED -> over ? "aftersaleBuyerNotReceived" : "refundWaitBuyerReceive";
      case RECEIVED -> over ? "aftersaleBuyerReceived" : "refundBuyerReceived";
      case RETURNED -> impossible(goods);
    };
  }

  /**
   * @throws InvalidValue for another word
   */
  public static GoodsState goods(@Nullable String word) {
    return switch (String.valueOf(word)) {
      case "refundWaitSellerSend" -> GoodsState.NOT_SENT;
      case "refundWaitBuyerReceive", "aftersaleBuyerNotReceived" -> GoodsState.NOT_RECEIVED;
      case "refundBuyerReceived", "aftersaleBuyerReceived" -> GoodsState.RECEIVED;
      default ->
          throw new InvalidValue(
              "goodsStatus",
              String.valueOf(word),
              "refundWaitSellerSend, refundWaitBuyerReceive, refundBuyerReceived,"
                  + " aftersaleBuyerNotReceived or aftersaleBuyerReceived");
    };
  }

  public static SalePhase phase(@Nullable String goods) {
    return String.valueOf(goods).startsWith(AFTER_SALE) ? SalePhase.AFTER_SALE : SalePhase.IN_SALE;
  }

  private static String impossible(GoodsState goods) {
    throw new InvalidValue(
        "goods", goods.code(), "not-received or received, and not-sent before the trade is over");
  }
}
