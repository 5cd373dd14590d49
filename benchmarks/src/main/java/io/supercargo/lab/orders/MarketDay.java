package io.supercargo.lab.orders;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.supercargo.lab.Unable;
import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.ledger.Stores;
import io.supercargo.lab.process.Child;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import io.supercargo.lab.process.Jdk;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Opens what a way of ordering needs, lets the customers in, and clears away. */
public final class MarketDay {
  private static final JsonMapper EXACT =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private static final Duration LONGEST = Duration.ofMinutes(20);

  private final Jdk jdk;
  private final Demand demand;

  public MarketDay(Jdk jdk, Demand demand) {
    this.jdk = jdk;
    this.demand = demand;
  }

  public Figures held(Way way, String store) {
    try (Stores stores = Stores.of(store, 1)) {
      Folder home = stores.home(0);
      double forces = Disk.forcesPerSecond(home.file("disk"));
      return new Figures()
          .add("way", way.toString())
          .add("store", store)
          .addAll(figures(way, stores.section(), home))
          .add("fsyncPerSecond", forces, 0)
          .add("clients", demand.clients())
          .add("orders", demand.orders())
          .add("java", jdk.version().toString());
    } catch (IOException broken) {
      throw new Unable("the house cannot be asked: " + broken.getMessage(), broken);
    }
  }

  private Figures figures(Way way, String store, Folder home) throws IOException {
    return switch (way) {
      case IN_PROCESS -> embedded(Sections.sandbox() + store, home, List.of());
      case REST -> byRest(Sections.sandbox() + store, home);
      case LOOP -> overTheLoop(store, home);
    };
  }

  private Figures byRest(String configuration, Folder home) throws IOException {
    try (House house = House.open(jdk, List.of(), configuration, home)) {
      return new Rush(demand, new RestCounter(house)).figures();
    }
  }

  private Figures overTheLoop(String store, Folder home) throws IOException {
    try (Folder suppliers = Folder.temporary();
        House supplier =
            House.open(jdk, List.of(), Sections.sandbox() + Sections.gateway(), suppliers)) {
      URI gateway = supplier.url().resolve(Sections.GATEWAY);
      return embedded(Sections.client(gateway) + store, home, List.of(supplier.process().pid()));
    }
  }

  private Figures embedded(String configuration, Folder home, List<Long> others)
      throws IOException {
    Path written = home.write("supercargo.yaml", configuration);
    List<String> command = new ArrayList<>(List.of(jdk.java()));
    command.addAll(House.FLAGS);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(Embedding.class.getName());
    command.addAll(Embedding.arguments(written, home.path(), demand, others));
    try (Child program = Child.start(command, Map.of(), home.file("program.log"))) {
      if (!program.endsWithin(LONGEST) || !program.succeeded()) {
        throw new Unable("the program did not end well:\n" + program.said());
      }
      List<String> lines = program.said().lines().toList();
      return Figures.of(EXACT.readTree(lines.get(lines.size() - 1)));
    }
  }
}
