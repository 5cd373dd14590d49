package io.supercargo.sandbox.trade;

import io.supercargo.domain.logistics.Shipment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sees parcels move, which nobody writes down: it follows from the time. For one thread. */
final class Lookout {
  private final Books books;
  private @Nullable Map<String, Shipment> travelling;

  Lookout(Books books) {
    this.books = books;
  }

  /** A parcel that moved. */
  record Sighting(Deal deal, Shipment parcel) {}

  /** An order that was changed: from now on its parcel is watched, if it has one. */
  void watch(Deal deal) {
    Map<String, Shipment> known = travelling;
    Long sent = deal.course().sent();
    if (known != null && sent != null) {
      parcel(deal, sent).ifPresent(parcel -> known.putIfAbsent(deal.id(), parcel));
    }
  }

  /** The first look only learns what there is. */
  List<Sighting> look() {
    return books.use(clerk -> travelling == null ? learn(clerk) : seen(clerk, travelling));
  }

  static Optional<Shipment> parcel(Deal deal, long now) {
    return Journey.of(deal).map(journey -> journey.at(now));
  }

  private List<Sighting> learn(Clerk clerk) {
    Map<String, Shipment> known = new HashMap<>();
    for (Deal deal : clerk.ledger().newestFirst()) {
      if (deal.stage() == Stage.SENT) {
        parcel(deal, clerk.now())
            .filter(parcel -> !parcel.status().isFinal())
            .ifPresent(parcel -> known.put(deal.id(), parcel));
      }
    }
    travelling = known;
    return List.of();
  }

  private static List<Sighting> seen(Clerk clerk, Map<String, Shipment> known) {
    List<Sighting> sightings = new ArrayList<>();
    for (String id : List.copyOf(known.keySet())) {
      Optional<Deal> deal = clerk.ledger().deal(id);
      Optional<Shipment> now = deal.flatMap(it -> parcel(it, clerk.now()));
      if (now.isPresent() && !now.get().equals(known.put(id, now.get()))) {
        sightings.add(new Sighting(deal.get(), now.get()));
      }
      if (now.filter(parcel -> !parcel.status().isFinal()).isEmpty()) {
        known.remove(id);
      }
    }
    return sightings;
  }
}
