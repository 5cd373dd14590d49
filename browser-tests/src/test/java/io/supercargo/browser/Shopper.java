package io.supercargo.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** Buys by the console's own buttons. */
final class Shopper {
  /** The address of the suppliers' documentation. */
  private static final Map<String, String> ADDRESS = new LinkedHashMap<>();

  static {
    ADDRESS.put("name", "张三");
    ADDRESS.put("phone", "13071801119");
    ADDRESS.put("province", "浙江省");
    ADDRESS.put("city", "杭州市");
    ADDRESS.put("district", "滨江区");
    ADDRESS.put("street", "网商路699号");
  }

  private final Visit visit;

  Shopper(Visit visit) {
    this.visit = visit;
  }

  /** Writes the address into the suppliers' address book, from where carts take it. */
  void writeAddress() {
    visit.open("/addresses");
    ADDRESS.forEach((name, value) -> visit.find("#content [name=" + name + "]").fill(value));
    visit.click("#content form[action='/addresses'] button.primary");
  }

  /** From the first page to the page of something that is sold. */
  void choose() {
    visit.open("/");
    visit.click(".tries a:has-text('canvas bag')");
    visit.await("/\\?q=.*");
    visit.click("#hits .card-title a");
    visit.await("/products/.*");
  }

  /** From the product's page to the cart. */
  void take() {
    visit.click("form[action='/cart'] button[type=submit]");
    visit.await("/cart");
  }

  /** From the cart to the checkout; the address is written where none is known. */
  String quote() {
    ADDRESS.forEach(
        (name, value) -> {
          var field = visit.find("form[action='/checkout'] [name=" + name + "]");
          if (field.inputValue().isEmpty()) {
            field.fill(value);
          }
        });
    visit.click("form[action='/checkout'] button[type=submit]");
    return visit.await("/checkout/.*");
  }

  /** From the cart to the intent's page. */
  String order() {
    quote();
    visit.click("form:has(input[name=key]) button.primary");
    return visit.await("/intents/.*");
  }

  /** Everything up to the order's page. */
  String bought() {
    choose();
    take();
    order();
    visit.click("#content a[href^='/orders/']");
    return visit.await("/orders/.*");
  }

  /** Pays, by the button of the order's page. */
  void pay() {
    visit.click("form[action$='/pay'] button");
    visit.sees("h1 .status-paid");
  }

  /** Does something with an order in the name of its seller, on the sandbox's page. */
  void asSeller(String number, String deed) {
    visit.click("header nav details:has(a[href='/sandbox']) summary");
    visit.click("header nav a[href='/sandbox']");
    visit.await("/sandbox.*");
    visit.click("tr:has(th:text-is('" + number + "')) button[value=" + deed + "]");
  }
}
