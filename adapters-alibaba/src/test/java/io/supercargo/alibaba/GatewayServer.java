package io.supercargo.alibaba;

import io.javalin.Javalin;
import io.supercargo.alibaba.AlibabaConfig.Credentials;
import io.supercargo.alibaba.client.AlibabaClient;
import io.supercargo.alibaba.gateway.AlibabaGatewayType;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.http.push.PushWriter;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The gateway on a real socket, in front of any provider. */
public final class GatewayServer implements AutoCloseable {
  public static final Secret SECRET = new Secret("sandbox-secret");
  public static final Credentials CREDENTIALS =
      new Credentials("sandbox", SECRET, new Secret("sandbox"));

  private final Javalin javalin;
  private final PushWriter pushes;

  private GatewayServer(Javalin javalin, PushWriter pushes) {
    this.javalin = javalin;
    this.pushes = pushes;
  }

  public static GatewayServer before(Provider provider) {
    return before(provider, InstantSource.system());
  }

  public static GatewayServer before(Provider provider, InstantSource clock) {
    GatewayClient client =
        new GatewayClient("sandbox", SECRET, Optional.empty(), provider.name(), Optional.empty());
    GatewayDesk desk = new GatewayDesk(List.of(client), name -> provider, clock);
    Gateway gateway =
        new AlibabaGatewayType().open(Settings.of("gateways.alibaba", Map.of()), desk);
    return new GatewayServer(
        Javalin.create(
                javalin -> {
                  javalin.startup.showJavalinBanner = false;
                  gateway.mount(javalin.routes);
                })
            .start("127.0.0.1", 0),
        gateway.pushes().orElseThrow());
  }

  /** Where clients find the gateway; ends before {@code /openapi}. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + javalin.port() + "/gateways/alibaba");
  }

  /** How it pushes. */
  public PushWriter pushes() {
    return pushes;
  }

  public Provider client() {
    return client(CREDENTIALS);
  }

  public Provider client(Credentials credentials) {
    return AlibabaClient.open(AlibabaConfig.of(url(), credentials), Surroundings.bare("alibaba"));
  }

  /** A client with surroundings of a test's choice. */
  public Provider client(Credentials credentials, Surroundings around) {
    return AlibabaClient.open(AlibabaConfig.of(url(), credentials), around);
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
