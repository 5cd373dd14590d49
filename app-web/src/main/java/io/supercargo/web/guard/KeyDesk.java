package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.supercargo.application.access.Keys;
import io.supercargo.bootstrap.Configuration;
import io.supercargo.domain.access.AccessKey;
import io.supercargo.domain.access.AccessKey.Kind;
import io.supercargo.domain.access.Rights;
import io.supercargo.domain.access.Scope;
import io.supercargo.web.problem.ProblemType;
import io.supercargo.web.problem.Refusal;
import io.supercargo.web.request.Caller;
import io.supercargo.web.request.Fields;
import io.supercargo.web.request.KeyFields;
import jakarta.inject.Inject;

/** Hands keys out: none opens more than the one by which it was asked for. */
public final class KeyDesk {
  private final Keys keys;
  private final Kind usual;

  @Inject
  public KeyDesk(Keys keys, Configuration configuration) {
    this.keys = keys;
    this.usual = configuration.isToy() ? Kind.TEST : Kind.LIVE;
  }

  /**
   * @throws Refusal for a scope that the caller itself has not
   */
  public Keys.Wish wish(Context context, Fields fields) {
    Keys.Wish wish = KeyFields.wish(fields, Resources::scope, usual);
    Caller.key(context).ifPresent(own -> require(own, wish.rights()));
    return wish;
  }

  /** By its id, or by its name while it is not revoked. */
  public AccessKey find(String idOrName) {
    return keys.find(idOrName).orElseThrow(() -> Refusal.notFound("key", idOrName));
  }

  /**
   * @throws Refusal for one that was revoked before
   */
  public void revoke(AccessKey key) {
    if (!keys.revoke(key)) {
      throw Refusal.of(ProblemType.WRONG_STATE, key.id() + " is revoked");
    }
  }

  private static void require(AccessKey own, Rights wished) {
    for (Scope scope : wished.scopes()) {
      if (!own.rights().cover(scope)) {
        throw Refusal.of(
            ProblemType.SCOPE_MISSING,
            "the key %s cannot give %s (expected: scopes that it has)"
                .formatted(own.name(), scope));
      }
    }
  }
}
