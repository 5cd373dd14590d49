package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Marketplace;
import io.supercargo.web.Told;
import io.supercargo.web.api.Shop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What a supplier is told of an order beside paying for it. */
class OrderPapersTest {
  private static final Shop SHOP = new Shop();
  private static final Reader READER = new Reader(SHOP.served);

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void taobaosOrdersTakeVouchersAndWarehouses() {
    String line = Shop.line(SHOP.bazaar.plenty(Marketplace.TAOBAO).get(0), 1);
    String order = SHOP.once("/orders", Shop.place(SHOP.quoted(line))).at("/orders/0/id");
    String page = "/orders/" + order;
    assertThat(READER.get(page).text()).contains("Proof of payment", "By way of another warehouse");

    Told wrong = READER.post(page + "/voucher", "pictures", "file:///x", "remark", "today");
    assertThat(wrong.status()).isEqualTo(400);
    assertThat(wrong.text())
        .contains("pictures: file:///x (expected: an address such as https://example.org/a.png)")
        .contains("value=\"file:///x\"", "value=\"today\"");
    assertThat(READER.post(page + "/warehouse", "name", "一号仓库").text())
        .contains("address: missing (expected: a text)", "value=\"一号仓库\"");

    String pictures = "https://example.org/a.png, https://example.org/b.png";
    assertThat(Reader.to(READER.post(page + "/voucher", "pictures", pictures))).isEqualTo(page);
    assertThat(SHOP.order(order).get("nativeStatus").asText()).isEqualTo("ORDER_PAY_STATUS");
    assertThat(Reader.to(READER.post(page + "/warehouse", "name", "一号仓库", "address", "广西省")))
        .isEqualTo(page);
  }

  @Test
  void othersAreNotAskedFor() {
    String page = "/orders/" + SHOP.ordered();

    assertThat(READER.get(page).text())
        .doesNotContain("Proof of payment", "By way of another warehouse");
    assertThat(READER.post(page + "/voucher", "pictures", "https://a.b/c").status()).isEqualTo(501);
  }
}
