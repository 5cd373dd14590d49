package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import io.supercargo.web.api.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** People who are to be forgotten, and buyers who are to be known, by their pages. */
class PeoplePagesTest {
  private static final Shop SHOP = new Shop();
  private static final Reader READER = new Reader(SHOP.served);

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void whatWouldGoIsShownBeforeItGoes() {
    String order = SHOP.ordered();
    String href = "href=\"/orders/" + order.replace(":", "%3A") + "\"";

    Told look = READER.post("/people/forget", "order", order, "phone", "", "dryRun", "true");
    assertThat(look.text()).contains("This would go", "It cannot be undone.", href);
    assertThat(READER.get("/orders/" + order).text()).contains("张三");

    Told gone = READER.post("/people/forget", "order", order, "phone", "");
    assertThat(gone.text()).contains("This is gone", href).doesNotContain("It cannot be undone.");
    assertThat(READER.get("/orders/" + order).text()).doesNotContain("张三");
    assertThat(READER.get("/audit").text()).contains("/people/forget", order);
  }

  @Test
  void somebodyIsNamedInOneWay() {
    Told nobody = READER.post("/people/forget", "order", "", "phone", "", "dryRun", "true");
    assertThat(nobody.status()).isEqualTo(400);
    assertThat(nobody.text()).contains("order: missing (expected: an order or a phone)");
    Told both = READER.post("/people/forget", "order", "a:1", "phone", "138");
    assertThat(both.text()).contains("order: with phone", "value=\"a:1\"", "value=\"138\"");
  }

  @Test
  void aBuyerIsMadeKnownOnce() {
    String key = Reader.hidden("key", READER.get("/accounts"));
    String[] form = {
      "key",
      key,
      "outMemberId",
      "b-7",
      "login",
      "ada",
      "site",
      "shop",
      "country",
      "US",
      "email",
      "ada@example.org"
    };
    Told done = READER.post("/accounts", form);
    assertThat(done.text()).contains(">registered<", "<code>b-7</code> · market");
    assertThat(READER.post("/accounts", form).text()).contains(">registered<");

    Told noLogin = READER.post("/accounts", "key", key, "outMemberId", "b-8", "mobile", "1");
    assertThat(noLogin.status()).isEqualTo(400);
    assertThat(noLogin.text()).contains("login: missing (expected: a text)", "value=\"b-8\"");
    FakeMarket bare = FakeMarket.lacking("bare", Capability.ACCOUNT);
    try (Served served = Served.over(bare.provider())) {
      assertThat(new Reader(served).get("/accounts").text())
          .contains("None of the providers keeps downstream accounts.");
    }
  }
}
