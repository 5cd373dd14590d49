package io.supercargo.domain;

/** The downstream buyer on whose behalf a supplier is asked; {@code outMemberId} on the wires. */
public record BuyerId(String value) {
  /** The shortest limit of the wires that state one (1688: 64 characters). */
  private static final int MAX_LENGTH = 64;

  public BuyerId {
    InvalidValue.requireText("outMemberId", value);
    if (value.length() > MAX_LENGTH) {
      throw new InvalidValue("outMemberId", value.length() + " characters", "at most 64");
    }
  }
}
