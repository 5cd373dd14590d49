package io.supercargo.xportcn.wire;

import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of the distributor platform with its visitor logged in.
 *
 * @param pageName its values are nowhere told; {@code im} is assumed to be the chat
 * @param pageParamMap JSON as a text, e.g. {@code {"sourceType":"item","bizId":"234576234"}}
 */
public record WirePageLinkQuery(
    @Nullable String loginName,
    @Nullable String password,
    @Nullable String pageName,
    @Nullable String pageParamMap) {
  public static final String CHAT = "im";

  @Override
  public String toString() {
    return "WirePageLinkQuery[" + pageName + ", " + pageParamMap + "]";
  }
}
