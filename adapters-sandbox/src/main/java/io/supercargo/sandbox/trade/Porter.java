package io.supercargo.sandbox.trade;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sees parcels come to the warehouse: nobody writes that down of those that were announced, it
 * follows from the time. For one thread.
 */
final class Porter {
  private final Depot depot;
  private final Books books;
  private @Nullable Map<String, Crate> expected;

  Porter(Depot depot, Books books) {
    this.depot = depot;
    this.books = books;
  }

  /** Whether a parcel came with that; one that is only expected is waited for from now on. */
  boolean sees(Stowing stowing) {
    Crate crate = stowing.after();
    Map<String, Crate> waited = expected();
    if (crate.arrival() > now()) {
      waited.put(crate.waybill(), crate);
      return false;
    }
    return waited.remove(crate.waybill()) != null || stowing.isOpening();
  }

  /** Those that came since the last look, in that order; the first look only learns of them. */
  List<Crate> look() {
    Map<String, Crate> waited = expected();
    long now = now();
    List<Crate> come =
        waited.values().stream()
            .filter(crate -> crate.arrival() <= now)
            .sorted(Comparator.comparingLong(Crate::arrival).thenComparing(Crate::waybill))
            .toList();
    come.forEach(crate -> waited.remove(crate.waybill()));
    return come;
  }

  private Map<String, Crate> expected() {
    Map<String, Crate> known = expected;
    if (known == null) {
      known = new HashMap<>();
      for (Crate crate : depot.crates()) {
        if (crate.arrival() > now()) {
          known.put(crate.waybill(), crate);
        }
      }
      expected = known;
    }
    return known;
  }

  private long now() {
    return books.instant().toEpochMilli();
  }
}
