package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the distribution platform calls items, and which of them it does not have. */
public record WireBatchResult(
    List<WireMatch> mpProducts, List<String> noMpProductItemIds, List<WireReason> noMpReasonList) {

  /** An item under its own and its distribution id; that its fields are these is assumed. */
  public record WireMatch(
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String itemId,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String itemMapId,
      String mpId,
      List<WireSkuMatch> skus) {}

  /** A variant under both ids. */
  public record WireSkuMatch(String skuId, @Nullable String mpSkuId) {}

  /** Why an item has none. */
  public record WireReason(
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String itemId,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String itemMapId,
      String reason) {}
}
