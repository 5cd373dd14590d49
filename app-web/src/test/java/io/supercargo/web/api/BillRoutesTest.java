package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Marketplace;
import io.supercargo.web.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Bills, and what suppliers are told of orders beside paying for them. */
class BillRoutesTest {
  private static final Shop SHOP = new Shop("SUPERCARGO_ORDERS_PASSWORD_FREE", "true");

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void whatWasPaidIsBilled() {
    String order = paid();
    JsonNode bill = SHOP.get("/bills?order=" + order).json().get("items").get(0);

    assertThat(bill.get("kind").asText()).isEqualTo("purchase");
    assertThat(bill.get("order").asText()).isEqualTo(order);
    assertThat(bill.get("amount")).isEqualTo(SHOP.order(order).get("total"));
    assertThat(bill.get("bookedAt").asText()).startsWith("2026-11-20T08:");
    assertThat(bill.get("channel").asText()).isEqualTo("balance");
    assertThat(bill.get("reference").asText()).startsWith("sc");
    assertThat(SHOP.get("/bills?kind=refund&order=" + order).json().get("items")).isEmpty();
    assertThat(SHOP.get("/bills?order=" + bill.get("line").asText()).json().get("items"))
        .hasSize(1);
    assertThat(SHOP.get("/bills?by=ordered&from=2026-11-20T00:00:00Z&order=" + order).text())
        .contains(order);
    assertThat(SHOP.get("/bills?to=2026-11-19T00:00:00Z").json().get("items")).isEmpty();
  }

  @Test
  void billsComePageByPage() {
    paid();
    paid();
    Told first = SHOP.get("/bills?limit=1");

    assertThat(first.json().get("items")).hasSize(1);
    assertThat(first.at("/nextCursor")).isEqualTo("page-2");
    JsonNode second = SHOP.get("/bills?limit=1&cursor=page-2").json().get("items");
    assertThat(second).hasSize(1).isNotEqualTo(first.json().get("items"));
  }

  @Test
  void whatCannotBeAskedIsNamed() {
    assertThat(Shop.problem(SHOP.get("/bills?kind=gift"), 400))
        .isEqualTo("invalid: kind: gift (expected: purchase or refund)");
    assertThat(Shop.problem(SHOP.get("/bills?kind=refund&by=ordered"), 400))
        .isEqualTo("invalid: by: ordered (expected: booked, for refunds)");
    assertThat(Shop.problem(SHOP.get("/bills?cursor=2"), 400))
        .isEqualTo("invalid: cursor: 2 (expected: the nextCursor of an answer)");
    assertThat(
            Shop.problem(SHOP.get("/bills?from=2026-11-21T00:00:00Z&to=2026-11-20T00:00:00Z"), 400))
        .isEqualTo("invalid: from: 2026-11-21T00:00:00Z (expected: before 2026-11-20T00:00:00Z)");
  }

  @Test
  void taobaosOrdersTakeVouchersAndWarehouses() {
    String line = Shop.line(SHOP.bazaar.plenty(Marketplace.TAOBAO).get(0), 1);
    Told placed = SHOP.once("/orders", Shop.place(SHOP.quoted(line)));
    String order = placed.at("/orders/0/id");
    String voucher = "{\"pictures\":[\"https://example.org/a.png\"],\"remark\":\"today\"}";
    String warehouse = "{\"name\":\"一号仓库\",\"address\":\"广西省\"}";

    assertThat(SHOP.once("/orders/" + order + "/voucher?dryRun=true", voucher).at("/action"))
        .isEqualTo("voucher");
    assertThat(SHOP.order(order).get("nativeStatus").asText()).isEqualTo("waitbuyerpay");
    assertThat(SHOP.once("/orders/" + order + "/voucher", voucher).at("/id")).isEqualTo(order);
    assertThat(SHOP.order(order).get("nativeStatus").asText()).isEqualTo("ORDER_PAY_STATUS");
    assertThat(SHOP.once("/orders/" + order + "/warehouse", warehouse).at("/provider"))
        .isEqualTo("market");
    assertThat(SHOP.once("/orders/" + order + "/warehouse?dryRun=true", warehouse).at("/action"))
        .isEqualTo("warehouse");
  }

  @Test
  void othersDoNot() {
    String order = SHOP.ordered();

    assertThat(
            Shop.problem(
                SHOP.once("/orders/" + order + "/voucher", "{\"pictures\":[\"https://a.b/c\"]}"),
                501))
        .startsWith("unsupported: market cannot do payment-voucher at 1688");
    assertThat(Shop.problem(SHOP.once("/orders/" + order + "/voucher", "{}"), 400))
        .isEqualTo("invalid: pictures: none (expected: at least one address)");
    assertThat(
            Shop.problem(
                SHOP.once("/orders/" + order + "/voucher", "{\"pictures\":[\"file:///x\"]}"), 400))
        .isEqualTo(
            "invalid: pictures: file:///x"
                + " (expected: an address such as https://example.org/a.png)");
    assertThat(Shop.problem(SHOP.once("/orders/" + order + "/warehouse", "{\"name\":\"a\"}"), 400))
        .isEqualTo("invalid: address: missing (expected: a text)");
  }

  private static String paid() {
    String order = SHOP.ordered();
    assertThat(SHOP.once("/orders/" + order + "/pay", "{}").status()).isEqualTo(201);
    return order;
  }
}
