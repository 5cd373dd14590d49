package io.supercargo.xportcn.wire.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A consignment that was made. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireBooked(@Nullable String orderId) {}
