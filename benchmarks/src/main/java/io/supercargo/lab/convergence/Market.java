package io.supercargo.lab.convergence;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.convergence.Plan.Pushes;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.trade.Api;
import java.io.IOException;
import java.net.URI;
import java.util.List;
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

  static Market open(Jdk jdk, Folder home, Api api, Pushes pushes, URI buyer) {
    String url = pushes == Pushes.NONE ? "" : ", push-url: \"" + buyer + "/callbacks/cbu\"";
    String configuration =
        """
        providers:
          sandbox: { type: sandbox, offers: 200, seed: 1 }
        gateways:
          alibaba: { clients: { lab: { secret: lab-secret, provider: sandbox%s } } }
        """
            .formatted(url);
    return new Market(House.open(jdk, List.of("-Xmx512m"), configuration, home), api);
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

  void does(String deed, String number) throws IOException {
    tell("/sandbox/orders/" + number + "/" + deed, "{}");
  }

  void advance(String time) throws IOException {
    tell("/sandbox/clock", "{\"advance\":\"" + time + "\"}");
  }

  JsonNode orders() throws IOException {
    return api.get(house.url(), "/sandbox/ledger").body().get("orders");
  }

  @Override
  public void close() {
    house.close();
  }

  private void tell(String path, String body) throws IOException {
    api.post(house.url(), path, Api.json(body), Optional.empty());
  }
}
