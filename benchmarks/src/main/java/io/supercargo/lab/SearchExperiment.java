package io.supercargo.lab;

import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.figures.Sample;
import io.supercargo.lab.load.Client;
import io.supercargo.lab.market.Market;
import io.supercargo.lab.market.Shopper;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How long one client waits for a keyword search in a large market. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = {
      "Searches the sandbox by word over the REST API, one search after another: Chinese and English",
      "words, with and without filters, sorting and prices."
    })
final class SearchExperiment implements Callable<Integer> {
  @Mixin private final Telling telling = new Telling();

  @Option(
      names = "--offers",
      defaultValue = "200000",
      description = "In the market: ${DEFAULT-VALUE}.")
  private int offers;

  @Option(
      names = "--queries",
      defaultValue = "2000",
      description = "That are counted, after as many that are not: ${DEFAULT-VALUE}.")
  private int queries;

  @Override
  public Integer call() throws IOException {
    return telling.tell(measure());
  }

  Findings measure() {
    telling.progress("search: making a market of " + offers + " offers");
    try (Folder home = Folder.temporary();
        House house = Market.open(offers, home)) {
      Shopper shopper = new Shopper();
      telling.progress("  " + queries + " searches to warm up, " + queries + " that count");
      ask(house.url(), shopper);
      Sample millis = Sample.of(ask(house.url(), shopper));
      return Findings.of(
          new Figures()
              .add("p50Millis", millis.median(), 2)
              .add("p99Millis", millis.percentile(99), 2)
              .add("offers", offers)
              .add("queries", queries));
    }
  }

  private List<Double> ask(URI house, Shopper shopper) {
    Client client = new Client();
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < queries; i++) {
      millis.add(
          client.ask(HttpRequest.newBuilder(house.resolve(shopper.next())).build()).millis());
    }
    return millis;
  }
}
