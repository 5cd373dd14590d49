package io.supercargo.application.aftersales;

import io.supercargo.domain.aftersales.RefundCase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the refunds of several suppliers into one row, the newest first. One use. */
final class RefundMerge {
  private final List<Heap> heaps = new ArrayList<>();
  private RefundPlaces places;

  /**
   * @param before where each of them stood before
   */
  RefundMerge(RefundPlaces before) {
    this.places = before;
  }

  void add(String provider, RefundLane lane) {
    heaps.add(new Heap(provider, lane));
  }

  /** Who may answer another time is asked again with the next part; others are not. */
  void leaveOut(String lane, boolean forGood) {
    places = forGood ? places.over(lane) : places.at(lane, places.of(lane));
  }

  List<RefundListing.Row> take(int wanted) {
    List<RefundListing.Row> rows = new ArrayList<>();
    Optional<Heap> newest = newest();
    while (rows.size() < wanted && newest.isPresent()) {
      rows.add(new RefundListing.Row(newest.get().provider, newest.get().top()));
      newest.get().taken++;
      newest = newest();
    }
    heaps.forEach(heap -> places = heap.move(places));
    return rows;
  }

  /** Where to go on; empty when nothing is left anywhere. */
  Optional<String> next() {
    return places.areOver(places.behind().keySet())
        ? Optional.empty()
        : Optional.of(places.cursor());
  }

  /** Of those that were opened at the same time, the one of the first. */
  private Optional<Heap> newest() {
    return heaps.stream()
        .filter(heap -> !heap.isEmpty())
        .min(Comparator.comparing(Heap::opened, Comparator.reverseOrder()));
  }

  /** What is left of one supplier's. */
  private static final class Heap {
    private final String provider;
    private final RefundLane lane;
    private int taken;

    Heap(String provider, RefundLane lane) {
      this.provider = provider;
      this.lane = lane;
    }

    boolean isEmpty() {
      return taken == lane.hits().size();
    }

    RefundCase top() {
      return lane.hits().get(taken).refund();
    }

    Instant opened() {
      return top().times().opened();
    }

    RefundPlaces move(RefundPlaces from) {
      if (isEmpty()) {
        return lane.last() ? from.over(lane.name()) : from.at(lane.name(), lane.end());
      }
      long behind = taken == 0 ? from.of(lane.name()) : lane.hits().get(taken - 1).behind();
      return from.at(lane.name(), behind);
    }
  }
}
