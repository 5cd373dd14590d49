package io.supercargo.lab.convergence;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.convergence.Plan.Pushes;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.trade.Api;
import io.supercargo.lab.trade.Meters;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A house of ours that buys at the market. */
final class Buyer implements AutoCloseable {
  private final House house;
  private final Api api;

  private Buyer(House house, Api api) {
    this.house = house;
    this.api = api;
  }

  /** Does not wait until it is open. */
  static Buyer start(Jdk jdk, Folder home, Api api, Plan plan, URI market, int port) {
    String configuration =
        """
        providers:
          cbu:
            type: alibaba
            base-url: "%s/gateways/alibaba"
            app-key: lab
            app-secret: lab-secret
            access-token: sandbox
        orders: { password-free: true }
        follow: { poll: %s, young: %ds, per-minute: 100000 }
        """
            .formatted(market, plan.pushes() != Pushes.ALL, plan.pace());
    return new Buyer(House.start(jdk, plan.flags(), configuration, home, port), api);
  }

  Buyer ready() {
    House unused = house.ready();
    return this;
  }

  URI url() {
    return house.url();
  }

  /** Pays, cancels or confirms; whether that was possible does not matter here. */
  void does(String deed, String order, String key) throws IOException {
    api.post(house.url(), "/orders/" + order + "/" + deed, Api.json("{}"), Optional.of(deed + key));
  }

  /**
   * Asks for money back.
   *
   * @return the refund's id; empty where that was not possible
   */
  Optional<String> asks(String wish, String key) throws IOException {
    JsonNode answer =
        api.post(house.url(), "/refunds", Api.json(wish), Optional.of("ask" + key)).body();
    return Optional.of(answer.path("id")).filter(JsonNode::isTextual).map(JsonNode::asText);
  }

  void takesBack(String refund) throws IOException {
    api.post(house.url(), "/refunds/" + refund + "/cancel", Api.json("{}"), Optional.empty());
  }

  void sendsBack(String refund) throws IOException {
    JsonNode parcel = Api.json("{\"carrier\":\"ZTO\",\"waybill\":\"7561234\"}");
    api.post(house.url(), "/refunds/" + refund + "/return", parcel, Optional.empty());
  }

  /** How every order stands as far as we know. */
  Map<Thing, String> orders() throws IOException {
    Map<Thing, String> orders = new HashMap<>();
    String cursor = "";
    do {
      JsonNode page = api.get(house.url(), "/orders?limit=100" + cursor).body();
      page.get("items")
          .forEach(
              each ->
                  orders.put(
                      Thing.order(each.get("number").asText()), each.get("status").asText()));
      cursor = page.get("nextCursor").isNull() ? "" : "&cursor=" + page.get("nextCursor").asText();
    } while (!cursor.isEmpty());
    return orders;
  }

  /** How often it has asked its supplier something. */
  long calls() throws IOException {
    return (long) Meters.of(house.url()).sum("supercargo_provider_calls_seconds_count");
  }

  @Override
  public void close() {
    house.close();
  }
}
