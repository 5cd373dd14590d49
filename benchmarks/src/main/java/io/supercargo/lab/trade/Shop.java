package io.supercargo.lab.trade;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a customer of a house does. Thread-safe. */
public final class Shop {
  private static final String ADDRESS =
      """
      {"name":"张三","phone":"18888888888","province":"浙江省","city":"杭州市",
       "district":"滨江区","street":"网商路699号","postalCode":"310000"}
      """;

  private final Api api;

  public Shop(Api api) {
    this.api = api;
  }

  /**
   * Products with a variant of which there is enough.
   *
   * @param orders how often the least quantity of each must be there
   */
  public List<Ware> wares(URI house, int count, int orders) throws IOException {
    List<Ware> wares = new ArrayList<>();
    for (JsonNode offer : api.get(house, "/products?q=dress&limit=50").body().get("items")) {
      String id = offer.get("id").asText();
      JsonNode product = api.get(house, "/products/" + id).body();
      for (JsonNode sku : product.get("skus")) {
        int least = Math.max(1, product.path("minOrderQuantity").asInt(1));
        if (wares.size() < count && sku.get("stock").asLong() > (long) orders * least) {
          wares.add(new Ware(id, sku.get("id").asText(), least));
        }
      }
    }
    return wares;
  }

  /** The id of a quote; empty when none was given. */
  public Optional<String> quote(URI house, Ware ware) throws IOException {
    String body =
        """
        {"lines":[{"productId":"%s","skuId":"%s","quantity":%d}],"address":%s}
        """
            .formatted(ware.productId(), ware.skuId(), ware.least(), ADDRESS);
    Api.Answer answer = api.post(house, "/quotes", Api.json(body), Optional.empty());
    return answer.status() == 201
        ? Optional.of(answer.body().get("id").asText())
        : Optional.empty();
  }

  public Api.Answer place(URI house, String quote, String key) throws IOException {
    JsonNode body = Api.json("{\"quoteId\":\"%s\"}".formatted(quote));
    return api.post(house, "/orders", body, Optional.of(key));
  }
}
