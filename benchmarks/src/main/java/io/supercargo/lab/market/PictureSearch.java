package io.supercargo.lab.market;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.load.Client;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.List;

/** Searches for offers by picture, over the REST API. */
public final class PictureSearch {
  private static final int FIRST = 5;

  private final Client client;
  private final URI house;

  public PictureSearch(Client client, URI house) {
    this.client = client;
    this.house = house;
  }

  /**
   * What came of a search.
   *
   * @param found whether the offer was among the first five
   */
  public record Result(boolean found, double millis) {}

  public Result search(byte[] picture, String offer) {
    String body =
        "{\"image\":\"%s\",\"limit\":%d}"
            .formatted(Base64.getEncoder().encodeToString(picture), FIRST);
    HttpRequest request =
        HttpRequest.newBuilder(house.resolve("/api/v1/products/search-by-image"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    Client.Timed answer = client.ask(request);
    List<String> ids = client.read(answer.body()).path("items").findValuesAsText("id");
    return new Result(ids.contains(offer), answer.millis());
  }

  /** The offers of the market, as many as are wanted, from all over it. */
  public List<JsonNode> offers(int wanted) {
    return new Assortment(client, house).offers(wanted);
  }
}
