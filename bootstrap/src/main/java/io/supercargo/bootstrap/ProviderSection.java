package io.supercargo.bootstrap;

import io.supercargo.ports.provider.Settings;
import java.util.Map;

/**
 * A section below {@code providers}.
 *
 * @param name how the user calls it
 * @param values what is written there, for its type to read
 */
public record ProviderSection(String name, Map<String, Object> values) {
  private static final String SANDBOX = "sandbox";

  /** Whether nothing but toy money is spent there. */
  boolean isSandbox() {
    return SANDBOX.equals(values.get("type"));
  }

  /** The section anew, to be read once. */
  Settings settings() {
    return Settings.of("providers." + name, values);
  }

  /** The values may be secrets. */
  @Override
  public String toString() {
    return "ProviderSection[" + name + "]";
  }
}
