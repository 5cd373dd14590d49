package io.supercargo.application.provider;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.RawCalls;

/** Calls an operation of a supplier's wire by name, past the unified model. Thread-safe. */
public final class CallRaw {
  private final Providers providers;

  public CallRaw(Providers providers) {
    this.providers = providers;
  }

  /**
   * Sends it.
   *
   * @throws InvalidValue for an unknown provider or operation, or a body that is no JSON object
   * @throws io.supercargo.ports.failure.SupplierFailure when no answer came
   */
  public RawCalls.Answer call(String provider, String operation, String json) {
    return wire(provider).call(operation, json);
  }

  /** Shows the signed request with its secrets masked, and sends nothing. */
  public RawCalls.Request preview(String provider, String operation, String json) {
    return wire(provider).preview(operation, json);
  }

  private RawCalls wire(String name) {
    return providers
        .named(name)
        .port(RawCalls.class)
        .orElseThrow(() -> new InvalidValue("provider", name, "one that has a wire" + example()));
  }

  private String example() {
    return providers.all().stream()
        .filter(provider -> provider.port(RawCalls.class).isPresent())
        .map(provider -> ", e.g. " + provider.name())
        .findFirst()
        .orElse("; none is configured");
  }
}
