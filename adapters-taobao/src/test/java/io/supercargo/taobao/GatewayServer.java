package io.supercargo.taobao;

import io.javalin.Javalin;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.taobao.client.TaobaoClient;
import io.supercargo.taobao.gateway.TaobaoGatewayType;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gateway on a real socket, in front of any provider. */
public final class GatewayServer implements AutoCloseable {
  public static final Secret SECRET = new Secret("sandbox-secret");

  private final Javalin javalin;

  private GatewayServer(Javalin javalin) {
    this.javalin = javalin;
  }

  public static GatewayServer before(Provider provider) {
    return before(provider, InstantSource.system());
  }

  public static GatewayServer before(Provider provider, InstantSource clock) {
    GatewayClient client =
        new GatewayClient("sandbox", SECRET, Optional.empty(), provider.name(), Optional.empty());
    GatewayDesk desk = new GatewayDesk(List.of(client), name -> provider, clock);
    Gateway gateway = new TaobaoGatewayType().open(Settings.of("gateways.taobao", Map.of()), desk);
    return new GatewayServer(
        Javalin.create(
                javalin -> {
                  javalin.startup.showJavalinBanner = false;
                  gateway.mount(javalin.routes);
                })
            .start("127.0.0.1", 0));
  }

  /** Where clients find the operations. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + javalin.port() + "/gateways/taobao/rest");
  }

  public TaobaoConfig config() {
    return TaobaoConfig.of(url(), "sandbox", SECRET, new Secret("sandbox"));
  }

  public Provider client() {
    return client(config());
  }

  public Provider client(TaobaoConfig config) {
    return TaobaoClient.open(config, Surroundings.bare("taobao"));
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
