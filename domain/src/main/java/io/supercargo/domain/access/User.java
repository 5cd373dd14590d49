package io.supercargo.domain.access;

import io.supercargo.domain.InvalidValue;
import java.time.Instant;

/** A person who may use the console; of the password only a slow hash is kept, elsewhere. */
public record User(String name, Role role, Instant created) {
  private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._@-]{0,59}";

  public User {
    if (!name.matches(NAME)) {
      throw new InvalidValue("name", name, "1 to 60 letters, digits, dots, dashes, _ or @");
    }
  }

  public User as(Role other) {
    return new User(name, other, created);
  }
}
