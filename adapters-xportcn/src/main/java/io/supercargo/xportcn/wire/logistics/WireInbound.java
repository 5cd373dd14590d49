package io.supercargo.xportcn.wire.logistics;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel at the warehouse, announced or received; the body of the push too. The only one in
 * snake_case.
 *
 * @param found empty until it was opened
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireInbound(
    @JsonProperty("out_order_id") @Nullable String outOrderId,
    @JsonProperty("alibaba_order_id") @Nullable String orderId,
    @JsonProperty("logistics_tracking_number") @Nullable String waybill,
    @JsonProperty("quality_inspection_info") @Nullable WireFound found) {

  /**
   * What was found. The page states no units; a parcel of 0.4 and 23 by 34 by 56 is one in
   * kilograms and centimetres.
   *
   * @param width a text beside numbers
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireFound(
      @Nullable String status,
      @Nullable BigDecimal weight,
      @Nullable BigDecimal length,
      @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable BigDecimal width,
      @Nullable BigDecimal height,
      @JsonProperty("failed_remark") @Nullable String failedRemark,
      @Nullable List<String> images) {}
}
