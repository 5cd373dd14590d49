package io.supercargo.lab.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.trade.Api;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A supplier in a process of its own, whose line is bad. */
final class Supplier implements AutoCloseable {
  private static final String CONFIGURATION =
      """
      providers:
        sandbox: { type: sandbox, offers: 200, seed: 1 }
      gateways:
        alibaba: { clients: { lab: { secret: lab-secret, provider: sandbox } } }
        xportcn: { clients: { lab: { secret: lab-secret, provider: sandbox } } }
      """;

  /** What may happen to a placement; each has the same share. */
  private static final List<String> EFFECTS =
      List.of("timeout-before", "timeout-after", "commit-late", "reset-before", "reset", "garbage");

  private final House house;
  private final Api api;

  private Supplier(House house, Api api) {
    this.house = house;
    this.api = api;
  }

  static Supplier open(Jdk jdk, Folder home, Api api) {
    return new Supplier(House.open(jdk, List.of("-Xmx512m"), CONFIGURATION, home), api);
  }

  URI url() {
    return house.url();
  }

  /** From now on, this share of placements goes wrong. */
  void misbehave(double share, long seed) throws IOException {
    Random random = new Random(seed);
    double left = 1;
    for (String effect : EFFECTS) {
      // each is tried after the others passed it by, and so must strike more often
      double part = share / EFFECTS.size() / left;
      left -= share / EFFECTS.size();
      String fault =
          """
          {"operation":"order","effect":"%s","percent":%d,"seed":%d,"time":"3s"}
          """
              .formatted(effect, Math.max(1, Math.round(100 * part)), random.nextInt(1_000_000));
      api.post(house.url(), "/sandbox/faults", Api.json(fault), Optional.empty());
    }
  }

  long struck() throws IOException {
    long struck = 0;
    for (JsonNode fault : api.get(house.url(), "/sandbox/faults").body().get("items")) {
      struck += fault.get("struck").asLong();
    }
    return struck;
  }

  void behave() throws IOException {
    api.delete(house.url(), "/sandbox/faults");
  }

  /** Everything that it has in its books. */
  JsonNode books() throws IOException {
    return api.get(house.url(), "/sandbox/ledger").body();
  }

  @Override
  public void close() {
    house.close();
  }
}
