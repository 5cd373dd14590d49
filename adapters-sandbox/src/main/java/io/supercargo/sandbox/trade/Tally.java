package io.supercargo.sandbox.trade;

import io.supercargo.sandbox.listing.Listing;
import io.supercargo.sandbox.listing.Variant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How an offer stood at one moment.
 *
 * @param tag what its seller had changed
 * @param held pieces that orders held, by the place of the variant
 */
record Tally(Tag tag, Map<Integer, Long> held) {
  /** The offer as it was then: what was left of it, and what it cost. */
  Listing of(Listing founded) {
    List<Variant> variants =
        IntStream.range(0, founded.variants().size()).mapToObj(i -> variant(founded, i)).toList();
    return founded.changed(tag.on(founded.price()), variants);
  }

  /** Pieces of a variant that were for sale; below zero where more was sold than there was. */
  long left(Listing founded, int place) {
    return founded.variants().get(place).stock()
        + tag.added().getOrDefault(place, 0L)
        - held.getOrDefault(place, 0L);
  }

  private Variant variant(Listing founded, int place) {
    Variant first = founded.variants().get(place);
    return new Variant(
        first.colour(), first.size(), Math.max(0, left(founded, place)), first.extraFen());
  }
}
