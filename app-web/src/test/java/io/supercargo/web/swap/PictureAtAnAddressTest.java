package io.supercargo.web.swap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gateways search by pictures that their provider does not read itself. */
class PictureAtAnAddressTest {
  private static final String SEARCH = "/gateways/xportcn/alibaba/ka/product/image/query";

  @TempDir private static Path home;
  private static Town town;
  private static byte[] picture;
  private static HttpServer pictures;

  @BeforeAll
  static void build() throws IOException {
    town = Town.withSandbox(home, 200);
    String own = town.get("/products?q=bag").at("/items/0/imageUrl").asText();
    picture = Town.bytes(HttpRequest.newBuilder(URI.create(own)));
    pictures = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    pictures.createContext(
        "/mine.png",
        exchange -> {
          exchange.sendResponseHeaders(200, picture.length);
          exchange.getResponseBody().write(picture);
          exchange.close();
        });
    pictures.start();
  }

  @AfterAll
  static void close() {
    pictures.stop(0);
    town.close();
  }

  @Test
  void isFetchedAndSearchedBy() {
    String address = "http://localhost:%d/mine.png".formatted(pictures.getAddress().getPort());
    String base64 = Base64.getEncoder().encodeToString(picture);
    JsonNode told = asked("imageAddress", address).path("data");
    assertThat(told.path("data")).hasSize(20);
    assertThat(told).isEqualTo(asked("imageBase64", base64).path("data"));
    assertThat(found("imageUrl", address)).isEqualTo(found("image", base64)).hasSize(20);
  }

  @Test
  void isRefusedUnderTheCallersOwnName() {
    String inside = "http://10.0.0.1/mine.png";
    assertThat(asked("imageAddress", inside).path("msg").asText())
        .isEqualTo("imageAddress: http://10.0.0.1/mine.png (expected: a public address)");
    JsonNode problem = town.post("/products/search-by-image", body("imageUrl", inside));
    assertThat(problem.path("field").asText()).isEqualTo("imageUrl");
    assertThat(problem.path("detail").asText())
        .isEqualTo("imageUrl: http://10.0.0.1/mine.png (expected: a public address)");
  }

  private static JsonNode asked(String field, String value) {
    return SignedRequest.to(town.url(SEARCH)).ask(body(field, value).toString());
  }

  private static JsonNode found(String field, String value) {
    return town.post("/products/search-by-image", body(field, value)).path("items");
  }

  private static ObjectNode body(String field, String value) {
    return Town.JSON.createObjectNode().put(field, value);
  }
}
