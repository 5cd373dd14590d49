package io.supercargo.http.dialect.taobao.chat;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of the distributor platform with its visitor logged in. Its names are in camel
 * case also where the rest of a wire is not.
 *
 * @param pageName its values are nowhere told; {@code im} is assumed to be the chat
 * @param pageParamMap JSON as a text, e.g. {@code {"sourceType":"item","bizId":"234576234"}}
 */
public record WirePageLinkQuery(
    @JsonProperty("loginName") @Nullable String loginName,
    @Nullable String password,
    @JsonProperty("pageName") @Nullable String pageName,
    @JsonProperty("pageParamMap") @Nullable String pageParamMap) {
  static final String CHAT = "im";

  @Override
  public String toString() {
    return "WirePageLinkQuery[" + pageName + ", " + pageParamMap + "]";
  }
}
