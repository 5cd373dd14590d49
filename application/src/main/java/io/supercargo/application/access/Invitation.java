package io.supercargo.application.access;

import io.supercargo.ports.provider.Secret;

/**
 * A text that the terminal shows as long as nobody can log in: whoever can read it may let the
 * first person in, once. It is another in every process. Thread-safe.
 */
public final class Invitation {
  private final Users users;
  private final Secret text = KeyText.invitation();

  public Invitation(Users users) {
    this.users = users;
  }

  public Secret text() {
    return text;
  }

  /** Whether it is still good for anything. */
  public boolean isOpen() {
    return users.isEmpty();
  }

  public boolean accepts(Secret shown) {
    String digest = KeyText.digest(new Secret(shown.reveal().strip()));
    return KeyText.isSame(KeyText.digest(text), digest) && isOpen();
  }
}
