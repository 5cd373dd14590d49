package io.supercargo.xportcn.wire.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A consignment as it is asked for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireBooking(
    @Nullable String renderId,
    @Nullable WireAbroadAddress receiverAddress,
    @Nullable List<WireAbroadItem> lineItems,
    @Nullable WireBought tmallOrderInfo,
    @Nullable String remark) {

  /** By which order the goods were bought. */
  public record WireBought(@Nullable String tmallOrderId) {}
}
