package io.supercargo.web.guard;

import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.SettingsException;
import java.util.List;

/** Where a server may be bound to. */
public final class Binding {
  private Binding() {}

  /**
   * Lets others than this machine in only where they have to show a key.
   *
   * @throws SettingsException for an address that others can reach
   */
  public static void check(String host, List<Secret> keys) {
    if (keys.isEmpty() && !Hosts.isLoopback(host)) {
      throw refused(
          "host", host, "a loopback address such as 127.0.0.1, or keys in server.api-keys");
    }
  }

  /** The complaint about a port that another program has. */
  public static SettingsException taken(String host, int port, Exception cause) {
    SettingsException taken =
        refused(
            "port",
            Integer.toString(port),
            "a free port; another program listens on %s:%d".formatted(host, port));
    taken.initCause(cause);
    return taken;
  }

  private static SettingsException refused(String key, String found, String expected) {
    return new SettingsException(
        List.of(
            new SettingsException.Problem(
                "server." + key, "%s (expected: %s)".formatted(found, expected))));
  }
}
