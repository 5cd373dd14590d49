package io.supercargo.ports.store;

import io.supercargo.domain.aftersales.KnownRefund;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Refunds as they were last seen. Thread-safe; several nodes may share one. */
public interface RefundStore {
  Optional<KnownRefund> refund(String provider, String id);

  /** The refunds of an order, by their ids. */
  List<KnownRefund> refunds(String provider, String orderId);

  /**
   * Those that may still go on, the longest unseen first.
   *
   * @param seenBefore leaves out what was seen at that time or later
   */
  List<KnownRefund> underWay(Instant seenBefore, int most);

  /**
   * Keeps refunds, {@link KnownRefund#joined} with what is known, and writes down what happened,
   * all in one transaction.
   */
  void save(List<KnownRefund> refunds);

  /** A store that forgets when the process ends. */
  static RefundStore inMemory(EventLog log) {
    return new InMemoryRefundStore(log);
  }
}
