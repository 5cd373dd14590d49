package io.supercargo.application.search;

import io.supercargo.application.provider.Answers;
import io.supercargo.application.provider.Answers.Told;
import io.supercargo.application.provider.FanOut;
import io.supercargo.application.provider.Providers;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.provider.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads on in the hits of several providers and merges them. Thread-safe. */
public final class Sweep {
  private final Providers providers;
  private final Router router;
  private final FanOut fanOut;

  public Sweep(Providers providers, Router router, FanOut fanOut) {
    this.providers = providers;
    this.router = router;
    this.fanOut = fanOut;
  }

  /**
   * What is looked for.
   *
   * @param fingerprint tells this search from others
   * @param shelves opens the hits of a provider
   */
  record Aim(
      Capability capability,
      Selection selection,
      SortSpec sort,
      long fingerprint,
      Function<Provider, Shelf> shelves) {}

  SearchAnswer search(Aim aim, Optional<Cursor> cursor, int limit) {
    int count = new PageRequest(1, limit).size();
    Router.Round round = router.atOnce(aim.selection(), aim.capability());
    Map<String, Place> places =
        cursor.map(it -> resumed(it, aim)).orElseGet(() -> started(round.asked()));
    List<Provider> asked =
        places.keySet().stream()
            .filter(name -> !place(places, name).done())
            .map(name -> seen(name, aim.selection()))
            .toList();
    List<Told<Stretch>> told =
        fanOut.ask(
            asked,
            provider ->
                Stretch.read(aim.shelves().apply(provider), place(places, provider.name()), count));
    return new Harvest(aim, places, new Answers<>(told, round.lacking())).take(count);
  }

  private static Map<String, Place> started(List<Provider> asked) {
    Map<String, Place> places = new LinkedHashMap<>();
    asked.forEach(provider -> places.put(provider.name(), Place.START));
    return places;
  }

  private Map<String, Place> resumed(Cursor cursor, Aim aim) {
    Map<String, Place> places = Bookmark.read(cursor, aim.fingerprint()).places();
    boolean known =
        places.keySet().stream().allMatch(name -> isAble(name, aim))
            && places.values().stream().anyMatch(place -> !place.done());
    if (!known) {
      throw Bookmark.broken(cursor);
    }
    return places;
  }

  private Provider seen(String name, Selection selection) {
    Provider provider = providers.named(name);
    return selection.marketplace().map(provider::at).orElse(provider);
  }

  private boolean isAble(String name, Aim aim) {
    try {
      return seen(name, aim.selection()).can(aim.capability());
    } catch (InvalidValue gone) {
      return false;
    }
  }

  private static Place place(Map<String, Place> places, String provider) {
    return places.getOrDefault(provider, Place.START);
  }
}
