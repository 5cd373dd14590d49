package io.supercargo.xportcn.wire.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.trade.WireAddressParam;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the cart at 1688 to be ordered. It has no field for a name of the buyer's own.
 *
 * @param userId the caller's user
 * @param staffName the caller's member of staff
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireCartPlacing(
    @Nullable String flow,
    @Nullable String message,
    @Nullable String shopPromotionId,
    @Nullable String tradeType,
    @Nullable WireAddressParam addressParam,
    @Nullable List<Long> cartIds,
    @Nullable String userId,
    @Nullable String staffName) {}
