package io.supercargo.xportcn.wire.trade;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Which order is meant; a text here, a number where one is cancelled or received. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireOrderKey(@Nullable String webSite, @Nullable String orderId) {
  public static final String SITE = "1688";
}
