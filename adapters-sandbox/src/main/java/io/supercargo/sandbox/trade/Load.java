package io.supercargo.sandbox.trade;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of an order was sent at one time, as it is kept.
 *
 * @param delivered null while it is on its way
 */
record Load(long at, List<Ask.Piece> pieces, @Nullable Long delivered) {
  Load {
    pieces = List.copyOf(pieces);
  }

  /** The same, which arrives now unless it did before. */
  Load deliveredAt(long now) {
    return delivered == null ? new Load(at, pieces, now) : this;
  }

  /** Pieces of a line. */
  long of(String item) {
    return pieces.stream()
        .filter(piece -> piece.item().equals(item))
        .mapToLong(Ask.Piece::quantity)
        .sum();
  }
}
