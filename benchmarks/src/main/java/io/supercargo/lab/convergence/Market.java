package io.supercargo.lab.convergence;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.convergence.Plan.Pushes;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.process.Ports;
import io.supercargo.lab.trade.Api;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A supplier in a process of its own, who pushes. */
final class Market implements AutoCloseable {
  private static final List<String> FAULTS =
      List.of("drop", "duplicate", "delay", "reorder", "forge");

  private final House house;
  private final Api api;

  private Market(House house, Api api) {
    this.house = house;
    this.api = api;
  }

  /** Does not wait until it is open. */
  static Market start(Jdk jdk, Folder home, Api api, Plan plan, URI buyer) {
    String url = plan.pushes() == Pushes.NONE ? "" : ", push-url: \"" + buyer + "/callbacks/cbu\"";
    String configuration =
        """
        providers:
          sandbox: { type: sandbox, offers: 200, seed: 1 }
        gateways:
          alibaba: { clients: { lab: { secret: lab-secret, provider: sandbox%s } } }
        """
            .formatted(url);
    return new Market(House.start(jdk, plan.flags(), configuration, home, Ports.free()), api);
  }

  Market ready() {
    House unused = house.ready();
    return this;
  }

  URI url() {
    return house.url();
  }

  /** From now on a good half of all messages goes wrong. */
  void misbehave(long seed) throws IOException {
    for (String effect : FAULTS) {
      String fault =
          """
          {"operation":"messages","effect":"%s","percent":15,"seed":%d,"time":"1s"}
          """
              .formatted(effect, seed + effect.length());
      tell("/sandbox/faults", fault);
    }
  }

  /** From now on no message arrives. */
  void falls() throws IOException {
    tell("/sandbox/faults", "{\"operation\":\"messages\",\"effect\":\"drop\"}");
  }

  /** Nothing goes wrong with messages any more. */
  void behaves() throws IOException {
    api.delete(house.url(), "/sandbox/faults");
  }

  void does(String deed, String number) throws IOException {
    tell("/sandbox/orders/" + number + "/" + deed, "{}");
  }

  /** Sends one piece as a parcel of its own. */
  void shipsOne(String number) throws IOException {
    tell("/sandbox/orders/" + number + "/ship", "{\"pieces\":1}");
  }

  /** What a seller says to a refund. */
  void answers(String refund, String deed) throws IOException {
    String number = refund.substring(refund.indexOf(':') + 1);
    tell("/sandbox/refunds/" + number + "/" + deed, "{}");
  }

  void advance(String time) throws IOException {
    tell("/sandbox/clock", "{\"advance\":\"" + time + "\"}");
  }

  /** How everything stands. */
  Map<Thing, String> books() throws IOException {
    Map<Thing, String> books = new HashMap<>();
    JsonNode ledger = api.get(house.url(), "/sandbox/ledger").body();
    for (JsonNode order : ledger.get("orders")) {
      books.put(Thing.order(order.get("number").asText()), order.get("status").asText());
    }
    for (JsonNode parcel : ledger.get("shipments")) {
      String id = parcel.get("order").asText() + ":" + parcel.get("number").asText();
      books.put(Thing.shipment(id), parcel.get("status").asText());
    }
    for (JsonNode refund : ledger.get("refunds")) {
      books.put(Thing.refund(refund.get("number").asText()), refund.get("status").asText());
    }
    return books;
  }

  @Override
  public void close() {
    house.close();
  }

  private void tell(String path, String body) throws IOException {
    api.post(house.url(), path, Api.json(body), Optional.empty());
  }
}
