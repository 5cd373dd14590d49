package io.supercargo.domain.access;

import io.supercargo.domain.InvalidValue;
import java.util.Set;

/**
 * A resource and what may be done with it, e.g. {@code orders:read}. {@code *} stands for every
 * resource but those by which a key could give itself more: they must be named.
 */
public record Scope(String resource, Verb verb) {
  public static final String EVERY = "*";

  /** All that a key can do without being an administrator's. */
  public static final Scope EVERYTHING = new Scope(EVERY, Verb.WRITE);

  private static final Set<String> NAMED_ONLY = Set.of("keys", "users", "audit");

  public Scope {
    if (!resource.equals(EVERY) && !resource.matches("[a-z][a-z-]*")) {
      throw new InvalidValue("scopes", resource, "a resource such as orders, or *");
    }
  }

  /**
   * Reads {@code resource:verb}.
   *
   * @throws InvalidValue for another form
   */
  public static Scope parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new InvalidValue("scopes", text, "resource:verb such as orders:read or *:write");
    }
    return new Scope(text.substring(0, colon), Verb.of(text.substring(colon + 1)));
  }

  /** Whether who holds this may do that. */
  public boolean covers(Scope needed) {
    boolean here =
        resource.equals(needed.resource)
            || (resource.equals(EVERY) && !NAMED_ONLY.contains(needed.resource));
    return here && verb.covers(needed.verb);
  }

  @Override
  public String toString() {
    return resource + ":" + verb.code();
  }
}
