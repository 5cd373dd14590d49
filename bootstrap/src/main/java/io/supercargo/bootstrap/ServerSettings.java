package io.supercargo.bootstrap;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.access.Network;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Section {@code server}.
 *
 * @param port 0 lets the system choose
 * @param publicUrl how it is reached from outside, where that is not its own address
 * @param apiKeys what callers of the REST API may show beside the keys that are made at run time
 * @param callers the keys of those who have a name, by it
 * @param trustedProxies which may say from where a request comes
 */
public record ServerSettings(
    int port,
    String host,
    Optional<URI> publicUrl,
    List<Secret> apiKeys,
    Map<String, Secret> callers,
    List<Network> trustedProxies) {
  private static final int HIGHEST_PORT = 65_535;
  private static final URI NOWHERE = URI.create("http://localhost");

  static ServerSettings read(Settings settings) {
    ServerSettings server =
        new ServerSettings(
            settings.number("port", 8080, 0, HIGHEST_PORT),
            settings.text("host", "127.0.0.1"),
            settings.has("public-url")
                ? Optional.of(settings.url("public-url", NOWHERE))
                : Optional.empty(),
            keys(settings),
            callers(settings.section("callers")),
            proxies(settings));
    settings.noteUnknown();
    return server;
  }

  /** An empty one would let in whoever shows an empty password. */
  private static List<Secret> keys(Settings settings) {
    List<String> keys = settings.texts("api-keys");
    if (keys.stream().anyMatch(String::isBlank)) {
      settings.problem("api-keys", "one is empty (expected: texts)");
    }
    return keys.stream().map(Secret::new).toList();
  }

  private static Map<String, Secret> callers(Settings settings) {
    Map<String, Secret> callers = new TreeMap<>();
    for (String name : settings.names()) {
      Settings caller = settings.section(name);
      callers.put(name, caller.secret("key"));
      caller.noteUnknown();
    }
    return callers;
  }

  private static List<Network> proxies(Settings settings) {
    List<Network> proxies = new ArrayList<>();
    for (String text : settings.texts("trusted-proxies")) {
      try {
        proxies.add(Network.parse(text));
      } catch (InvalidValue notAnAddress) {
        settings.problem("trusted-proxies", text + " (expected: addresses or networks)");
      }
    }
    return proxies;
  }

  /** Whether configuration holds a key. */
  public boolean wantsKeys() {
    return !apiKeys.isEmpty() || !callers.isEmpty();
  }

  /** Whether nobody but this machine can reach the server. */
  public boolean isLocal() {
    return isLoopback(host);
  }

  /** Whether nobody but this machine can reach an address; an unknown name is not loopback. */
  public static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
