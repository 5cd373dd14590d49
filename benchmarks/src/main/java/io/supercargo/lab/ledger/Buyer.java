package io.supercargo.lab.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.Unable;
import io.supercargo.lab.trade.Api;
import io.supercargo.lab.trade.Shop;
import io.supercargo.lab.trade.Ware;
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

  private final Shop shop;
  private final Supplier<URI> house;

  Buyer(Shop shop, Supplier<URI> house) {
    this.shop = shop;
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
          quote = shop.quote(house.get(), ware);
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

  /** Empty while the house cannot say. */
  private Optional<String> placed(String key, String quote) throws IOException {
    Api.Answer answer = shop.place(house.get(), quote, key);
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
