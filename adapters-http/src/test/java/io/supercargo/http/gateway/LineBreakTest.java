package io.supercargo.http.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.javalin.Javalin;
import io.supercargo.http.OperationTable;
import io.supercargo.http.WireJson;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.sandbox.BrokenLine;
import io.supercargo.ports.sandbox.BrokenLine.Manner;
import io.supercargo.testkit.Clocks;
import io.supercargo.testkit.fake.FakeMarket;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is left of an answer whose line breaks, byte by byte. */
@Timeout(20)
class LineBreakTest {
  private static final GatewayClient CLIENT =
      new GatewayClient("key", new Secret("s"), Optional.empty(), "market", Optional.empty());

  private Optional<Manner> manner = Optional.empty();
  private final Javalin server = server();

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void resetReachesTheCallerAsAReset() {
    manner = Optional.of(Manner.RESET);

    assertThatThrownBy(() -> ask(Duration.ofSeconds(10)))
        .isInstanceOf(SocketException.class)
        .hasMessageContaining("reset");
  }

  @Test
  void silenceOutlastsWhoWaits() {
    manner = Optional.of(Manner.SILENT);

    assertThatThrownBy(() -> ask(Duration.ofMillis(300)))
        .isInstanceOf(SocketTimeoutException.class);
  }

  @Test
  void garbageIsNoEnvelope() throws Exception {
    manner = Optional.of(Manner.GARBAGE);

    assertThat(ask(Duration.ofSeconds(10))).contains("200 OK").endsWith("{\"code\":20");
  }

  @Test
  void serverGoesOnAfterwards() throws Exception {
    for (Manner each : Manner.values()) {
      manner = Optional.of(each);
      try {
        ask(Duration.ofMillis(300));
      } catch (IOException lost) {
        assertThat(each).isNotEqualTo(Manner.GARBAGE);
      }
    }
    manner = Optional.empty();

    assertThat(ask(Duration.ofSeconds(10))).endsWith("\"said\"");
  }

  /** All that comes back before the end of the line. */
  private String ask(Duration patience) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      socket.setSoTimeout((int) patience.toMillis());
      socket
          .getOutputStream()
          .write(
              "GET /wire/ask HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  private Object answer() {
    manner.ifPresent(
        how -> {
          throw new SupplierFailure.OutcomeUnknown(
              Origin.of("market"), "lost", new BrokenLine(how));
        });
    return "said";
  }

  private static final class Plain implements Envelopes {
    @Override
    public Class<?> type() {
      return Object.class;
    }

    @Override
    public Object success(Object data) {
      return data;
    }

    @Override
    public Object refusal(SupplierFailure failure) {
      return failure.kind().code();
    }
  }

  private Javalin server() {
    GatewayDesk desk =
        new GatewayDesk(
            List.of(CLIENT),
            name -> FakeMarket.named("market").provider(),
            Clocks.at("2026-11-20T08:00:00Z"));
    Counter counter = new Counter(desk, call -> CLIENT, new Plain(), WireJson.answers());
    return Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              OperationTable table = OperationTable.of(CounterTest.class, "one");
              new OperationRoutes(config.routes, List.of("/wire"), table, counter)
                  .on("ask", ProductSearch.class, (port, call) -> answer());
            })
        .start("127.0.0.1", 0);
  }
}
