package io.supercargo.sandbox.trade;

import io.supercargo.domain.logistics.Shipment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sees parcels move, which nobody writes down: it follows from the time. For one thread. */
final class Lookout {
  private static final Set<Stage> ON_THE_WAY = EnumSet.of(Stage.PAID, Stage.SENT);

  private final Books books;
  private @Nullable Map<String, List<Shipment>> travelling;

  Lookout(Books books) {
    this.books = books;
  }

  /** A parcel that moved. */
  record Sighting(Deal deal, Shipment parcel) {}

  /** An order that was changed: from now on its parcels are watched, if it has some. */
  void watch(Deal deal) {
    Map<String, List<Shipment>> known = travelling;
    if (known == null || !ON_THE_WAY.contains(deal.stage())) {
      return;
    }
    List<Load> loads = new Loading(deal).parcels();
    List<Shipment> watched = new ArrayList<>(known.getOrDefault(deal.id(), List.of()));
    for (int i = watched.size(); i < loads.size(); i++) {
      watched.add(Journey.parcels(deal, loads.get(i).at()).get(i));
    }
    if (!watched.isEmpty()) {
      known.put(deal.id(), watched);
    }
  }

  /** The first look only learns what there is. */
  List<Sighting> look() {
    return books.use(clerk -> travelling == null ? learn(clerk) : seen(clerk, travelling));
  }

  private List<Sighting> learn(Clerk clerk) {
    Map<String, List<Shipment>> known = new HashMap<>();
    for (Deal deal : clerk.ledger().newestFirst()) {
      List<Shipment> parcels = Journey.parcels(deal, clerk.now());
      if (goesOn(deal, parcels)) {
        known.put(deal.id(), parcels);
      }
    }
    travelling = known;
    return List.of();
  }

  private static List<Sighting> seen(Clerk clerk, Map<String, List<Shipment>> known) {
    List<Sighting> sightings = new ArrayList<>();
    for (String id : List.copyOf(known.keySet())) {
      Optional<Deal> deal = clerk.ledger().deal(id);
      List<Shipment> before = known.remove(id);
      if (deal.isPresent() && before != null) {
        List<Shipment> now = Journey.parcels(deal.get(), clerk.now());
        now.stream()
            .filter(parcel -> !before.contains(parcel))
            .forEach(parcel -> sightings.add(new Sighting(deal.get(), parcel)));
        if (goesOn(deal.get(), now)) {
          known.put(id, now);
        }
      }
    }
    return sightings;
  }

  private static boolean goesOn(Deal deal, List<Shipment> parcels) {
    return deal.isAlive() && parcels.stream().anyMatch(parcel -> !parcel.status().isFinal());
  }
}
