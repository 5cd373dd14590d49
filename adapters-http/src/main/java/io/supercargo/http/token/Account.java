package io.supercargo.http.token;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Unauthenticated;
import io.supercargo.ports.provider.Authorisation;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.provider.Tokens;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An account that calls are made for. Its tokens are renewed shortly before they end, and once more
 * when the supplier refuses them; a call that was refused for its token has not been done, so it is
 * sent again whatever it is. Thread-safe: of many calls that find the tokens ended one renews them.
 */
public final class Account implements Authorisation {
  private static final Duration EARLY = Duration.ofMinutes(1);

  private final InstantSource clock;
  private final TokenKeeper keeper;
  private final TokenDesk desk;
  private final Renewal renewal;

  public Account(Surroundings around, TokenKeeper keeper, TokenDesk desk) {
    this.clock = around.clock();
    this.keeper = keeper;
    this.desk = desk;
    this.renewal = new Renewal(around.name(), keeper, desk);
  }

  /**
   * Asks with good tokens.
   *
   * @throws Unauthenticated when there are none, and none can be had
   */
  public <T> T asking(Supplier<T> attempt) {
    renewInTime();
    Optional<Tokens> used = keeper.tokens();
    try {
      return attempt.get();
    } catch (Unauthenticated refused) {
      renewAfter(used, refused);
    }
    try {
      return attempt.get();
    } catch (Unauthenticated again) {
      throw desk.isOfToken(again) ? renewal.refused(again) : again;
    }
  }

  /** Raw calls with good tokens; a preview sends nothing and renews nothing. */
  public RawCalls asking(RawCalls calls) {
    return new RawCalls() {
      @Override
      public Answer call(String operation, String json) {
        renewInTime();
        Optional<Tokens> used = keeper.tokens();
        Answer answer = calls.call(operation, json);
        Optional<Unauthenticated> refused = refusedToken(answer);
        if (refused.isEmpty() || !renewal.isPossible(used)) {
          return answer;
        }
        renewal.after(used, refused.get());
        return calls.call(operation, json);
      }

      @Override
      public Request preview(String operation, String json) {
        return calls.preview(operation, json);
      }
    };
  }

  @Override
  public URI page(URI callback, String state) {
    return desk.page(callback, state);
  }

  @Override
  public Tokens accept(Secret code, URI callback) {
    Tokens tokens = desk.exchange(code, callback);
    keeper.keep(tokens);
    return tokens;
  }

  @Override
  public Tokens renew() {
    return renewal.postpone();
  }

  /** Tokens that cannot be renewed just now are good until they have ended. */
  private void renewInTime() {
    Optional<Tokens> held = keeper.tokens();
    if (held.filter(it -> it.endBy(clock.instant().plus(EARLY))).isEmpty()) {
      return;
    }
    try {
      renewal.after(held);
    } catch (SupplierFailure notNow) {
      if (held.get().endBy(clock.instant())) {
        throw notNow;
      }
    }
  }

  private void renewAfter(Optional<Tokens> used, Unauthenticated refused) {
    if (!desk.isOfToken(refused)) {
      throw refused;
    }
    renewal.after(used, refused);
  }

  private Optional<Unauthenticated> refusedToken(RawCalls.Answer answer) {
    return answer
        .refusal()
        .filter(Unauthenticated.class::isInstance)
        .map(Unauthenticated.class::cast)
        .filter(desk::isOfToken);
  }
}
