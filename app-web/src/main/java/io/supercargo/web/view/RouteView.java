package io.supercargo.web.view;

import io.supercargo.domain.logistics.Passage;
import io.supercargo.domain.logistics.Route;
import org.jspecify.annotations.Nullable;

/**
 * A way abroad.
 *
 * @param freight null where no price is told with it
 */
public record RouteView(
    String id, @Nullable String carrier, @Nullable String category, @Nullable MoneyView freight) {
  static RouteView of(Route route) {
    return new RouteView(
        route.id(), route.carrier().orElse(null), route.category().orElse(null), null);
  }

  static RouteView of(Passage passage) {
    RouteView route = of(passage.route());
    return new RouteView(route.id, route.carrier, route.category, MoneyView.of(passage.freight()));
  }
}
