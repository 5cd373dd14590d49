package io.supercargo.http.push;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Secret;
import io.supercargo.ports.push.Bulletin;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Happening;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.FaultEffect;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PushCourierTest {
  private final PushCourier courier = new PushCourier();
  private final List<String> came = new CopyOnWriteArrayList<>();
  private final List<Long> gaveUp = new CopyOnWriteArrayList<>();
  private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();
  private HttpServer server;
  private PushRoute route;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          came.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          Integer status = answers.poll();
          exchange.sendResponseHeaders(status == null ? 200 : status, -1);
          exchange.close();
        });
    server.start();
    URI to = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/callbacks/b");
    GatewayClient client =
        new GatewayClient("k", new Secret("s"), Optional.empty(), "sandbox", Optional.of(to));
    route = new PushRoute(client, to, new Plain());
  }

  @AfterEach
  void close() {
    courier.close();
    server.stop(0);
  }

  /** Writes what happened, and the secret. */
  private final class Plain implements PushWriter {
    @Override
    public List<PushRequest> write(News news, GatewayClient client) {
      String good = client.secret().reveal().equals("s") ? "good" : "forged";
      return List.of(
          new PushRequest(Map.of(), "text/plain", news.number() + " " + news.what() + " " + good));
    }

    @Override
    public Retries retries() {
      return new Retries(Duration.ofSeconds(5), Duration.ofMillis(10), 2);
    }

    @Override
    public void gaveUp(Bulletin news, GatewayClient client) {
      gaveUp.add(news.number());
    }
  }

  @Test
  void whatNobodyTakesIsSentAgainByTheWiresRule() {
    answers.addAll(List.of(500, 503));

    courier.carry(route, news(1, Optional.empty()));

    until(3);
    assertThat(came).containsOnly("1 PAID good");
    assertThat(gaveUp).isEmpty();
  }

  @Test
  void whatWasTriedOftenEnoughIsGivenUp() {
    answers.addAll(List.of(500, 500, 500));

    courier.carry(route, news(1, Optional.empty()));

    await().untilAsserted(() -> assertThat(gaveUp).containsExactly(1L));
    assertThat(came).hasSize(3);
  }

  @Test
  void messagesAreLostDoubledAndForged() {
    courier.carry(route, news(1, fault(FaultEffect.DROP)));
    courier.carry(route, news(2, fault(FaultEffect.DUPLICATE)));
    courier.carry(route, news(3, fault(FaultEffect.FORGE)));

    until(3);
    assertThat(came).containsExactlyInAnyOrder("2 PAID good", "2 PAID good", "3 PAID forged");
  }

  @Test
  void aMessageIsOvertakenByTheNext() {
    courier.carry(route, news(1, fault(FaultEffect.REORDER)));
    courier.carry(route, news(2, Optional.empty()));

    until(2);
    assertThat(came).containsExactly("2 PAID good", "1 PAID good");
  }

  private void until(int count) {
    await().until(() -> came.size() >= count);
  }

  private static Optional<Fault> fault(FaultEffect effect) {
    return Optional.of(Fault.of(Capability.MESSAGES, effect));
  }

  private static News news(long number, Optional<Fault> fault) {
    Order order =
        new Order(
            "1",
            OrderStatus.PAID,
            "waitsellersend",
            Optional.empty(),
            List.of(),
            Amounts.of(Money.fen(1), Money.fen(0)),
            Optional.empty(),
            Order.Times.since(Instant.EPOCH),
            Optional.empty(),
            Optional.empty(),
            Map.of());
    return new News(
        number,
        Instant.EPOCH,
        Marketplace.ALIBABA_1688,
        Happening.PAID,
        order,
        Optional.empty(),
        Optional.empty(),
        fault);
  }
}
