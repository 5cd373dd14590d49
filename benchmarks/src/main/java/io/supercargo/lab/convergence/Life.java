package io.supercargo.lab.convergence;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.lab.trade.Api;
import io.supercargo.lab.trade.Shop;
import io.supercargo.lab.trade.Ware;
import java.io.IOException;
import java.util.Optional;
import java.util.Random;

/** What becomes of one order, by chance: it ends early, or late, or not at all. */
record Life(Buyer buyer, Market market, Shop shop, Random luck) {
  private static final int PERCENT = 100;

  /** Lives it. */
  void live(Ware ware, String key) throws IOException {
    Optional<String> quote = shop.quote(buyer.url(), ware);
    if (quote.isEmpty()) {
      return;
    }
    Api.Answer placed = shop.place(buyer.url(), quote.get(), key);
    JsonNode first = placed.body().path("orders").path(0).path("id");
    if (first.isTextual()) {
      live(first.asText(), key);
    }
  }

  private void live(String order, String key) throws IOException {
    String number = order.substring(order.indexOf(':') + 1);
    if (chance(10)) {
      return; // nobody pays, and time ends it
    }
    if (chance(15)) {
      buyer.does("cancel", order, key);
      return;
    }
    buyer.does("pay", order, key);
    if (chance(12)) {
      market.does("refund", number);
      return;
    }
    if (chance(20)) {
      complaint().unsent(order, key);
    }
    if (chance(90)) {
      sent(order, number, key);
    }
  }

  private void sent(String order, String number, String key) throws IOException {
    if (chance(50)) {
      inParts(number);
    }
    market.does("ship", number);
    if (chance(10)) {
      market.does("refund", number);
    }
    if (chance(15)) {
      lost(order, number, key);
    } else if (chance(80)) {
      market.does("deliver", number);
    }
    if (chance(30)) {
      complaint().received(order, key);
    }
    if (chance(50)) {
      buyer.does("confirm-receipt", order, key);
    }
  }

  /** It may be found, or its money asked back. */
  private void lost(String order, String number, String key) throws IOException {
    market.does("lose", number);
    if (chance(40)) {
      complaint().lost(order, key);
    }
    if (chance(40)) {
      market.does("deliver", number);
    }
  }

  private void inParts(String number) throws IOException {
    market.shipsOne(number);
    if (chance(50)) {
      market.does("deliver", number);
    }
    if (chance(30)) {
      market.shipsOne(number);
    }
  }

  private Complaint complaint() {
    return new Complaint(buyer, market, luck);
  }

  private boolean chance(int percent) {
    return luck.nextInt(PERCENT) < percent;
  }
}
