package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.push.Callback;
import io.supercargo.domain.push.PushMessage;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.ports.push.PushAnswer;
import io.supercargo.ports.push.PushReader;
import io.supercargo.ports.push.PushReader.Reading;
import io.supercargo.ports.push.PushReader.Reason;
import io.supercargo.ports.store.CallLog;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PushRoutesTest {
  private static Served served;

  @BeforeAll
  static void open() {
    Provider cbu =
        Provider.named("cbu", "fake")
            .with(PushReader.class, PushRoutesTest::read)
            .supports(Capability.MESSAGES, Support.YES)
            .build();
    Provider mute =
        Provider.named("mute", "fake").supports(Capability.MESSAGES, Support.NO).build();
    served = Served.over(Map.of("SUPERCARGO_SERVER_API_KEYS", "k"), CallLog.NONE, cbu, mute);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static Reading read(Callback callback) {
    if (callback.method().equals("GET")) {
      return new Reading.Greeting(PushAnswer.SUCCESS);
    }
    if (!callback.header("Authorization").equals(Optional.of("good"))) {
      return new Reading.Refused(Reason.FORGED, "its signature is wrong", PushAnswer.UNSIGNED);
    }
    SupplierEvent event =
        new SupplierEvent.OrderChanged(
            Marketplace.ALIBABA_1688, "7", Optional.of(OrderStatus.PAID));
    return new Reading.Verified(
        new PushMessage("PAID", Optional.of(callback.body()), Optional.empty(), List.of(event)),
        new PushAnswer(200, "text/plain;charset=UTF-8", "taken"));
  }

  @Test
  void aMessageIsTakenWithoutAnApiKeyAndShownMasked() {
    Told told = push("{\"phone\":\"13800000000\",\"msgId\":1}", "good");
    assertThat(told.status()).isEqualTo(200);
    assertThat(told.text()).isEqualTo("taken");

    Told list = get("/pushes?provider=cbu&status=received");
    assertThat(list.at("/items/0/topic")).isEqualTo("PAID");
    assertThat(list.at("/items/0/events/0/orderId")).isEqualTo("cbu:7");
    assertThat(list.at("/items/0/events/0/claimed")).isEqualTo("paid");

    Told one = get("/pushes/" + list.at("/items/0/id"));
    assertThat(one.at("/request/body")).isEqualTo("{\"phone\":\"********\",\"msgId\":1}");
    assertThat(one.at("/request/headers/authorization")).isEqualTo("********");
  }

  @Test
  void aForgedOneIsRefusedAndKeptApart() {
    assertThat(push("x", "bad").status()).isEqualTo(401);

    Told list = get("/pushes?status=quarantined");
    assertThat(list.at("/items/0/note")).isEqualTo("its signature is wrong");
    assertThat(list.at("/items/0/topic")).isEqualTo("null");
  }

  @Test
  void whoPushesNothingHasNoAddress() {
    assertThat(served.get("/callbacks/cbu").text()).isEqualTo("success");
    assertThat(served.get("/callbacks/mute").status()).isEqualTo(404);
    assertThat(served.get("/callbacks/nobody").status()).isEqualTo(404);
    assertThat(push("x".repeat(256 * 1024 + 1), "good").status()).isEqualTo(413);
  }

  @Test
  void anUnknownMessageIsNotFound() {
    assertThat(get("/pushes/pu_1").status()).isEqualTo(404);
    assertThat(get("/pushes?status=odd").at("/detail"))
        .isEqualTo(
            "status: odd (expected: received, applied, not-understood, failed or quarantined)");
  }

  private static Told push(String body, String signature) {
    return served.post("/callbacks/cbu", "application/json", body, "Authorization", signature);
  }

  private static Told get(String path) {
    return served.get("/api/v1" + path, "Authorization", "Bearer k");
  }
}
