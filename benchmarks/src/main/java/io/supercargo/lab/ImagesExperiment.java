package io.supercargo.lab;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.figures.Figures;
import io.supercargo.lab.figures.Findings;
import io.supercargo.lab.figures.Sample;
import io.supercargo.lab.load.Client;
import io.supercargo.lab.market.Distortion;
import io.supercargo.lab.market.Market;
import io.supercargo.lab.market.PictureSearch;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How often a picture that went through many hands still finds its offer. */
@Command(
    name = "images",
    mixinStandardHelpOptions = true,
    description = {
      "Searches the sandbox by pictures of its own offers that were cropped by up to a twelfth per side,",
      "scaled to half, recompressed as JPEG of quality 0.35 or tinted by 11 %, in turn."
    })
final class ImagesExperiment implements Callable<Integer> {
  private static final List<Distortion> DISTORTIONS = List.of(Distortion.values());

  @Mixin private final Telling telling = new Telling();

  @Option(
      names = "--offers",
      defaultValue = "20000",
      description = "In the market: ${DEFAULT-VALUE}.")
  private int offers;

  @Option(
      names = "--pictures",
      defaultValue = "500",
      description = "That are distorted and searched by: ${DEFAULT-VALUE}.")
  private int pictures;

  @Override
  public Integer call() throws IOException {
    return telling.tell(measure());
  }

  Findings measure() {
    telling.progress("images: making a market of " + offers + " offers");
    try (Folder home = Folder.temporary();
        House house = Market.open(offers, home)) {
      telling.progress("  searching by " + pictures + " distorted pictures");
      return told(search(house.url()));
    }
  }

  private record Tried(Distortion distortion, PictureSearch.Result result) {}

  private List<Tried> search(URI house) {
    Client client = new Client();
    PictureSearch search = new PictureSearch(client, house);
    List<JsonNode> found = search.offers(pictures);
    Random dice = new Random(1);
    return IntStream.range(0, found.size())
        .mapToObj(
            i -> {
              JsonNode offer = found.get(i);
              Distortion distortion = DISTORTIONS.get(i % DISTORTIONS.size());
              byte[] picture = client.bytes(URI.create(offer.path("imageUrl").asText()));
              return new Tried(
                  distortion,
                  search.search(distortion.of(picture, dice), offer.path("id").asText()));
            })
        .toList();
  }

  private Findings told(List<Tried> tried) {
    Sample millis = Sample.of(tried.stream().map(each -> each.result.millis()).toList());
    Figures figures =
        new Figures()
            .add("hitRateAt5", hitRate(tried), 3)
            .add("p50Millis", millis.median(), 2)
            .add("p99Millis", millis.percentile(99), 2)
            .add("pictures", tried.size())
            .add("offers", offers);
    for (Distortion distortion : DISTORTIONS) {
      List<Tried> alike = tried.stream().filter(each -> each.distortion == distortion).toList();
      figures.add(distortion.hitRateName(), hitRate(alike), 3);
    }
    return Findings.of(figures);
  }

  private static double hitRate(List<Tried> tried) {
    return tried.stream().mapToInt(each -> each.result.found() ? 1 : 0).average().orElse(0);
  }
}
