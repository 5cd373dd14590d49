package io.supercargo.lab.market;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.load.Client;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Offers from all over the market, found as anybody finds them. */
final class Assortment {
  private static final int MOST_TRIES = 5_000;

  private final Client client;
  private final URI house;

  Assortment(Client client, URI house) {
    this.client = client;
    this.house = house;
  }

  /** Different ones, as many as are wanted or can be found. */
  List<JsonNode> offers(int wanted) {
    Map<String, JsonNode> offers = new LinkedHashMap<>();
    Shopper shopper = new Shopper();
    for (int tries = 0; tries < MOST_TRIES && offers.size() < wanted; tries++) {
      JsonNode page = client.json(house.resolve(shopper.next()));
      page.path("items").forEach(offer -> offers.putIfAbsent(offer.path("id").asText(), offer));
    }
    return new ArrayList<>(offers.values()).subList(0, Math.min(wanted, offers.size()));
  }
}
