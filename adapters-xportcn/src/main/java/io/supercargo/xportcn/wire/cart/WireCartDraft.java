package io.supercargo.xportcn.wire.cart;

import io.supercargo.http.dialect.trade.WireAddressParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines of the cart at 1688 that may be ordered. */
public record WireCartDraft(
    @Nullable WireAddressParam addressParam, @Nullable List<Long> cartIds) {}
