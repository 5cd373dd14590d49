package io.supercargo.web.console;

import io.supercargo.web.guard.Permit;
import java.util.List;

/** Where the console's pages are found: what is used all day by itself, the rest on decks below. */
final class Places {
  private static final List<Deck> ALL =
      List.of(
          Deck.of(
              "",
              new Place("search", "/", "nav.search"),
              new Place("discover", "/recommended", "nav.discover"),
              new Place("cart", "/cart", "nav.cart"),
              new Place("orders", "/orders", "nav.orders")),
          Deck.of(
              "trade",
              new Place("shipments", "/shipments", "nav.shipments"),
              new Place("refunds", "/refunds", "nav.refunds"),
              new Place("intents", "/intents", "intents.title"),
              new Place("addresses", "/addresses", "nav.addresses")),
          Deck.of(
              "suppliers",
              new Place("providers", "/providers", "nav.providers"),
              new Place("calls", "/calls", "nav.calls"),
              new Place("pushes", "/pushes", "pushes.title"),
              new Place("drift", "/drift", "drift.title"),
              new Place("sandbox", "/sandbox", "nav.sandbox")),
          Deck.of(
              "settings",
              new Place("events", "/events", "events.title"),
              new Place("keys", "/keys", "nav.keys"),
              new Place("users", "/users", "users.title"),
              new Place("audit", "/audit", "audit.title"),
              new Place("docs", "/docs", "nav.docs")));

  private Places() {}

  /** Those that somebody may look at. */
  static List<Deck> seenBy(Permit permit) {
    return ALL.stream()
        .map(deck -> deck.seenBy(permit))
        .filter(deck -> !deck.places().isEmpty())
        .toList();
  }

  /**
   * A place of the console.
   *
   * @param name what its pages set as their place
   * @param label the key of what it is called
   */
  record Place(String name, String href, String label) {}

  /**
   * Places that stand together.
   *
   * @param name empty for those that always stand open
   */
  record Deck(String name, List<Place> places) {
    static Deck of(String name, Place... places) {
      return new Deck(name, List.of(places));
    }

    public boolean holds(String place) {
      return places.stream().anyMatch(each -> each.name().equals(place));
    }

    Deck seenBy(Permit permit) {
      return new Deck(name, places.stream().filter(place -> permit.sees(place.href())).toList());
    }
  }
}
