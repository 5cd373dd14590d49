package io.supercargo.sandbox.trade;

import io.supercargo.sandbox.trade.Ledger.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All refunds, at hand. Changed under the lock of the {@link Books}. */
final class Pleas {
  private final Map<String, Plea> pleas = new HashMap<>();
  private final Map<String, List<String>> byOrder = new HashMap<>();
  private final TreeMap<Place, Plea> newestFirst = new TreeMap<>(Place.NEWEST_FIRST);
  private final TreeMap<Place, Plea> soonestDue = new TreeMap<>(Place.SOONEST_FIRST);

  void put(Plea plea) {
    Plea before = pleas.put(plea.id(), plea);
    newestFirst.put(new Place(plea.hours().opened(), plea.id()), plea);
    if (before == null) {
      byOrder.computeIfAbsent(plea.order(), first -> new ArrayList<>()).add(plea.id());
    } else {
      before.due().ifPresent(at -> soonestDue.remove(new Place(at, before.id())));
    }
    plea.due().ifPresent(at -> soonestDue.put(new Place(at, plea.id()), plea));
  }

  Optional<Plea> plea(String id) {
    return Optional.ofNullable(pleas.get(id));
  }

  /** The oldest first. */
  List<Plea> of(Deal deal) {
    return byOrder.getOrDefault(deal.id(), List.of()).stream()
        .flatMap(id -> plea(id).stream())
        .toList();
  }

  List<Plea> openOf(Deal deal) {
    return of(deal).stream().filter(plea -> !plea.status().isFinal()).toList();
  }

  Collection<Plea> newestFirst() {
    return newestFirst.values();
  }

  long count() {
    return pleas.size();
  }

  /** The one for which time has run out, and when; the first of them. */
  Optional<Map.Entry<Long, Plea>> due(long now) {
    return Optional.ofNullable(soonestDue.firstEntry())
        .filter(first -> first.getKey().at() <= now)
        .map(first -> Map.entry(first.getKey().at(), first.getValue()));
  }
}
