package io.supercargo.taobao.wire;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an account, which stand beside the gateway's own fields.
 *
 * @param expiresIn seconds
 * @param refreshExpiresIn seconds; a text at a reseller, who also writes {@code user_Id}
 * @param account the login
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WireTokens(
    @Nullable String code,
    @Nullable String type,
    @Nullable String message,
    @Nullable String requestId,
    @Nullable String accessToken,
    @Nullable Long expiresIn,
    @Nullable String refreshToken,
    @Nullable Long refreshExpiresIn,
    @Nullable String accountId,
    @Nullable String sellerId,
    @JsonAlias("user_Id") @Nullable String userId,
    @Nullable String shortCode,
    @Nullable String accountPlatform,
    @Nullable String account,
    @Nullable String errorCode) {
  @Override
  public String toString() {
    return "WireTokens[********]";
  }
}
