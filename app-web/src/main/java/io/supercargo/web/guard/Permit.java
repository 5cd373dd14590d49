package io.supercargo.web.guard;

import io.javalin.http.Context;
import io.supercargo.domain.access.AccessKey;
import io.supercargo.domain.access.Rights;
import io.supercargo.domain.access.Role;
import io.supercargo.domain.access.Scope;
import io.supercargo.domain.access.User;
import io.supercargo.web.request.Caller;
import java.util.Optional;

/**
 * What whoever asks may do: by this the guards refuse, and by this pages show what can be pressed.
 *
 * @param role of a person who is logged in
 * @param rights of a key that was shown; who has neither was let in for everything
 */
public record Permit(Optional<Role> role, Optional<Rights> rights) {
  public static Permit of(Context context) {
    return new Permit(
        Caller.user(context).map(User::role), Caller.key(context).map(AccessKey::rights));
  }

  /** Whether a page may be looked at. */
  public boolean sees(String page) {
    return admits("GET", page);
  }

  /** Whether a form may be sent there; what stands behind the path does not matter. */
  public boolean sends(String address) {
    return admits("POST", address.split("[?#]", 2)[0]);
  }

  boolean admits(String method, String path) {
    Scope needed = needed(method, path);
    return role.map(it -> it.covers(needed))
        .or(() -> rights.map(it -> it.cover(needed)))
        .orElse(true);
  }

  /** People need for a page what the same needs by the API; a key is for the API. */
  Scope needed(String method, String path) {
    return role.isPresent() ? PageScopes.needed(method, path) : Resources.needed(method, path);
  }
}
