package io.supercargo.web.view;

import io.supercargo.domain.aftersales.RefundedLine;
import org.jspecify.annotations.Nullable;

/**
 * A line for which money is asked back.
 *
 * @param quantity null for all of it
 */
public record RefundedLineView(String lineId, @Nullable Long quantity) {
  public static RefundedLineView of(RefundedLine line) {
    return new RefundedLineView(
        line.lineId(), line.quantity().isPresent() ? line.quantity().getAsLong() : null);
  }
}
