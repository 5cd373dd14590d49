package io.supercargo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.web.Served;
import io.supercargo.web.Told;
import io.supercargo.web.api.Shop;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class BillPagesTest {
  private static final Shop SHOP = new Shop("SUPERCARGO_ORDERS_PASSWORD_FREE", "true");
  private static final Reader READER = new Reader(SHOP.served);

  @AfterAll
  static void close() {
    SHOP.close();
  }

  @Test
  void whatWasBookedIsListedNarrowedAndTakenHome() {
    String order = paid();
    String number = order.substring("market:".length());

    assertThat(READER.get("/bills?order=" + order).text())
        .contains("href=\"/orders/" + order + "\"", "balance", ">purchase<", "2026-11-20 08:");
    assertThat(READER.get("/bills?provider=market&by=ordered&from=2026-11-20&to=2026-11-20").text())
        .contains(number);
    assertThat(READER.get("/bills?kind=refund").text()).contains("Nothing was booked");
    assertThat(READER.get("/bills?to=2026-11-19").text()).doesNotContain(number);
    Told csv = READER.get("/bills.csv?order=" + order);
    assertThat(csv.header("Content-Type")).isEqualTo("text/csv; charset=utf-8");
    assertThat(csv.text()).startsWith("kind,order,provider,line,reference,amount.amount,");
    assertThat(csv.text().lines().toList()).hasSize(2);
  }

  @Test
  void whatAgreesStandsApartFromWhatDoesNot() {
    String order = paid();

    String page = READER.get("/bills?reconcile=true").text();
    assertThat(page).contains("Agrees", order, ">agrees<").doesNotContain("id=\"differing-title\"");
    Told csv = READER.get("/bills.csv?reconcile=true");
    assertThat(csv.text()).startsWith("order,provider,intentId,status,due.amount,").contains(order);
    try (Served stranger = Served.at(SHOP.clock, Map.of(), SHOP.bazaar.provider())) {
      assertThat(new Reader(stranger).get("/bills?reconcile=true").text())
          .contains("id=\"differing-title\"", ">unknown order<")
          .doesNotContain("/orders/" + order, "id=\"agreeing-title\"");
    }
  }

  @Test
  void whatCannotBeAskedIsNamedAtItsField() {
    Told day = READER.get("/bills?from=yesterday");
    assertThat(day.status()).isEqualTo(400);
    assertThat(day.text())
        .contains("from: yesterday (expected: a day, e.g. 2026-11-21)", "aria-invalid=\"true\"");
    assertThat(READER.get("/bills?kind=gift").text())
        .contains("kind: gift (expected: purchase or refund)");
    assertThat(READER.get("/bills.csv?kind=gift").status()).isEqualTo(400);
    assertThat(READER.get("/bills?provider=nobody").status()).isEqualTo(400);
  }

  private static String paid() {
    String order = SHOP.ordered();
    assertThat(SHOP.once("/orders/" + order + "/pay", "{}").status()).isEqualTo(201);
    return order;
  }
}
