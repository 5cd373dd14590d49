package io.supercargo.lab.fanout;

import io.supercargo.lab.Unable;
import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Sample;
import io.supercargo.lab.load.Client;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import io.supercargo.lab.process.Jdk;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Searches over all suppliers and over each alone, in turn; then over one while another hangs.
 *
 * @param searches of each, after as many that are not counted
 */
public record Trial(int suppliers, long upstreamMillis, int searches, int rounds) {
  private static final int CROWD = 8;

  public Figures run(Jdk jdk, Consumer<String> progress) {
    List<String> names = Suppliers.names(suppliers);
    try (Folder home = Folder.temporary();
        SlowServer.Running upstream = SlowServer.start(jdk, home);
        House house = Suppliers.open(jdk, names, upstreamMillis, upstream.url(), home)) {
      progress.accept("  searching over all and over each alone");
      Figures figures = together(house.url(), names);
      progress.accept("  searching over one while another hangs");
      return figures.addAll(besides(house.url(), names.get(0)));
    }
  }

  private Figures together(URI house, List<String> names) {
    List<String> asked = new ArrayList<>(names);
    asked.add(0, String.join(",", names));
    Client client = new Client();
    check(client, search(house, asked.get(0)));
    Map<String, List<Double>> millis = new LinkedHashMap<>();
    for (int i = 0; i < 2 * searches; i++) {
      for (String one : asked) {
        double took = client.ask(HttpRequest.newBuilder(search(house, one)).build()).millis();
        if (i >= searches) {
          millis.computeIfAbsent(one, any -> new ArrayList<>()).add(took);
        }
      }
    }
    double all = Sample.of(millis.getOrDefault(asked.get(0), List.of())).median();
    double slowest =
        names.stream()
            .mapToDouble(name -> Sample.of(millis.getOrDefault(name, List.of())).median())
            .max()
            .orElseThrow();
    return new Figures()
        .add("ratioToSlowest", all / slowest, 3)
        .add("p50MillisOverAll", all, 2)
        .add("p50MillisOverSlowest", slowest, 2);
  }

  private Figures besides(URI house, String healthy) {
    List<Double> quiet = new ArrayList<>();
    List<Double> disturbed = new ArrayList<>();
    List<Double> moves = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      quiet.add(p99(house, healthy));
      Crowd crowd = new Crowd(CROWD, search(house, Suppliers.HANGING));
      disturbed.add(p99(house, healthy));
      crowd.close();
      moves.add(100 * (disturbed.get(i) / quiet.get(i) - 1));
    }
    return new Figures()
        .add("p99MillisAlone", Sample.of(quiet).median(), 2)
        .add("p99MillisWhileAnotherHangs", Sample.of(disturbed).median(), 2)
        .add("p99MovePercent", Sample.of(moves).median(), 1);
  }

  private double p99(URI house, String provider) {
    Client client = new Client();
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < searches; i++) {
      millis.add(client.ask(HttpRequest.newBuilder(search(house, provider)).build()).millis());
    }
    return Sample.of(millis).percentile(99);
  }

  private static void check(Client client, URI search) {
    client
        .json(search)
        .path("providers")
        .forEach(
            report -> {
              if (!report.path("status").asText().equals("ok")) {
                throw new Unable("a supplier does not answer: " + report);
              }
            });
  }

  private static URI search(URI house, String provider) {
    return house.resolve("/api/v1/products?q=bag&provider=" + provider);
  }
}
