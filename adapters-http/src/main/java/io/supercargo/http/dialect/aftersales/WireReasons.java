package io.supercargo.http.dialect.aftersales;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For what reasons money can be asked back. */
public record WireReasons(@Nullable List<Reason> reasons) {
  /**
   * @param noRefundCarriage whether freight stays with the seller
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Reason(
      @Nullable Long id,
      @Nullable String name,
      @Nullable Boolean needVoucher,
      @Nullable Boolean noRefundCarriage,
      @Nullable String tip) {}
}
