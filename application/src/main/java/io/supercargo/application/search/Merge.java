package io.supercargo.application.search;

import io.supercargo.domain.product.Offer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Weaves the hits of several providers into one list: by the sort keys, and where those say
 * nothing, by rank, so that each provider has its turn.
 */
final class Merge {
  private final List<Lane> lanes;
  private final Comparator<Lane> order;

  Merge(List<Lane> lanes, Comparator<Offer> order) {
    this.lanes = lanes;
    this.order = Comparator.comparing(Lane::head, order).thenComparingLong(Lane::rank);
  }

  /**
   * Takes the next ones. Stops early when a provider that has more came to the end of what was
   * read: what it holds may belong before the others' hits.
   */
  List<Listing> take(int limit) {
    List<Listing> taken = new ArrayList<>(limit);
    while (taken.size() < limit && lanes.stream().noneMatch(Lane::isStalled)) {
      Optional<Lane> next = lanes.stream().filter(lane -> !lane.isEmpty()).min(order);
      if (next.isEmpty()) {
        break;
      }
      taken.add(next.get().take());
    }
    return taken;
  }
}
