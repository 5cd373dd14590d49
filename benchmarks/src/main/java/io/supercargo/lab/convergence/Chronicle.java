package io.supercargo.lab.convergence;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.trade.Api;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Reads on in a house's log of events: from what it tells follows how everything stands there. For
 * one thread.
 */
final class Chronicle {
  private static final int PAGE = 100;

  private final Api api;
  private final URI house;
  private final Watchman watchman = new Watchman();
  private final Set<String> events = new HashSet<>();
  private final Map<Thing, String> known = new HashMap<>();
  private final Steps steps = new Steps();
  private String last = "ev_0000000000000";

  Chronicle(Api api, URI house) {
    this.api = api;
    this.house = house;
  }

  /** Reads what is new. */
  void readOn() throws IOException {
    JsonNode items;
    do {
      items = api.get(house, "/events?limit=" + PAGE + "&after=" + last).body().get("items");
      items.forEach(this::read);
    } while (items.size() == PAGE);
  }

  /** What went back, by what events tell. */
  Set<Thing> regressed() {
    return watchman.regressed();
  }

  /** All that ever happened. */
  Set<String> events() {
    return Set.copyOf(events);
  }

  Steps steps() {
    return steps;
  }

  /** How parcels and refunds stood when something was last told of them. */
  Map<Thing, String> known() {
    return Map.copyOf(known);
  }

  private void read(JsonNode event) {
    last = event.get("id").asText();
    events.add(last);
    JsonNode facts = event.get("data");
    String type = event.get("type").asText();
    String status = facts.path("status").asText();
    if (type.startsWith("order.")) {
      watchman.saw(Thing.order(bare(facts, "orderId")), status);
      steps.told(bare(facts, "orderId"), type, facts.path("passed").asBoolean());
    } else if (type.startsWith("shipment.")) {
      note(Thing.shipment(bare(facts, "shipmentId")), status);
    } else if (type.startsWith("refund.")) {
      note(Thing.refund(bare(facts, "refundId")), status);
    }
  }

  private void note(Thing thing, String status) {
    known.put(thing, status);
    watchman.saw(thing, status);
  }

  /** Without the provider's name. */
  private static String bare(JsonNode facts, String field) {
    String id = facts.get(field).asText();
    return id.substring(id.indexOf(':') + 1);
  }
}
