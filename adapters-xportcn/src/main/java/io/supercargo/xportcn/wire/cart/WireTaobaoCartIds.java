package io.supercargo.xportcn.wire.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names lines of the cart at Taobao. */
public record WireTaobaoCartIds(@Nullable List<Long> ids) {}
