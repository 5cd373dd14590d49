package io.supercargo.sandbox.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an order was sent at one time, as it is kept.
 *
 * @param delivered null while it is on its way
 * @param lost since when nobody knows where it is; null for one that was never lost
 */
record Load(long at, List<Ask.Piece> pieces, @Nullable Long delivered, @Nullable Long lost) {
  Load {
    pieces = List.copyOf(pieces);
  }

  static Load sent(long at, List<Ask.Piece> pieces) {
    return new Load(at, pieces, null, null);
  }

  /** The same, which arrives now unless it did before. */
  Load deliveredAt(long now) {
    return delivered == null ? new Load(at, pieces, now, lost) : this;
  }

  /** The same, which is lost now if it is on its way. */
  Load lostAt(long now) {
    return isOnItsWay() ? new Load(at, pieces, null, now) : this;
  }

  boolean isOnItsWay() {
    return delivered == null && lost == null;
  }

  /** Whether it was lost, and has not been found. */
  boolean isLost() {
    return delivered == null && lost != null;
  }

  /** Pieces of a line. */
  long of(String item) {
    return pieces.stream()
        .filter(piece -> piece.item().equals(item))
        .mapToLong(Ask.Piece::quantity)
        .sum();
  }
}
