package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.web.Told;
import io.supercargo.web.api.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Events and those who are told of them, by their pages. */
class EventPagesTest {
  private static final Shop SHOP = new Shop();
  private static final Reader READER = new Reader(SHOP.served);

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void aSampleIsMadeAndShown() {
    String shown = Reader.to(READER.post("/events/sample", "type", "order.shipped"));

    assertThat(shown).isEqualTo("/events?type=order.shipped");
    assertThat(READER.get(shown).text()).contains(">test<");
    Told none = READER.post("/events/sample", "type", "order.eaten");
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.text()).contains("order.eaten");
  }

  @Test
  void aSpanOfEventsIsSentAgain() {
    Told added = READER.post("/events", "url", "http://127.0.0.1:9/hooks");
    String hook = Html.all("href=\"(/events/webhooks/[^\"]+)\"", added.text()).get(0);
    READER.post("/events/sample", "type", "order.paid");
    String id = SHOP.get("/events?type=order.paid").at("/items/0/id");
    assertThat(READER.get(hook).text()).contains("Send a span again");

    String since = "2026-11-20T07:00";
    assertThat(Reader.to(READER.post(hook + "/resend", "since", since, "missed", "")))
        .isEqualTo(hook);
    assertThat(READER.get(hook).text()).contains("<code>" + id + "</code>");
    assertThat(Reader.to(READER.post(hook + "/resend", "from", id, "to", id))).isEqualTo(hook);

    Told neither = READER.post(hook + "/resend", "to", id);
    assertThat(neither.status()).isEqualTo(400);
    assertThat(neither.text())
        .contains("from: missing (expected: the first event, or a time in since)")
        .contains("value=\"" + id + "\"");
    assertThat(READER.post("/events/webhooks/nobody/resend", "from", id).status()).isEqualTo(404);
  }
}
