package io.supercargo.daji;

import io.javalin.Javalin;
import io.javalin.config.SizeUnit;
import io.supercargo.daji.client.DajiClient;
import io.supercargo.daji.gateway.DajiGatewayType;
import io.supercargo.daji.wire.DajiSignature;
import io.supercargo.http.gateway.Gateway;
import io.supercargo.http.gateway.GatewayDesk;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.provider.Settings;
import io.supercargo.ports.provider.Surroundings;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The gateway on a real socket, in front of any provider. */
public final class GatewayServer implements AutoCloseable {
  public static final Secret SECRET = new Secret("sandbox-secret");

  /** When the published answer was given. */
  public static final Instant NOW = Instant.ofEpochMilli(1720777505749L);

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final int LARGEST = 8;

  private final Javalin javalin;

  private GatewayServer(Javalin javalin) {
    this.javalin = javalin;
  }

  public static GatewayServer before(Provider provider) {
    return before(provider, Map.of());
  }

  public static GatewayServer before(Provider provider, Map<String, Object> settings) {
    GatewayClient client =
        new GatewayClient("sandbox", SECRET, Optional.empty(), provider.name(), Optional.empty());
    GatewayDesk desk = new GatewayDesk(List.of(client), name -> provider, InstantSource.fixed(NOW));
    Gateway gateway = new DajiGatewayType().open(Settings.of("gateways.daji", settings), desk);
    return new GatewayServer(
        Javalin.create(
                javalin -> {
                  javalin.startup.showJavalinBanner = false;
                  javalin.http.maxRequestSize = LARGEST * 1024L * 1024;
                  javalin.jetty.multipartConfig.maxInMemoryFileSize(LARGEST, SizeUnit.MB);
                  javalin.jetty.modifyServletContextHandler(
                      handler -> handler.setMaxFormContentSize(LARGEST * 1024 * 1024));
                  gateway.mount(javalin.routes);
                })
            .start("127.0.0.1", 0));
  }

  public URI url(String path) {
    return URI.create("http://127.0.0.1:" + javalin.port() + "/gateways/daji" + path);
  }

  /** A client of this gateway. */
  public Provider client(Secret secret) {
    return DajiClient.open(DajiConfig.of(url(""), "sandbox", secret), Surroundings.bare("daji"));
  }

  /** Asks by GET, signed rightly. */
  public String get(String path, Map<String, String> parameters) throws Exception {
    Map<String, String> all = new LinkedHashMap<>(parameters);
    all.put("appKey", "sandbox");
    all.put("sign", DajiSignature.sign(all, SECRET));
    String query =
        all.entrySet().stream()
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(HttpRequest.newBuilder(url(path + "?" + query)));
  }

  /** Posts a body as it is. */
  public String post(String path, String type, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(url(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private static String send(HttpRequest.Builder request) throws Exception {
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  @Override
  public void close() {
    javalin.stop();
  }
}
