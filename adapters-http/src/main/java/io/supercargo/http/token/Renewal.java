package io.supercargo.http.token;

import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unauthenticated;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Tokens;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Buys new tokens for old ones. Thread-safe; one at a time, and whoever waited takes those. */
final class Renewal {
  private final String provider;
  private final TokenKeeper keeper;
  private final TokenDesk desk;
  private final ReentrantLock one = new ReentrantLock();

  Renewal(String provider, TokenKeeper keeper, TokenDesk desk) {
    this.provider = provider;
    this.keeper = keeper;
    this.desk = desk;
  }

  /** Renews tokens that have ended, unless somebody else has. */
  void after(Optional<Tokens> used) {
    after(used, ended());
  }

  /**
   * Renews tokens that were refused, unless somebody else has.
   *
   * @param refused what is thrown, with advice, when nothing can be done
   */
  void after(Optional<Tokens> used, Unauthenticated refused) {
    one.lock();
    try {
      if (keeper.reload().equals(used)) {
        keeper.keep(bought(used.orElseThrow(() -> refused(refused)), refused));
      }
    } finally {
      one.unlock();
    }
  }

  Tokens postpone() {
    one.lock();
    try {
      Tokens old = keeper.reload().orElseThrow(() -> refused(ended()));
      Secret refresh = old.refresh().orElseThrow(() -> refused(ended()));
      Tokens bought = desk.postpone(old, refresh).after(old);
      keeper.keep(bought);
      return bought;
    } finally {
      one.unlock();
    }
  }

  boolean isPossible(Optional<Tokens> used) {
    return used.flatMap(Tokens::refresh).isPresent() || !keeper.reload().equals(used);
  }

  /** The refusal with what to do about it. */
  Unauthenticated refused(Unauthenticated refused) {
    return new Unauthenticated(
        refused.origin(),
        "%s; connect the account again: supercargo account connect %s"
            .formatted(refused.getMessage(), provider));
  }

  /** For the refresh token held, or else for one that configuration was given since. */
  private Tokens bought(Tokens old, Unauthenticated refused) {
    if (old.refresh().isPresent()) {
      try {
        return desk.refresh(old.refresh().get()).after(old);
      } catch (SupplierFailure no) {
        if (no.kind().retryable()) {
          throw no;
        }
      }
    }
    Tokens other =
        keeper.configured().filter(it -> !it.equals(old)).orElseThrow(() -> refused(refused));
    try {
      return other.refresh().map(desk::refresh).map(it -> it.after(other)).orElse(other);
    } catch (SupplierFailure no) {
      throw no.kind().retryable() ? no : refused(refused);
    }
  }

  private Unauthenticated ended() {
    return new Unauthenticated(Origin.of(provider), provider + ": its access token has ended");
  }
}
