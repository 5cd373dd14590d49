package io.supercargo.http;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.provider.Evidence;
import io.supercargo.ports.provider.Operation;
import java.net.URI;
import java.util.Set;

/**
 * Keeps guesses away from other people's money: a write whose contract was only assumed is sent to
 * this machine alone, unless configuration names it.
 */
final class WriteGuard {
  private final boolean atHome;
  private final Set<String> allowed;

  WriteGuard(LineConfig config) {
    this.atHome = config.replay().isPresent() || isLoopback(config.baseUrl());
    this.allowed = config.allowAssumed();
  }

  /**
   * @throws InvalidValue saying how to allow it
   */
  void check(Operation operation) {
    boolean guessed =
        operation.use() == Operation.Use.WRITE && operation.evidence() == Evidence.ASSUMED;
    if (guessed && !atHome && !allowed.contains(operation.name())) {
      throw new InvalidValue(
          "operation",
          operation.name(),
          "a write whose contract is known; this one is assumed, and is sent once the provider's"
              + " allow-assumed names it");
    }
  }

  private static boolean isLoopback(URI baseUrl) {
    String host = baseUrl.getHost();
    return host.equals("localhost")
        || host.matches("127(\\.[0-9]{1,3}){3}")
        || host.equals("[::1]");
  }
}
