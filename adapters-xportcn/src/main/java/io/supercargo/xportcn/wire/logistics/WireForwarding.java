package io.supercargo.xportcn.wire.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which parcels bring the goods of a consignment. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireForwarding(
    @Nullable String orderId,
    @Nullable String tmallOrderId,
    @Nullable List<WireLeg> logisticInfos) {

  /**
   * Goods and what brings them.
   *
   * @param logisticNumer so misspelt on the wire
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireLeg(
      @Nullable WireAbroadItem lineItem,
      @Nullable String logisticNumer,
      @Nullable List<WireDomestic> domesticLogisticInfo) {}

  /**
   * A parcel.
   *
   * @param logisticNumer so misspelt here too
   * @param rtsTime seconds as a text
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireDomestic(
      @Nullable String logisticNumer,
      @Nullable String logisticCompanyName,
      @Nullable String rtsTime) {}
}
