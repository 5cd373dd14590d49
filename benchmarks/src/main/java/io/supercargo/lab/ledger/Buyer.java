package io.supercargo.lab.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.Unable;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Wants one thing once, and asks under the same key until it is told what became of it. */
final class Buyer {
  private static final Duration LONGEST = Duration.ofMinutes(4);
  private static final long BETWEEN_MILLIS = 200;

  private static final String ADDRESS =
      """
      {"name":"张三","phone":"18888888888","province":"浙江省","city":"杭州市",
       "district":"滨江区","street":"网商路699号","postalCode":"310000"}
      """;

  private final Api api;
  private final Supplier<URI> house;

  Buyer(Api api, Supplier<URI> house) {
    this.api = api;
    this.house = house;
  }

  /**
   * Buys.
   *
   * @return the intent's id; empty when no quote was to be had in time, so that nothing was wanted
   */
  Optional<String> buy(String key, Ware ware) {
    long end = System.nanoTime() + LONGEST.toNanos();
    Optional<String> quote = Optional.empty();
    while (System.nanoTime() < end) {
      try {
        if (quote.isEmpty()) {
          quote = quoted(ware);
        }
        if (quote.isPresent()) {
          Optional<String> intent = placed(key, quote.get());
          if (intent.isPresent()) {
            return intent;
          }
        }
      } catch (IOException down) {
        // the house fell, or the line did; the same is asked again under the same key
      }
      pause();
    }
    return Optional.empty();
  }

  private Optional<String> quoted(Ware ware) throws IOException {
    String body =
        """
        {"lines":[{"productId":"%s","skuId":"%s","quantity":%d}],"address":%s}
        """
            .formatted(ware.productId(), ware.skuId(), ware.least(), ADDRESS);
    Api.Answer answer = api.post(house.get(), "/quotes", Api.json(body), Optional.empty());
    return answer.status() == 201
        ? Optional.of(answer.body().get("id").asText())
        : Optional.empty();
  }

  /** Empty while the house cannot say. */
  private Optional<String> placed(String key, String quote) throws IOException {
    JsonNode body = Api.json("{\"quoteId\":\"%s\"}".formatted(quote));
    Api.Answer answer = api.post(house.get(), "/orders", body, Optional.of(key));
    return Optional.ofNullable(answer.body().get("intentId")).map(JsonNode::asText);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unable("interrupted", stopped);
    }
  }
}
