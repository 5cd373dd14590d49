package io.supercargo.xportcn.wire.cart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names lines of the cart at 1688. */
public record WireCartIds(@Nullable List<Long> cartIds) {}
