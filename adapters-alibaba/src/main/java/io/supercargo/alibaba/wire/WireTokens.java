package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the token operations answer, without any envelope.
 *
 * @param expiresIn seconds, as a text
 * @param refreshToken left out after a refresh: the old one stays good
 * @param refreshTokenTimeout a moment; how it is written is nowhere told
 * @param resourceOwner the holder's login
 */
public record WireTokens(
    @JsonProperty("access_token") @Nullable String accessToken,
    @JsonProperty("expires_in") @Nullable String expiresIn,
    @JsonProperty("refresh_token") @Nullable String refreshToken,
    @JsonProperty("refresh_token_timeout") @Nullable String refreshTokenTimeout,
    @JsonProperty("resource_owner") @Nullable String resourceOwner,
    @JsonProperty("memberId") @Nullable String memberId,
    @JsonProperty("aliId") @Nullable String aliId,
    @JsonProperty("error_code") @Nullable String errorCode,
    @JsonProperty("error_message") @Nullable String errorMessage) {
  @Override
  public String toString() {
    return "WireTokens[" + memberId + "]";
  }
}
