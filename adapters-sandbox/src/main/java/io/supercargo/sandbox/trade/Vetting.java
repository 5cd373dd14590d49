package io.supercargo.sandbox.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out which lines can be ordered together. Who comes first is served first. */
final class Vetting {
  private final IdentityHashMap<Pick, Hindrance> hindrances = new IdentityHashMap<>();
  private final List<Pick> inStock = new ArrayList<>();

  Vetting(List<Pick> picks) {
    Map<String, Long> left = new HashMap<>();
    picks.forEach(pick -> stock(pick, left));
    inStock.forEach(this::quantity);
  }

  Optional<Hindrance> of(Pick pick) {
    return Optional.ofNullable(hindrances.get(pick));
  }

  private void stock(Pick pick, Map<String, Long> left) {
    long there = left.getOrDefault(pick.sku().id(), pick.left());
    if (pick.quantity() > there) {
      hindrances.put(pick, Hindrance.stock(pick, there));
    } else {
      left.put(pick.sku().id(), there - pick.quantity());
      inStock.add(pick);
    }
  }

  private void quantity(Pick pick) {
    long pieces = inStock.stream().filter(pick::sameOffer).mapToLong(Pick::quantity).sum();
    int least = pick.listing().price().minOrder();
    int batch = pick.listing().batch();
    if (pieces < least) {
      hindrances.put(pick, Hindrance.minimum(pick, pieces, least));
    } else if (pick.quantity() % batch != 0) {
      hindrances.put(pick, Hindrance.batch(pick, batch));
    }
  }
}
