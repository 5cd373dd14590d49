package io.supercargo.taobao.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.payment.Bill.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the bills of one kind call things.
 *
 * @param amount what was booked
 * @param scale how many digits of it stand behind the point that is not written
 * @param at when
 * @param number what the channel calls it
 */
record BillNames(String amount, int scale, String currency, String at, String number) {
  static final String CHANNEL = "pay_channel";
  private static final String YUAN = "CNY";

  /** Every name of a bill that was read anywhere. */
  static final Set<String> ALL =
      Set.of(
          "po_order_id",
          "po_mord_id",
          "purchase_item_id",
          "purchase_item_quantity",
          "purchase_item_title_real",
          "purchase_item_title_out",
          "purchase_total_price",
          "pay_amount_total",
          "purchase_amount_original",
          "purchase_amount_estimated",
          "purchase_discount_amount",
          "purchase_coupon_amount",
          "purchase_adjust_amount",
          "mainland_post_amount",
          "payment_service_charge",
          "purchase_refund_amount",
          "pay_currency",
          "exchange_rate",
          "refund_start_time",
          "refund_end_time");

  static BillNames of(Kind kind) {
    return kind == Kind.PURCHASE
        ? new BillNames(
            "purchase_pay_amount", 0, "purchase_currency", "pay_time", "pay_channel_trade_no")
        : new BillNames(
            "real_refund_amount",
            2,
            "refund_currency",
            "refund_end_time",
            "refund_channel_trade_no");
  }

  /** The names that have a place in the model. */
  Set<String> known() {
    return Set.of(
        "purchase_mord_id",
        "purchase_order_id",
        "outer_purchase_id",
        "outer_purchase_time",
        CHANNEL,
        amount,
        currency,
        at,
        number);
  }

  Money amount(Map<String, String> told) {
    String text = told.getOrDefault(amount, "missing");
    if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,6})?")) {
      throw new InvalidValue(amount, text, "an amount");
    }
    return new Money(new BigDecimal(text).movePointLeft(scale), currency(told.get(currency)));
  }

  void put(ObjectNode row, Money money) {
    row.put(
        amount,
        scale == 0
            ? money.amount().toPlainString()
            : money
                .amount()
                .movePointRight(scale)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString());
    row.put(currency, money.currency().getCurrencyCode());
  }

  private Currency currency(@Nullable String told) {
    try {
      return Currency.getInstance(told == null ? YUAN : told);
    } catch (IllegalArgumentException unknown) {
      throw new InvalidValue(currency, String.valueOf(told), "a currency such as CNY");
    }
  }
}
