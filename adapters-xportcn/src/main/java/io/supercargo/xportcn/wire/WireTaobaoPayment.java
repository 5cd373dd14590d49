package io.supercargo.xportcn.wire;

import org.jspecify.annotations.Nullable;

/**
 * Pays orders at Taobao.
 *
 * @param purchaseOrderIdList JSON text of a list of at most ten numbers
 */
public record WireTaobaoPayment(@Nullable String purchaseOrderIdList) {}
