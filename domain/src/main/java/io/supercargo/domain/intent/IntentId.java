package io.supercargo.domain.intent;

import io.supercargo.domain.InvalidValue;

/** Names an intent, e.g. {@code in_06ev4x1q2k5m8p3r}; sorted as they were made. */
public record IntentId(String value) {
  public IntentId {
    if (!value.matches("in_[0-9a-z]{16,32}")) {
      throw new InvalidValue("intentId", value, "in_ and 16 to 32 digits or small letters");
    }
  }

  public static boolean isOne(String text) {
    return text.matches("in_[0-9a-z]{16,32}");
  }

  @Override
  public String toString() {
    return value;
  }
}
