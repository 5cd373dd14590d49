package io.supercargo.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.product.Product;
import io.supercargo.testkit.Clocks;
import io.supercargo.web.Bazaar;
import io.supercargo.web.Mishaps;
import io.supercargo.web.Served;
import io.supercargo.web.Told;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A house over the sandbox, and somebody who buys there by REST. */
public final class Shop implements AutoCloseable {
  public static final String ADDRESS =
      """
      {"name":"张三","phone":"13071801119","province":"浙江省","city":"杭州市",\
      "district":"滨江区","street":"网商路699号","postalCode":"310051"}""";

  public final Clocks.Adjustable clock = Clocks.at("2026-11-20T08:00:00Z");
  public final Bazaar bazaar = Bazaar.open("market", clock);
  public final Mishaps mishaps = new Mishaps(bazaar.provider());
  public final Served served;
  public final List<Product> plenty = bazaar.plenty(Marketplace.ALIBABA_1688);

  public Shop(String... settings) {
    served = Served.at(clock, environment(settings), mishaps.provider());
  }

  private static Map<String, String> environment(String... settings) {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < settings.length; i += 2) {
      all.put(settings[i], settings[i + 1]);
    }
    return all;
  }

  /** Some of the n-th product, as a line. */
  public String line(int number, long quantity) {
    return line(plenty.get(number), quantity);
  }

  public static String line(Product product, long quantity) {
    return "{\"productId\":\"%s\",\"skuId\":\"%s\",\"quantity\":%d}"
        .formatted(product.id(), Bazaar.sku(product).id(), quantity);
  }

  public static String wanted(String... lines) {
    return "{\"lines\":[%s],\"address\":%s}".formatted(String.join(",", lines), ADDRESS);
  }

  public Told post(String path, String body, String... headers) {
    return served.post("/api/v1" + path, "application/json", body, headers);
  }

  /** With a key of its own. */
  public Told once(String path, String body) {
    return post(path, body, "Idempotency-Key", UUID.randomUUID().toString());
  }

  public Told get(String path) {
    return served.get("/api/v1" + path);
  }

  public Told send(String method, String path, String body) {
    return served.send(
        served
            .request("/api/v1" + path, "Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body)));
  }

  /** The id of a new quote. */
  public String quoted(String... lines) {
    Told told = post("/quotes", wanted(lines));
    assertThat(told.status()).as(told.text()).isEqualTo(201);
    return told.at("/id");
  }

  public static String place(String quoteId) {
    return "{\"quoteId\":\"%s\"}".formatted(quoteId);
  }

  /** The id of a new order. */
  public String ordered() {
    Told told = once("/orders", place(quoted(line(0, 2))));
    assertThat(told.status()).as(told.text()).isEqualTo(201);
    return told.at("/orders/0/id");
  }

  public JsonNode order(String id) {
    Told told = get("/orders/" + id);
    assertThat(told.status()).as(told.text()).isEqualTo(200);
    return told.json();
  }

  /** What is wrong with a request. */
  public static String problem(Told told, int status) {
    assertThat(told.status()).as(told.text()).isEqualTo(status);
    return told.at("/code") + ": " + told.at("/detail");
  }

  @Override
  public void close() {
    served.close();
    bazaar.provider().close();
  }
}
