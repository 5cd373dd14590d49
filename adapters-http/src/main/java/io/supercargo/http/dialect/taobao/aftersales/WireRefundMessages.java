package io.supercargo.http.dialect.taobao.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was said about a refund. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireRefundMessages(
    @Nullable Long resultsTotal,
    @Nullable Integer pageNo,
    @Nullable Integer pageSize,
    @Nullable List<WireRefundMessage> refundMessages) {

  /**
   * Something that was said.
   *
   * @param refundImages addresses with commas between
   * @param createTime milliseconds
   * @param ownerRole BUYER, SELLER or PLATFORM
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireRefundMessage(
      @Nullable String refundId,
      @Nullable String refundMessage,
      @Nullable String refundImages,
      @Nullable Long createTime,
      @Nullable String ownerRole) {}
}
