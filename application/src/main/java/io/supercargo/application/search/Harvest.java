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
  private final Shown shown;
  private final Revealed revealed;
  private final Map<String, List<Raw>> raw = new LinkedHashMap<>();
  private final List<Lane> lanes = new ArrayList<>();
  private Optional<SearchAnswer.Age> age = Optional.empty();

  /**
   * @param before where each provider stood before, and what was shown
   */
  Harvest(Sweep.Aim aim, Bookmark before, Answers<Stretch> answers, Revealed revealed) {
    this.aim = aim;
    this.answers = answers;
    this.places = new LinkedHashMap<>(before.places());
    this.shown = new Shown(before.shown());
    this.revealed = revealed;
    answers.told().forEach(this::bring);
  }

  SearchAnswer take(int limit, Trails trails) {
    List<Listing> items = new Merge(lanes, Ranking.of(aim.sort()), memory(), revealed).take(limit);
    lanes.forEach(lane -> places.put(lane.provider(), lane.place()));
    long total = places.values().stream().mapToLong(Place::total).sum();
    return new SearchAnswer(
        items,
        isOver() ? Optional.empty() : Optional.of(next().cursor(trails)),
        total,
        answers.reports(aim.capability()),
        raw,
        age());
  }

  private Bookmark next() {
    return new Bookmark(aim.fingerprint(), places, shown);
  }

  /** One provider alone, asked in its own order, shows nothing twice by itself. */
  private Optional<Shown> memory() {
    return places.size() > 1 || aim.isReordered() ? Optional.of(shown) : Optional.empty();
  }

  private boolean isOver() {
    return places.values().stream().allMatch(Place::done);
  }

  private SearchAnswer.Age age() {
    boolean whole = answers.told().stream().allMatch(told -> told.failure().isEmpty());
    SearchAnswer.Age oldest = age.orElseThrow();
    return whole ? oldest : oldest.notKept();
  }

  private void bring(Told<Stretch> told) {
    String name = told.provider().name();
    told.value()
        .ifPresentOrElse(
            stretch -> bring(name, stretch),
            () -> told.failure().ifPresent(failure -> leaveOut(name, failure)));
  }

  private void bring(String name, Stretch stretch) {
    stretch.hits().forEach(hit -> revealed.learn(name, hit.offer()));
    Stretch ordered = aim.isReordered() ? stretch.by(Ranking.of(aim.sort())) : stretch;
    lanes.add(new Lane(name, ordered, revealed));
    raw.put(name, stretch.raw());
    age = age.map(it -> it.and(stretch.age())).or(() -> Optional.of(stretch.age()));
  }

  /** Who may answer another time is asked again with the next part; the others are not. */
  private void leaveOut(String name, SupplierFailure failure) {
    if (!failure.kind().retryable()) {
      places.computeIfPresent(name, (any, place) -> place.end());
    }
  }
}
