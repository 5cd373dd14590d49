package io.supercargo.domain.access;

import io.supercargo.domain.InvalidValue;
import java.util.Locale;
import java.util.stream.Stream;

/** What people who log in may do, in the scopes that keys have too. */
@SuppressWarnings("ImmutableEnumChecker") // rights are copies that cannot change
public enum Role {
  /** Looks at everything but keys, people and the audit log. */
  VIEWER("*:read"),
  /** Buys, pays and asks for money back; settles and approves nothing, and changes no settings. */
  BUYER(
      "*:read",
      "carts:write",
      "quotes:write",
      "orders:write",
      "payments:write",
      "shipments:write",
      "refunds:write",
      "consignments:write",
      "warehouse:write",
      "addresses:write",
      "sync:write"),
  /** Everything. */
  ADMIN("*:write", "keys:write", "users:write", "audit:write");

  private final Rights rights;

  Role(String... scopes) {
    this.rights = Rights.of(Stream.of(scopes).map(Scope::parse).toArray(Scope[]::new));
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws InvalidValue for anything else
   */
  public static Role of(String code) {
    for (Role role : values()) {
      if (role.code().equals(code)) {
        return role;
      }
    }
    throw new InvalidValue("role", code, "viewer, buyer or admin");
  }

  public boolean covers(Scope needed) {
    return rights.cover(needed);
  }
}
