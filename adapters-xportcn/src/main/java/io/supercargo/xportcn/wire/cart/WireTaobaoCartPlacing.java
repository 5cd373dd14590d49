package io.supercargo.xportcn.wire.cart;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.dialect.taobao.trade.WireReceiver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lines of the cart at Taobao that may be or are to be ordered. The address is an object here, and
 * JSON text where an order is made of its goods.
 *
 * @param userId on the platform
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireTaobaoCartPlacing(
    @Nullable List<Long> ids, @Nullable WireReceiver orderAddress, @Nullable String userId) {}
