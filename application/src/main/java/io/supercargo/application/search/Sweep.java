package io.supercargo.application.search;

import io.supercargo.application.provider.Answers;
import io.supercargo.application.provider.Answers.Told;
import io.supercargo.application.provider.FanOut;
import io.supercargo.application.provider.ProviderReport.Status;
import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.provider.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads on in the hits of several providers and merges them. Thread-safe. */
public final class Sweep {
  private static final int MOST_EMPTY_PARTS = 5;
  private static final int LEAST_REORDERED = 50;
  private static final Set<Status> LACKING = Set.of(Status.FAILED, Status.PARTIAL);

  private final Router router;
  private final FanOut fanOut;
  private final Revealed revealed;
  private final Trails trails;

  public Sweep(Router router, FanOut fanOut, Revealed revealed, Trails trails) {
    this.router = router;
    this.fanOut = fanOut;
    this.revealed = revealed;
    this.trails = trails;
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
      Function<Provider, Shelf> shelves) {
    /** Whether suppliers cannot order their hits like this, so that it is done here. */
    boolean isReordered() {
      return sort.keys().stream().anyMatch(key -> key.by() == SortKey.PAYABLE);
    }

    /** What is ordered here is read in larger parts, because it is ordered part by part. */
    int reading(int count) {
      return isReordered() ? Math.max(count, LEAST_REORDERED) : count;
    }
  }

  SearchAnswer search(Aim aim, Optional<Cursor> cursor, int limit) {
    int count = new PageRequest(1, limit).size();
    Router.Round round = router.atOnce(aim.selection(), aim.capability());
    SearchAnswer answer = part(aim, round, cursor, count);
    for (int i = 0; i < MOST_EMPTY_PARTS && isEmptyOnTheWay(answer); i++) {
      answer = part(aim, round, answer.next(), count);
    }
    return answer;
  }

  private SearchAnswer part(Aim aim, Router.Round round, Optional<Cursor> cursor, int count) {
    Bookmark from = cursor.map(it -> resumed(it, aim)).orElseGet(() -> started(aim, round.asked()));
    List<Provider> asked =
        from.places().entrySet().stream()
            .filter(entry -> !entry.getValue().done())
            .map(entry -> router.named(entry.getKey(), aim.selection()))
            .toList();
    int reading = aim.reading(count);
    List<Told<Stretch>> told =
        fanOut.ask(
            asked,
            aim.selection().terms(),
            provider -> Stretch.read(aim.shelves().apply(provider), from.of(provider), reading));
    Answers<Stretch> answers = new Answers<>(told, round.lacking());
    return new Harvest(aim, from, answers, revealed).take(count, trails);
  }

  /** All that was read stood for things that had been shown; there is more behind. */
  private static boolean isEmptyOnTheWay(SearchAnswer answer) {
    return answer.items().isEmpty()
        && answer.next().isPresent()
        && answer.providers().stream().noneMatch(report -> LACKING.contains(report.status()));
  }

  private static Bookmark started(Aim aim, List<Provider> asked) {
    Map<String, Place> places = new LinkedHashMap<>();
    asked.forEach(provider -> places.put(provider.name(), Place.START));
    return new Bookmark(aim.fingerprint(), places, new Shown());
  }

  private Bookmark resumed(Cursor cursor, Aim aim) {
    Bookmark bookmark = Bookmark.read(cursor, aim.fingerprint(), trails);
    Map<String, Place> places = bookmark.places();
    boolean known =
        places.keySet().stream().allMatch(name -> isAble(name, aim))
            && places.values().stream().anyMatch(place -> !place.done());
    if (!known) {
      throw Bookmark.broken(cursor);
    }
    return bookmark;
  }

  private boolean isAble(String name, Aim aim) {
    try {
      return router.named(name, aim.selection()).can(aim.capability());
    } catch (InvalidValue gone) {
      return false;
    }
  }
}
