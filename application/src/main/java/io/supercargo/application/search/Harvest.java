package io.supercargo.application.search;

import io.supercargo.application.provider.Answers;
import io.supercargo.application.provider.Answers.Told;
import io.supercargo.ports.Raw;
import io.supercargo.ports.failure.SupplierFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one answer of what the providers brought. */
final class Harvest {
  private final Sweep.Aim aim;
  private final Answers<Stretch> answers;
  private final Map<String, Place> places;
  private final Map<String, List<Raw>> raw = new LinkedHashMap<>();
  private final List<Lane> lanes = new ArrayList<>();

  /**
   * @param places where each provider stood before
   */
  Harvest(Sweep.Aim aim, Map<String, Place> places, Answers<Stretch> answers) {
    this.aim = aim;
    this.answers = answers;
    this.places = new LinkedHashMap<>(places);
    answers.told().forEach(this::bring);
  }

  SearchAnswer take(int limit) {
    List<Listing> items = new Merge(lanes, Ranking.of(aim.sort())).take(limit);
    lanes.forEach(lane -> places.put(lane.provider(), lane.place()));
    long total = places.values().stream().mapToLong(Place::total).sum();
    return new SearchAnswer(items, next(), total, answers.reports(aim.capability()), raw);
  }

  private void bring(Told<Stretch> told) {
    String name = told.provider().name();
    told.value()
        .ifPresentOrElse(
            stretch -> {
              lanes.add(new Lane(name, stretch));
              raw.put(name, stretch.raw());
            },
            () -> told.failure().ifPresent(failure -> leaveOut(name, failure)));
  }

  /** Who may answer another time is asked again with the next part; the others are not. */
  private void leaveOut(String name, SupplierFailure failure) {
    if (!failure.kind().retryable()) {
      places.computeIfPresent(name, (any, place) -> place.end());
    }
  }

  private Optional<Cursor> next() {
    return places.values().stream().allMatch(Place::done)
        ? Optional.empty()
        : Optional.of(new Bookmark(aim.fingerprint(), places).cursor());
  }
}
