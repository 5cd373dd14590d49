package io.supercargo.domain.aftersales;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A refund that somebody wants to ask for, or to ask for otherwise.
 *
 * @param reasonId as {@link RefundReason#id}
 * @param description in the buyer's words; suppliers limit its length
 * @param evidence where pictures can be seen, as their handing in told it
 * @param remark what a downstream buyer said; the seller is not shown it
 */
public record RefundDraft(
    RefundScope scope,
    String reasonId,
    RefundSum asked,
    String description,
    List<URI> evidence,
    Optional<String> remark) {
  public RefundDraft {
    InvalidValue.requireText("reason", reasonId);
    InvalidValue.requireText("description", description);
    evidence = List.copyOf(evidence);
    if (asked.total().compareTo(Money.fen(0)) == 0) {
      throw new InvalidValue("amount", asked.total(), "more than nothing");
    }
  }

  /** The same, with other pictures. */
  public RefundDraft showing(List<URI> pictures) {
    return new RefundDraft(scope, reasonId, asked, description, pictures, remark);
  }
}
