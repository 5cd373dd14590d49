package io.supercargo.web.guard;

import io.supercargo.bootstrap.ServerSettings;
import io.supercargo.ports.provider.SettingsException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** Where a server may be bound to. */
public final class Binding {
  private Binding() {}

  /**
   * Lets others than this machine in only where they have to show a key.
   *
   * @param guarded whether they have to
   * @throws SettingsException for an address that others can reach
   */
  public static void check(String host, boolean guarded) {
    if (!guarded && !ServerSettings.isLoopback(host)) {
      throw refused(
          "host",
          host,
          "a loopback address such as 127.0.0.1, or an API key: make one with `supercargo key create"
              + " NAME`, or write server.api-keys");
    }
  }

  /**
   * Makes sure that a server can listen where it is going to, before it takes the time to get
   * ready. Somebody may still come in between; the start itself finds that out.
   *
   * @throws SettingsException when another program listens there
   */
  public static void requireFree(String host, int port) {
    try (ServerSocket probe = new ServerSocket()) {
      probe.setReuseAddress(true);
      probe.bind(new InetSocketAddress(host, port));
    } catch (IOException taken) {
      throw taken(host, port, taken);
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
