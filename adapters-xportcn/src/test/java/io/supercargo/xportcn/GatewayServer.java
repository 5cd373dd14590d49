package io.supercargo.xportcn;

import io.javalin.Javalin;
import io.supercargo.http.dialect.taobao.chat.ChatLogin;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.xportcn.client.XportClient;
import io.supercargo.xportcn.gateway.XportEnvelopes;
import io.supercargo.xportcn.gateway.XportGateway;
import io.supercargo.xportcn.gateway.XportGatewayConfig;
import io.supercargo.xportcn.wire.XportEdition;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The gateway on a real socket, in front of any provider. */
public final class GatewayServer implements AutoCloseable {
  public static final Secret SECRET = new Secret("sandbox-secret");
  public static final int MOST_BYTES = 100_000;

  private final Javalin javalin;

  private GatewayServer(Javalin javalin) {
    this.javalin = javalin;
  }

  public static GatewayServer before(Provider provider) {
    return before(provider, XportGatewayConfig.USUAL, InstantSource.system());
  }

  public static GatewayServer before(
      Provider provider, XportGatewayConfig config, InstantSource clock) {
    GatewayClient client =
        new GatewayClient("sandbox", SECRET, Optional.of("1"), provider.name(), Optional.empty());
    GatewayDesk desk = new GatewayDesk(List.of(client), name -> provider, clock);
    XportEnvelopes ids = new XportEnvelopes(() -> "request-1", "1023561483696472887");
    XportGateway gateway = new XportGateway(config, desk, ids);
    return new GatewayServer(
        Javalin.create(
                javalin -> {
                  javalin.startup.showJavalinBanner = false;
                  javalin.http.maxRequestSize = MOST_BYTES;
                  gateway.mount(javalin.routes);
                })
            .start("127.0.0.1", 0));
  }

  public URI url(String path) {
    return URI.create("http://127.0.0.1:" + javalin.port() + path);
  }

  /** A client of this gateway in one edition. */
  public Provider client(XportEdition edition) {
    return XportClient.open(config(edition), Surroundings.bare("loop"));
  }

  /** The same, with the login that Taobao's chat wants. */
  public Provider chatting(XportEdition edition) {
    ChatLogin login = new ChatLogin("anna", new Secret("pass"));
    return XportClient.open(config(edition).chatting(login), Surroundings.bare("loop"));
  }

  private XportConfig config(XportEdition edition) {
    return XportConfig.of(edition, url("/gateways/xportcn"), "sandbox", SECRET, "1");
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
