package io.supercargo.alibaba.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Tokens;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tokens and the questions after them, in both directions. */
public final class TokenText {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSSZ");

  private TokenText() {}

  public static WireTokenQuery byCode(Secret code, URI callback) {
    return new WireTokenQuery(
        WireTokenQuery.BY_CODE, "true", callback.toString(), code.reveal(), null, null);
  }

  public static WireTokenQuery byRefreshToken(Secret refresh) {
    return new WireTokenQuery(
        WireTokenQuery.BY_REFRESH_TOKEN, null, null, null, refresh.reveal(), null);
  }

  /** For a refresh token that lives anew. */
  public static WireTokenQuery byBoth(Tokens old, Secret refresh) {
    return new WireTokenQuery(null, null, null, null, refresh.reveal(), old.access().reveal());
  }

  public static Tokens read(WireTokens wire, Instant now) {
    return new Tokens(
        secret(wire.accessToken())
            .orElseThrow(() -> new InvalidValue("access_token", "missing", "a text")),
        secret(wire.refreshToken()),
        Optional.ofNullable(wire.expiresIn()).map(text -> now.plusSeconds(seconds(text))),
        Optional.ofNullable(wire.refreshTokenTimeout()).flatMap(TokenText::moment),
        SearchTerms.some(wire.memberId()).or(() -> SearchTerms.some(wire.resourceOwner())));
  }

  public static WireTokens write(Tokens tokens, Instant now) {
    return new WireTokens(
        tokens.access().reveal(),
        tokens
            .expires()
            .map(end -> Long.toString(end.getEpochSecond() - now.getEpochSecond()))
            .orElse(null),
        tokens.refresh().map(Secret::reveal).orElse(null),
        tokens.refreshExpires().map(end -> DATE.format(end.atOffset(ZoneOffset.UTC))).orElse(null),
        tokens.account().orElse(null),
        tokens.account().map(login -> "b2b-" + login).orElse(null),
        null,
        null,
        null);
  }

  private static Optional<Secret> secret(@Nullable String text) {
    return SearchTerms.some(text).map(Secret::new);
  }

  private static long seconds(String text) {
    if (!text.matches("[0-9]{1,10}")) {
      throw new InvalidValue("expires_in", text, "seconds");
    }
    return Long.parseLong(text);
  }

  /** Of one form alone it is known that this platform has it; any other says nothing. */
  private static Optional<Instant> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text, DATE).toInstant());
    } catch (DateTimeException unknownForm) {
      return Optional.empty();
    }
  }
}
