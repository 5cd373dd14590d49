package io.supercargo.web.view;

import io.supercargo.ports.provider.Tokens;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account that is connected: all of its tokens but what they are. */
public record ConnectionView(
    String provider,
    @Nullable String account,
    @Nullable Instant expiresAt,
    @Nullable Instant refreshExpiresAt,
    boolean refreshable) {
  public static ConnectionView of(String provider, Tokens tokens) {
    return new ConnectionView(
        provider,
        tokens.account().orElse(null),
        tokens.expires().orElse(null),
        tokens.refreshExpires().orElse(null),
        tokens.refresh().isPresent());
  }
}
