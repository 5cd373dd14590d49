package io.supercargo.browser;

import java.util.LinkedHashMap;
import java.util.Map;

/** Where every page of the console is seen with something on it. */
final class ConsolePages {
  private static final Map<String, String> GOODS =
      Map.of(
          "to.name", "Ada",
          "to.phone", "15551234",
          "to.country", "US",
          "to.province", "CA",
          "to.city", "Oakland",
          "to.street", "Main Street 1",
          "items[0].itemId", "1",
          "items[0].skuId", "2",
          "items[0].quantity", "2",
          "items[0].price", "19.90");

  private final Map<String, String> paths = new LinkedHashMap<>();

  private ConsolePages() {}

  /** Leads a visitor around once: what can be bought is bought, so that no page is empty. */
  static ConsolePages of(Visit visit) {
    ConsolePages pages = new ConsolePages();
    pages.still();
    pages.goods(visit);
    pages.trade(visit);
    pages.talk(visit);
    pages.abroad(visit);
    return pages;
  }

  Map<String, String> paths() {
    return paths;
  }

  private void still() {
    paths.put("start", "/");
    paths.put("search", "/?q=bag&provider=all");
    paths.put("empty", "/?q=nobody-sells-this");
    paths.put("wrong", "/?q=bag&minPrice=cheap");
    paths.put("recommended", "/recommended");
    paths.put("rankings", "/rankings");
    paths.put("categories", "/categories");
    paths.put("hot-words", "/hot-words");
    paths.put("topics", "/topics?q=new");
    paths.put("brands", "/brands");
    paths.put("pools", "/pools");
    paths.put("barcodes", "/barcodes?code=6901000000081");
    paths.put("filters", "/filters");
    paths.put("providers", "/providers");
    paths.put("drift", "/drift");
    paths.put("addresses", "/addresses");
    paths.put("shipments", "/shipments");
    paths.put("consign", "/consignments/new");
    paths.put("warehouse", "/warehouse");
    paths.put("carriers", "/carriers");
    paths.put("sync-orders", "/sync/orders");
    paths.put("sync-relations", "/sync/order-relations");
    paths.put("sync-parcels", "/sync/shipments");
    paths.put("accounts", "/accounts");
    paths.put("people", "/people");
    paths.put("orders", "/orders");
    paths.put("payments", "/payments");
    paths.put("bills", "/bills");
    paths.put("bills-held", "/bills?reconcile=true");
    paths.put("intents", "/intents?all=true");
    paths.put("refunds", "/refunds");
    paths.put("events", "/events");
    paths.put("sandbox", "/sandbox");
    paths.put("calls", "/calls");
    paths.put("pushes", "/pushes");
    paths.put("keys", "/keys");
    paths.put("users", "/users");
    paths.put("audit", "/audit");
    paths.put("login", "/login");
    paths.put("setup", "/setup");
    paths.put("nowhere", "/nowhere");
  }

  private void goods(Visit visit) {
    visit.open("/?q=bag&provider=all");
    String product = visit.find("#hits .card-title a").first().getAttribute("href");
    String id = product.replaceFirst("^/products/", "").replaceFirst("\\?.*", "");
    paths.put("product", product);
    paths.put("compare", "/compare?id=" + id + "&quantity=20&to=330782");
    visit.open("/?q=bag&provider=sandbox&marketplace=taobao");
    visit.click("#hits .card-title a");
    paths.put("buyable", visit.find("#content a[href^='/buyable']").getAttribute("href"));
    visit.open("/categories");
    paths.put("category", visit.find("#content .shelves h2 a").first().getAttribute("href"));
    paths.put("related", "/related?id=" + id);
    paths.put("chat", "/chat?product=" + id);
    paths.put("sandbox", "/sandbox?product=" + id);
    paths.put("provider", "/providers/xport-main");
    paths.put("operations", "/providers/xport-main/operations");
    paths.put("operation", "/providers/xport-main/operations/searchKeyword");
  }

  private void trade(Visit visit) {
    Shopper shopper = new Shopper(visit);
    shopper.choose();
    shopper.take();
    paths.put("intent", shopper.order());
    visit.click("#content a[href^='/orders/']");
    String order = visit.await("/orders/.*");
    paths.put("order", order);
    paths.put("payment", "/payments?orders=" + order.replaceFirst("^/orders/", ""));
    shopper.pay();
    paths.put("refund-form", order + "/refund");
    shopper.choose();
    shopper.take();
    paths.put("cart", "/cart");
    paths.put("checkout", shopper.quote());
  }

  private void talk(Visit visit) {
    visit.open("/events");
    visit.find("#url").fill("http://127.0.0.1:9/hooks");
    visit.click("form[action='/events'][method=post] button");
    paths.put("webhook", visit.find("section:has(#secret) a").getAttribute("href"));
    visit.open("/calls?provider=xport-main");
    paths.put("call", visit.find("#content tbody a").first().getAttribute("href"));
  }

  private void abroad(Visit visit) {
    visit.open("/warehouse");
    visit.find("#waybill").fill("YT9001");
    visit.click("form[action='/warehouse'] button");
    paths.put("receipt", visit.await("/warehouse/.*"));
    visit.open("/consignments/new");
    GOODS.forEach((name, value) -> visit.find("[name='" + name + "']").fill(value));
    visit.click("[formaction='/consignments/estimate']");
    visit.click("button[name=take]");
    visit.sees(".sums");
    visit.click("form[action='/consignments'] button.primary");
    paths.put("consignment", visit.await("/consignments/co_.*"));
  }
}
