package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body of a query for the distribution ids of items.
 *
 * @param params JSON inside a text: a list of {@link WireAsked}
 */
public record WireBatchQuery(@Nullable String params) {
  /**
   * One item and those of its variants that are meant; none means all.
   *
   * @param itemId in v2 a map id
   */
  public record WireAsked(
      @JsonAlias("itemMapId") @Nullable String itemId, @Nullable List<String> skuIds) {}
}
