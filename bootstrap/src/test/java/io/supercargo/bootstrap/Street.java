package io.supercargo.bootstrap;

import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.gateway.GatewayType;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.ProviderType;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** Every gateway of the class path on a real socket, in front of one provider. */
final class Street implements AutoCloseable {
  static final String KEY = "sandbox";
  static final String SECRET = "sandbox-secret";
  private static final int LARGEST = 8;

  private final Javalin javalin;

  Street(Provider supplier) {
    List<GatewayClient> clients =
        List.of(
            new GatewayClient(
                KEY, new Secret(SECRET), Optional.empty(), supplier.name(), Optional.empty()));
    GatewayDesk desk = new GatewayDesk(clients, name -> supplier, InstantSource.system());
    javalin =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.http.maxRequestSize = LARGEST * 1024L * 1024;
                  config.jetty.multipartConfig.maxInMemoryFileSize(LARGEST, SizeUnit.MB);
                  config.jetty.modifyServletContextHandler(
                      handler -> handler.setMaxFormContentSize(LARGEST * 1024 * 1024));
                  for (GatewayType type : ServiceLoader.load(GatewayType.class)) {
                    Gateway gateway =
                        type.open(Settings.of("gateways." + type.name(), Map.of()), desk);
                    gateway.mount(config.routes);
                  }
                })
            .start("127.0.0.1", 0);
  }

  /** What a provider needs to be a client of this street. */
  Map<String, Object> account(String type) {
    String rest = type.equals("taobao") ? "/rest" : "";
    Map<String, Object> account = new LinkedHashMap<>();
    account.put("base-url", "http://127.0.0.1:" + javalin.port() + "/gateways/" + type + rest);
    if (type.equals("xportcn")) {
      account.putAll(Map.of("access-key", KEY, "access-secret", SECRET, "user-id", "1"));
    } else {
      account.putAll(Map.of("app-key", KEY, "app-secret", SECRET));
    }
    if (!type.equals("xportcn") && !type.equals("daji")) {
      account.put("access-token", KEY);
    }
    return account;
  }

  /** Opens a provider as configuration does. */
  static Provider open(String type, Map<String, Object> settings, Surroundings around) {
    return ServiceLoader.load(ProviderType.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(it -> it.name().equals(type))
        .findFirst()
        .orElseThrow()
        .open(Settings.of("providers." + around.name(), settings), around);
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
