package io.supercargo.alibaba.wire;

import org.jspecify.annotations.Nullable;

/**
 * An order to be paid by agreement.
 *
 * @param payChannel credit comes before Alipay where none is told
 */
public record WirePreparing(@Nullable Long orderId, @Nullable String payChannel) {
  public static final String WRAPPER = "tradeWithholdPreparePayParam";
}
