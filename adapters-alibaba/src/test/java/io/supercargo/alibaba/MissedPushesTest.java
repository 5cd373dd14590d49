package io.supercargo.alibaba;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.ports.provider.GatewayClient;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.RawCalls;
import io.supercargo.ports.push.MissedPushes;
import io.supercargo.ports.push.MissedPushes.Missed;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Happening;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What nobody took is kept by the gateway, and fetched by the client. */
class MissedPushesTest {
  private static final GatewayClient CLIENT =
      new GatewayClient(
          "sandbox", GatewayServer.SECRET, Optional.empty(), "sandbox", Optional.empty());

  private final Provider nobody = Provider.named("sandbox", "fake").build();

  @Test
  void whatIsListedStaysUntilItIsConfirmed() {
    try (GatewayServer server = GatewayServer.before(nobody);
        Provider alibaba = server.client()) {
      MissedPushes missed = alibaba.port(MissedPushes.class).orElseThrow();
      assertThat(missed.missed()).isEmpty();
      for (long number = 1; number <= 3; number++) {
        server.pushes().gaveUp(news(number), CLIENT);
      }

      List<Missed> listed = missed.missed();
      assertThat(listed)
          .extracting(it -> it.message().number().orElseThrow())
          .containsExactly("1", "2", "3");
      assertThat(listed.get(0).message())
          .extracting(PushMessage::topic)
          .isEqualTo("ORDER_BUYER_VIEW_ORDER_PAY");
      assertThat(missed.missed()).isEqualTo(listed);

      missed.taken(listed.subList(0, 2));
      assertThat(missed.missed()).isEqualTo(listed.subList(2, 3));
    }
  }

  @Test
  void theOtherListTakesWhatItShows() {
    try (GatewayServer server = GatewayServer.before(nobody);
        Provider alibaba = server.client()) {
      RawCalls calls = alibaba.port(RawCalls.class).orElseThrow();
      server.pushes().gaveUp(news(1), CLIENT);

      assertThat(calls.call("pushCursorMessageList", "{\"quantity\":20}").body())
          .contains("\"msgId\":1");
      assertThat(calls.call("pushCursorMessageList", "{}").body())
          .isEqualTo("{\"pushMessageList\":[]}");
    }
  }

  private static News news(long number) {
    Order order =
        new Order(
            "2237938826932135493",
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
        Optional.empty());
  }
}
