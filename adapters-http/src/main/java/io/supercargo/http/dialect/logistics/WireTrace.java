package io.supercargo.http.dialect.logistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a carrier tells of a parcel. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireTrace(
    @Nullable String logisticsId,
    @Nullable String logisticsBillNo,
    @Nullable Long orderId,
    @Nullable List<Step> logisticsSteps) {

  /**
   * Something that happened.
   *
   * @param acceptTime such as {@code 2018-07-24 21:55:33}, in China
   */
  public record Step(@Nullable String acceptTime, @Nullable String remark) {}
}
