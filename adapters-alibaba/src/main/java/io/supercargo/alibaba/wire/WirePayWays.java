package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.http.shape.Beside;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an order may be paid.
 *
 * @param success a text
 * @param resultList one object, whatever its name
 */
@Beside
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WirePayWays(
    @Nullable String success,
    @Nullable Inner resultList,
    @Nullable String errorCode,
    @Nullable String errorMsg) {

  /**
   * What is inside.
   *
   * @param payFee fen
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Inner(
      @Nullable String orderId,
      @Nullable Long payFee,
      @Nullable String timeout,
      @Nullable List<WireChannel> channels) {}

  /** A way to pay, by its number. */
  public record WireChannel(@Nullable Long code, @Nullable String name) {}
}
