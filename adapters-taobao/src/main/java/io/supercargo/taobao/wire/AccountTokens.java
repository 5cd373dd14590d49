package io.supercargo.taobao.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tokens of accounts, in both directions. */
public final class AccountTokens {
  private AccountTokens() {}

  /**
   * @param now what the lives of the tokens are counted from
   * @throws io.supercargo.ports.failure.SupplierFailure for an answer that says no
   */
  public static Tokens read(String provider, WireTokens wire, Instant now) {
    TaobaoCodes.checkGateway(provider, wire.code(), wire.message(), wire.requestId());
    TaobaoCodes.checkGateway(provider, wire.errorCode(), wire.message(), wire.requestId());
    if (wire.accessToken() == null || wire.accessToken().isBlank()) {
      throw new InvalidValue("access_token", "missing", "a token");
    }
    return new Tokens(
        new Secret(wire.accessToken()),
        Optional.ofNullable(wire.refreshToken()).map(Secret::new),
        end(now, wire.expiresIn()),
        end(now, wire.refreshExpiresIn()),
        Optional.ofNullable(wire.account()));
  }

  public static WireTokens write(Tokens tokens, Instant now) {
    return new WireTokens(
        WireAnswer.SUCCESS,
        null,
        null,
        null,
        tokens.access().reveal(),
        life(now, tokens.expires()),
        tokens.refresh().map(Secret::reveal).orElse(null),
        life(now, tokens.refreshExpires()),
        null,
        null,
        null,
        null,
        null,
        tokens.account().orElse(null),
        null);
  }

  private static Optional<Instant> end(Instant now, @Nullable Long seconds) {
    return Optional.ofNullable(seconds).map(now::plusSeconds);
  }

  private static @Nullable Long life(Instant now, Optional<Instant> end) {
    return end.map(it -> Duration.between(now, it).toSeconds()).orElse(null);
  }
}
