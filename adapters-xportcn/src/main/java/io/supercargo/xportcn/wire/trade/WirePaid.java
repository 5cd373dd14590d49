package io.supercargo.xportcn.wire.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a request to pay: where there is an agreement it is paid at once.
 *
 * @param protocolPaySuccess whether it was
 * @param payUrl where a person pays what was not
 * @param cantPayOrderList what cannot be paid
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WirePaid(
    @Nullable String orderId,
    @Nullable Boolean protocolPaySuccess,
    @Nullable String payUrl,
    @Nullable List<Long> cantPayOrderList) {}
