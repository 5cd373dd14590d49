package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Capability;
import io.supercargo.testkit.fake.FakeMarket;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import io.supercargo.web.api.Shop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Goods sent abroad page by page. */
class ConsignmentPagesTest {
  private static final Shop SHOP = new Shop();
  private static final Reader READER = new Reader(SHOP.served);
  private static final List<String> ABROAD =
      List.of(
          "to.name",
          "Ada",
          "to.phone",
          "15551234",
          "to.country",
          "US",
          "to.province",
          "CA",
          "to.city",
          "Oakland",
          "to.street",
          "Main Street 1",
          "to.postalCode",
          "94601");

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void fromTheOrderByTheChosenWayToTheParcels() {
    String order = SHOP.ordered();
    Told form = READER.get("/consignments/new?order=" + order);
    assertThat(READER.get("/orders/" + order).text())
        .contains("href=\"/consignments/new?order=" + order.replace(":", "%3A") + "\"");
    List<String> filled = filled(form);

    Told ways = READER.post("/consignments/estimate", with(filled));
    String way = Html.all("name=\"take\" value=\"([^\"]*)\"", ways.text()).get(1);
    Told taken = READER.post("/consignments/estimate", with(filled(ways), "take", way));
    assertThat(taken.text())
        .contains("Freight altogether", "name=\"items[0].route.id\" type=\"text\" value=\"" + way);
    String made = Reader.to(READER.post("/consignments", with(filled(taken), "key", key(taken))));
    assertThat(Reader.to(READER.post("/consignments", with(filled(taken), "key", key(taken)))))
        .isEqualTo(made);

    String brought =
        Reader.to(
            READER.post(
                made + "/parcels",
                "parcels[0].waybill",
                "YT1",
                "parcels[0].carrier",
                "圆通",
                "parcels[0].ready",
                "2026-11-20T09:30",
                "parcels[1].waybill",
                "YT2"));
    assertThat(brought).isEqualTo(made);
    assertThat(READER.get(made).text()).contains("<code>YT1</code>", "<code>YT2</code>");
    assertThat(SHOP.get(made).at("/parcels/0/ready")).isEqualTo("2026-11-20T09:30:00Z");
    assertThat(SHOP.get(made).at("/items/0/route/id")).isEqualTo(way);
  }

  @Test
  void whatIsWrongIsNamedByItsField() {
    Told noName = READER.post("/consignments", "key", "console-1", "items[0].itemId", "1");
    assertThat(noName.status()).isEqualTo(400);
    assertThat(noName.text()).contains("Name: missing (expected: a text)").contains("value=\"1\"");
    Told noGoods = READER.post("/consignments", with(ABROAD, "key", "console-1"));
    assertThat(noGoods.text())
        .contains("items: none (expected: at least one)", "value=\"Oakland\"");
    Told noSku =
        READER.post("/consignments", with(ABROAD, "key", "console-1", "items[0].itemId", "1"));
    assertThat(noSku.text()).contains("row 1, variant: missing (expected: a text)");
    assertThat(Html.all("(<input[^>]*aria-invalid[^>]*>)", noSku.text()))
        .singleElement()
        .asString()
        .contains("name=\"items[0].skuId\"");
    Told odd = READER.post("/consignments", with(ABROAD, "key", "console-1", "colour", "red"));
    assertThat(odd.text()).contains("items: none");
    assertThat(READER.get("/consignments/new?order=nonsense").status()).isEqualTo(400);
    assertThat(READER.get("/consignments/co_none").status()).isEqualTo(404);
  }

  @Test
  void whatNobodyKnowsIsShownAndNotBookedAgain() {
    SHOP.post(
        "/sandbox/faults",
        "{\"operation\":\"consignment\",\"effect\":\"timeout-after\",\"times\":1}");
    String[] form =
        with(
            filled(READER.get("/consignments/new?order=" + SHOP.ordered())), "key", "console-lost");

    String lost = Reader.to(READER.post("/consignments", form));

    assertThat(READER.get(lost).text()).contains("Settle it").doesNotContain("parcels[0].waybill");
    assertThat(Reader.to(READER.post("/consignments", form))).isEqualTo(lost);
  }

  @Test
  void parcelsAreAnnouncedAndLookedAt() {
    String order = SHOP.ordered().substring("market:".length());
    String parcel = Reader.to(READER.post("/warehouse", "waybill", "YT9", "orderId", order));
    assertThat(READER.get(parcel).text()).contains("YT9", "It has not been opened yet.", order);

    SHOP.post("/sandbox/clock", "{\"advance\":\"48h\"}");

    assertThat(READER.get(parcel).text()).contains("Weight", " g<", " mm<", "<img src=\"http");
    assertThat(READER.get("/warehouse").text()).contains("href=\"" + parcel + "\"");
    Told none = READER.post("/warehouse", "orderId", order);
    assertThat(none.status()).isEqualTo(400);
    assertThat(none.text())
        .contains("waybill: missing (expected: a text)", "value=\"" + order + "\"");
    assertThat(READER.get("/warehouse/market:NONE").status()).isEqualTo(404);
    assertThat(READER.get("/warehouse/YT9").status()).isEqualTo(404);
  }

  @Test
  void carriersAreListed() {
    assertThat(READER.get("/carriers").text()).contains("<code>ZTO</code>");
    assertThat(READER.get("/carriers?marketplace=moon").status()).isEqualTo(400);
  }

  @Test
  void whereNobodyCanThePagesSaySo() {
    FakeMarket bare =
        FakeMarket.lacking(
            "bare", Capability.CONSIGNMENT, Capability.WAREHOUSE, Capability.CARRIERS);
    try (Served served = Served.over(bare.provider())) {
      Reader reader = new Reader(served);
      assertThat(reader.get("/consignments/new").text())
          .contains("None of the providers sends goods abroad.")
          .doesNotContain("action=\"/consignments\"");
      assertThat(reader.get("/warehouse").text())
          .contains("None of the providers has a warehouse.")
          .doesNotContain("action=\"/warehouse\"");
      assertThat(reader.get("/carriers").status()).isEqualTo(501);
    }
  }

  private static String key(Told page) {
    return Reader.hidden("key", page);
  }

  /** The fields of a form as they stand there, and somebody abroad. */
  private static List<String> filled(Told page) {
    List<String> fields = new ArrayList<>();
    for (String input : Html.all("(<input id=\"(?:items|orderId|quoteId)[^>]*>)", page.text())) {
      String value = Html.all("value=\"([^\"]*)\"", input).get(0);
      if (!value.isEmpty()) {
        fields.add(Html.all("name=\"([^\"]*)\"", input).get(0));
        fields.add(value);
      }
    }
    fields.addAll(ABROAD);
    return fields;
  }

  private static String[] with(List<String> fields, String... more) {
    List<String> all = new ArrayList<>(fields);
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }
}
