package io.supercargo.sandbox.trade;

import io.supercargo.domain.aftersales.RefundStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How long somebody may be silent, and what the marketplace does then; as at 1688. */
enum Patience {
  SELLER_ANSWERS(RefundStatus.OPENED, 5, "卖家超时未处理，系统同意"),
  BUYER_CHANGES(RefundStatus.REFUSED, 7, "买家超时未修改，退款关闭"),
  BUYER_RETURNS(RefundStatus.AWAITING_RETURN, 7, "买家超时未退货，退款关闭"),
  SELLER_RECEIVES(RefundStatus.RETURNED, 10, "卖家超时未确认收货，系统退款");

  private final RefundStatus status;
  private final Duration time;
  private final String words;

  Patience(RefundStatus status, int days, String words) {
    this.status = status;
    this.time = Duration.ofDays(days);
    this.words = words;
  }

  /** Empty for what has ended. */
  static Optional<Patience> with(RefundStatus status) {
    return Arrays.stream(values()).filter(it -> it.status == status).findFirst();
  }

  long ends(long since) {
    return since + time.toMillis();
  }

  String words() {
    return words;
  }
}
