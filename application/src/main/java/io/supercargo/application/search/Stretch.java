package io.supercargo.application.search;

import io.supercargo.application.provider.FanOut.Partly;
import io.supercargo.application.provider.Fetched;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.ports.Raw;
import io.supercargo.ports.failure.SupplierFailure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Some neighbouring hits of one provider.
 *
 * @param end the rank at which to go on when all of them are consumed
 * @param last whether nothing stands behind them
 * @param age of the oldest page
 */
record Stretch(
    List<Hit> hits, long end, boolean last, long total, List<Raw> raw, SearchAnswer.Age age) {

  /** An offer and its rank, from 0. A page that holds fewer rows than it should leaves a gap. */
  record Hit(long rank, Offer offer, Instant fetchedAt) {}

  /** The same hits in another order. */
  Stretch by(Comparator<Offer> order) {
    List<Hit> sorted = hits.stream().sorted(Comparator.comparing(Hit::offer, order)).toList();
    return new Stretch(sorted, end, last, total, raw, age);
  }

  /**
   * Reads what follows a place: at least so many hits where there are so many.
   *
   * @throws SupplierFailure when not even the first page came
   */
  static Partly<Stretch> read(Shelf shelf, Place from, int count) {
    Span span = Span.covering(from.consumed(), count, shelf.mostRows());
    Reading reading = new Reading(from.consumed());
    for (int number = span.first(); number <= span.last() && !reading.last; number++) {
      try {
        reading.add(shelf.page(span.page(number)), span, number);
      } catch (SupplierFailure failure) {
        if (number == span.first()) {
          throw failure;
        }
        return new Partly<>(reading.done(), Optional.of(failure));
      }
    }
    return Partly.whole(reading.done());
  }

  /** A stretch while its pages come in. */
  private static final class Reading {
    private final long from;
    private final List<Hit> hits = new ArrayList<>();
    private final List<Raw> raw = new ArrayList<>();
    private long end;
    private long total;
    private boolean last;
    private SearchAnswer.@Nullable Age age;

    Reading(long from) {
      this.from = from;
    }

    void add(Fetched<Page<Offer>> reply, Span span, int number) {
      Page<Offer> page = reply.value();
      long rank = (number - 1L) * span.size();
      for (Offer offer : page.items()) {
        if (rank >= from) {
          hits.add(new Hit(rank, offer, reply.at()));
        }
        rank++;
      }
      end = (long) number * span.size();
      total = page.total();
      last = !page.hasNext();
      raw.add(reply.raw());
      SearchAnswer.Age young = new SearchAnswer.Age(reply.at(), reply.keptUntil());
      age = age == null ? young : age.and(young);
    }

    Stretch done() {
      return new Stretch(hits, end, last, total, raw, Objects.requireNonNull(age));
    }
  }
}
