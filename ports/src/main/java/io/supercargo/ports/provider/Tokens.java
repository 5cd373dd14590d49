package io.supercargo.ports.provider;

import java.time.Instant;
import java.util.Optional;

/**
 * What the holder of an account has let us have, so that we may act for it.
 *
 * @param access goes with every call
 * @param refresh buys new ones, where the supplier gives one
 * @param expires when {@code access} ends, where told
 * @param refreshExpires when {@code refresh} ends, where told
 * @param account the holder, as the supplier names it
 */
public record Tokens(
    Secret access,
    Optional<Secret> refresh,
    Optional<Instant> expires,
    Optional<Instant> refreshExpires,
    Optional<String> account) {
  /** Tokens of which nothing more is known, such as those that configuration holds. */
  public static Tokens of(Secret access, Optional<Secret> refresh) {
    return new Tokens(access, refresh, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Whether the access has ended by then; one whose end was not told never has. */
  public boolean endBy(Instant then) {
    return expires.filter(end -> !end.isAfter(then)).isPresent();
  }

  /** These, with what they leave untold taken over from those that they replace. */
  public Tokens after(Tokens old) {
    return new Tokens(
        access,
        refresh.or(old::refresh),
        expires,
        refresh.isPresent() ? refreshExpires : refreshExpires.or(old::refreshExpires),
        account.or(old::account));
  }
}
