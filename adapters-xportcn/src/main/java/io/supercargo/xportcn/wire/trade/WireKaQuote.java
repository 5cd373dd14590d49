package io.supercargo.xportcn.wire.trade;

import io.supercargo.http.dialect.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order that a preview of KA would become. All amounts are fen.
 *
 * @param sumPayment goods and freight
 * @param sumTotalPayment what is to be paid; no page says what it is more
 */
public record WireKaQuote(
    Long sumCarriage,
    Long sumPayment,
    Long sumTotalPayment,
    Long sumPaymentNoCarriage,
    List<WireKaItem> orderItemTOList) {

  public WireKaQuote {
    Required.field("sumCarriage", sumCarriage);
    Required.field("sumPayment", sumPayment);
    Required.field("sumTotalPayment", sumTotalPayment);
    Required.field("sumPaymentNoCarriage", sumPaymentNoCarriage);
    Required.field("orderItemTOList", orderItemTOList);
  }

  /**
   * A line.
   *
   * @param message why it cannot be ordered
   * @param openOfferId the offer, enciphered
   */
  public record WireKaItem(
      @Nullable Long amount,
      @Nullable String message,
      @Nullable Long finalUnitPrice,
      @Nullable String specId,
      @Nullable Long skuId,
      @Nullable Long offerId,
      @Nullable String openOfferId) {}
}
