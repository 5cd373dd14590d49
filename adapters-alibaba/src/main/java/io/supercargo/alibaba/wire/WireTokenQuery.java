package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** Asks for tokens, by a code, by a refresh token, or by both tokens. */
public record WireTokenQuery(
    @JsonProperty("grant_type") @Nullable String grantType,
    @JsonProperty("need_refresh_token") @Nullable String needRefreshToken,
    @JsonProperty("redirect_uri") @Nullable String redirectUri,
    @JsonProperty("code") @Nullable String code,
    @JsonProperty("refresh_token") @Nullable String refreshToken,
    @JsonProperty("access_token") @Nullable String accessToken) {
  public static final String BY_CODE = "authorization_code";
  public static final String BY_REFRESH_TOKEN = "refresh_token";

  @Override
  public String toString() {
    return "WireTokenQuery[" + grantType + "]";
  }
}
