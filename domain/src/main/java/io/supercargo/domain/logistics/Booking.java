package io.supercargo.domain.logistics;

import java.util.Optional;

/**
 * A consignment as it is asked for.
 *
 * @param quoteId of the quote that is taken
 * @param orderId the order by which the goods were bought
 */
public record Booking(
    Optional<String> quoteId,
    ConsignmentDraft draft,
    Optional<String> orderId,
    Optional<String> remark) {
  /** The same without the recipient, and without what was remarked. */
  Booking forgotten() {
    Consignee nobody =
        new Consignee(draft.to().address().forgotten(), Optional.empty(), Optional.empty());
    return new Booking(
        quoteId, new ConsignmentDraft(nobody, draft.items()), orderId, Optional.empty());
  }
}
