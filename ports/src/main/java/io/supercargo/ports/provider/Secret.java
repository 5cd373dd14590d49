package io.supercargo.ports.provider;

/** A text that prints as stars; only who signs with it asks for the real one. */
public final class Secret {
  private final String value;

  public Secret(String value) {
    this.value = value;
  }

  /** The real text: for signing and comparing, never for showing. */
  public String reveal() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Secret secret && value.equals(secret.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return "********";
  }
}
