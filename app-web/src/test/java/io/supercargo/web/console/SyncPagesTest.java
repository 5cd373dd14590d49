package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.domain.sync.ParcelUpdate;
import io.supercargo.domain.sync.SoldOrder;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Form;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What was sold is reported page by page. */
class SyncPagesTest {
  private static final FakeMarket MARKET = FakeMarket.named("market");
  private static final Served SERVED = Served.over(MARKET.provider());
  private static final Reader READER = new Reader(SERVED);
  private static final String[] ORDER = {
    "orderId", "4",
    "buyer", "ada",
    "createdAt", "2023-10-01T02:10",
    "paidAt", "2023-10-01T02:10",
    "status", "payed",
    "paid", "2.00",
    "refunded", "",
    "lines[0].productId", "1688:12",
    "lines[0].quantity", "2",
    "lines[1].productId", "",
    "provider", "market"
  };

  @AfterAll
  static void close() {
    SERVED.close();
  }

  @Test
  void oneOrderIsToldByItsFieldsOnce() {
    int before = MARKET.sales().size();
    String[] form = with("key", Reader.hidden("key", READER.get("/sync/orders")));

    assertThat(READER.post("/sync/orders", form).text())
        .contains(">told<", "<td>4</td><td>market</td>");
    assertThat(READER.post("/sync/orders", form).text()).contains(">told<");

    assertThat(MARKET.sales()).hasSize(before + 1);
    SoldOrder told = (SoldOrder) MARKET.sales().get(before);
    assertThat(told.times().created()).isEqualTo(Instant.parse("2023-10-01T02:10:00Z"));
    assertThat(told.lines()).hasSize(1);
  }

  @Test
  void whatIsWrongIsNamedByItsField() {
    String[] form = with("key", "console-1");
    form[11] = "much";
    Told wrong = READER.post("/sync/orders", form);
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text())
        .contains("paid: much (expected: a decimal number of yuan, e.g. 25.00)", "value=\"much\"");
    form[11] = "2.00";
    form[17] = "0";
    Told row = READER.post("/sync/orders", form);
    assertThat(row.text()).contains("row 1, quantity: 0 (expected: 1 or more)");
    assertThat(Html.all("(<input[^>]*aria-invalid[^>]*>)", row.text()))
        .singleElement()
        .asString()
        .contains("name=\"lines[0].quantity\"");
    assertThat(READER.post("/sync/orders", with("key", "mine")).text())
        .contains("key: mine (expected: the one that the page was shown with)");
  }

  @Test
  void ofManyTheGoodAreToldAndTheOthersStay() {
    int before = MARKET.sales().size();
    String rows =
        "shipmentId,status,at\n77,sign,2023-10-02T02:10:10Z\n78,eaten,2023-10-02T02:10:10Z\n";

    Told told = many("shipment-statuses", new Form().text("rows", rows), "console-2");

    assertThat(told.status()).isEqualTo(200);
    assertThat(Html.all("<th scope=\"row\">(.*?)</tr>", told.text()))
        .satisfiesExactly(
            good -> assertThat(good).contains(">told<", "<td>77</td><td>market</td>"),
            bad -> assertThat(bad).contains("not told", "status: eaten (expected: send, sign,"));
    assertThat(Html.all("<textarea[^>]*>([^<]*)<", told.text()))
        .containsExactly(
            "{&quot;shipmentId&quot;:&quot;78&quot;,&quot;status&quot;:&quot;eaten&quot;,"
                + "&quot;at&quot;:&quot;2023-10-02T02:10:10Z&quot;}");
    many("shipment-statuses", new Form().text("rows", rows), "console-2");
    assertThat(MARKET.sales()).hasSize(before + 1);
    assertThat(MARKET.sales().get(before)).isInstanceOf(ParcelUpdate.class);
  }

  @Test
  void filesAndJsonAreRead() {
    String lines =
        "{\"shipmentId\":\"1\",\"status\":\"sign\",\"at\":\"2023-10-02T02:10:10Z\"}\n\n"
            + "{\"shipmentId\":\"2\",\"status\":\"sign\",\"at\":\"2023-10-02T02:10:10Z\"}\n";
    byte[] file = lines.getBytes(StandardCharsets.UTF_8);

    assertThat(
            many("shipment-statuses", new Form().file("file", "s.jsonl", file), "console-3").text())
        .contains("<td>1</td>", "<td>2</td>");
    String array = "[\n" + lines.strip().replace("\n\n", ",") + "\n]";
    assertThat(many("shipment-statuses", new Form().text("rows", array), "console-4").text())
        .contains("<td>1</td>", "<td>2</td>");
    assertThat(many("shipment-statuses", new Form().text("rows", "[{]"), "console-5").text())
        .contains("rows: broken JSON (expected: JSON objects, or a sheet)", ">[{]</textarea>");
    assertThat(many("shipment-statuses", new Form().text("rows", ""), "console-6").text())
        .contains("rows: 0 rows (expected: 1 to 500)");
  }

  @Test
  void whereNobodyWantsToKnowThePageSaysSo() {
    FakeMarket bare = FakeMarket.lacking("bare", Capability.SYNC_BACK);
    try (Served served = Served.over(bare.provider())) {
      assertThat(new Reader(served).get("/sync/orders").text())
          .contains("None of the providers wants to know.")
          .doesNotContain("<textarea");
    }
  }

  private static Told many(String kind, Form form, String key) {
    form.text("key", key);
    return SERVED.post("/sync/" + kind + "/many?ui=en", form.type(), form.body());
  }

  private static String[] with(String name, String value) {
    String[] all = new String[ORDER.length + 2];
    System.arraycopy(ORDER, 0, all, 0, ORDER.length);
    all[ORDER.length] = name;
    all[ORDER.length + 1] = value;
    return all;
  }
}
