package io.supercargo.ports.store;

import io.supercargo.domain.order.KnownOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Which known orders are to be read again at their suppliers, and when. An order is in it from its
 * first saving on, to be read at once. Thread-safe; several nodes may share one.
 */
public interface FollowBook {
  /**
   * Takes orders of one provider that are to be read, the longest due first. Nobody else is given
   * them until the claim ends.
   *
   * @param rest orders that were never followed wait until they have been known so long
   */
  List<KnownOrder> claim(String provider, Instant now, Rest rest, int most);

  /**
   * Says when an order is to be read next, which ends the claim.
   *
   * @param due empty when nothing can change any more
   */
  void next(String provider, String orderId, Optional<Instant> due);

  /** A book beside a journal in memory. */
  static FollowBook inMemory(IntentJournal journal) {
    return new InMemoryFollowBook(journal);
  }

  /**
   * How long a claim lasts, and how old an order must be.
   *
   * @param until when claims end
   * @param madeBefore only orders that were made before are read for the first time
   */
  record Rest(Instant until, Instant madeBefore) {}
}
