package io.supercargo.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole story, from the first page to the parcel, by clicks alone. */
@Tag("slow")
@ExtendWith(Moored.class)
class BuyingTest {
  @Test
  void fromTheFirstPageToTheParcelByMouse(Harbour harbour) {
    try (Visit visit = harbour.fresh()) {
      Shopper shopper = new Shopper(visit);
      shopper.writeAddress();
      visit.open("/");
      assertThat(visit.find(".hint li").count()).isEqualTo(5);
      shopper.choose();
      assertThat(visit.find(".cheapest .best").count()).isOne();
      visit.picture("product");
      shopper.take();
      visit.picture("cart");
      shopper.order();
      assertThat(visit.text()).contains("It is done.");
      visit.click("#content a[href^='/orders/']");
      String order = visit.await("/orders/.*");
      String number = order.substring(order.indexOf(':') + 1);

      shopper.pay();
      shopper.asSeller(number, "ship");
      visit.picture("sandbox");
      visit.click("header nav a[href='/orders']");
      visit.click("a[href='" + order + "']");
      visit.sees("h1 .status-shipped");
      assertThat(visit.find("#parcels-title").count()).isOne();
      shopper.asSeller(number, "deliver");
      visit.open(order);

      assertThat(visit.find("section:has(#parcels-title)").innerText()).contains("Delivered");
      visit.picture("order");
      visit.click("summary:has-text('Confirm')");
      visit.click("form[action$='/confirm'] button");
      visit.sees("h1 .status-received, h1 .status-completed");
    }
  }

  @Test
  void nothingOfItNeedsAScript(Harbour harbour) {
    try (Visit visit = harbour.fresh(how -> how.setJavaScriptEnabled(false))) {
      Shopper shopper = new Shopper(visit);
      String order = shopper.bought();
      shopper.pay();

      assertThat(visit.path()).isEqualTo(order);
    }
  }

  @Test
  void aKeyboardIsEnough(Harbour harbour) {
    try (Visit visit = harbour.fresh()) {
      Keys keys = new Keys(visit);
      visit.open("/");
      keys.tabTo("a.skip").press("Enter");
      keys.tabTo("#q").type("canvas bag").press("Enter");
      visit.await("/\\?q=canvas.*");
      keys.tabTo("#hits .card-title a").press("Enter");
      visit.await("/products/.*");
      keys.tabTo("#pieces");
      keys.tabTo("form[action='/cart'] button").press("Enter");
      visit.await("/cart");
      keys.tabTo("form[action='/checkout'] input[name=name]");
      assertThat(visit.find("#content .ware").count()).isPositive();
    }
  }
}
