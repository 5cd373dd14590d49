package io.supercargo.sandbox.trade;

import io.supercargo.domain.order.OrderLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is bought at a time, by seller. */
record Basket(List<Parcel> parcels) {
  Basket {
    parcels = List.copyOf(parcels);
  }

  /** Finds out what lines mean; unknown goods are refused at once. */
  static Basket of(List<OrderLine> lines, Wares wares, Refusals refusals) {
    Map<String, List<Pick>> bySeller = new LinkedHashMap<>();
    for (OrderLine line : lines) {
      Pick pick = Pick.of(line, wares, refusals);
      bySeller.computeIfAbsent(pick.listing().shop(), first -> new ArrayList<>()).add(pick);
    }
    return new Basket(
        bySeller.values().stream()
            .map(picks -> new Parcel(wares.seller(picks.get(0).listing()), picks))
            .toList());
  }

  /**
   * The same at the prices and with the stock of the moment.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure where something is off the shelf
   */
  Basket on(Ledger ledger, Refusals refusals) {
    parcels.stream()
        .flatMap(parcel -> parcel.picks().stream())
        .filter(pick -> ledger.isOff(pick.listing().id()))
        .findFirst()
        .ifPresent(
            pick -> {
              throw refusals.withdrawn(pick.line().product());
            });
    return new Basket(parcels.stream().map(parcel -> parcel.at(ledger::today)).toList());
  }

  List<Hindrance> hindrances() {
    return parcels.stream().flatMap(parcel -> parcel.hindrances().stream()).toList();
  }

  boolean isHopeless() {
    return parcels.stream().allMatch(parcel -> parcel.good().isEmpty());
  }

  int size() {
    return parcels.stream().mapToInt(parcel -> parcel.picks().size()).sum();
  }

  Pick last() {
    List<Pick> picks = parcels.get(parcels.size() - 1).picks();
    return picks.get(picks.size() - 1);
  }

  Basket withoutLast() {
    List<Parcel> fewer = new ArrayList<>(parcels);
    Parcel parcel = fewer.remove(parcels.size() - 1);
    List<Pick> rest = parcel.picks().subList(0, parcel.picks().size() - 1);
    if (!rest.isEmpty()) {
      fewer.add(new Parcel(parcel.seller(), rest));
    }
    return new Basket(fewer);
  }
}
