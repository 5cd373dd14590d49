package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.logistics.ConsignedItem;
import io.supercargo.domain.logistics.Passage;
import io.supercargo.domain.logistics.Route;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which ways lead abroad, and what they cost. */
@SuppressWarnings(
    "ImmutableEnumChecker") // a route is a record of texts, which the check cannot see
enum Tariff {
  EXPRESS("10001", "云途物流", "EXPRESS", 6800, 2900),
  LINE("10002", "燕文物流", "SPECIAL_LINE", 3200, 1450),
  SEA("10003", "中远海运", "SEA", 1500, 380);

  private final Route route;
  private final long firstFen;
  private final long eachFen;

  Tariff(String id, String carrier, String category, long firstFen, long eachFen) {
    this.route = new Route(id, Optional.of(carrier), Optional.of(category));
    this.firstFen = firstFen;
    this.eachFen = eachFen;
  }

  /** The cheapest last. */
  static List<Passage> passages(long quantity) {
    return Arrays.stream(values())
        .map(way -> new Passage(way.route, way.freight(quantity)))
        .toList();
  }

  /** By the way that is wished for, else by the usual one. */
  static Passage passage(ConsignedItem item) {
    Tariff way = of(item.route().map(Route::id).orElse(LINE.route.id()));
    return new Passage(way.route, way.freight(item.quantity()));
  }

  static boolean knows(Route wished) {
    return Arrays.stream(values()).anyMatch(way -> way.route.id().equals(wished.id()));
  }

  static Route route(String id) {
    return of(id).route;
  }

  private static Tariff of(String id) {
    return Arrays.stream(values())
        .filter(way -> way.route.id().equals(id))
        .findFirst()
        .orElse(LINE);
  }

  private Money freight(long quantity) {
    return Money.fen(firstFen + eachFen * quantity);
  }
}
