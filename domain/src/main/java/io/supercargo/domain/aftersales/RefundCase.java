package io.supercargo.domain.aftersales;

import io.supercargo.domain.InvalidValue;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A refund as its supplier tells it: asked for by the buyer, agreed to or refused by the seller,
 * and ended with the money or without.
 *
 * @param id the supplier's
 * @param orderId the supplier's
 * @param nativeStatus the supplier's own word
 * @param evidence where the buyer's pictures can be seen
 * @param returnTo where goods go back to, once the seller has agreed
 * @param returned the parcel that goes back
 * @param messages what was said and done, the oldest first; lists leave it out
 * @param notes what else the supplier says, by its own names; never read
 */
public record RefundCase(
    String id,
    String orderId,
    RefundStatus status,
    String nativeStatus,
    Claim claim,
    Answer answer,
    List<URI> evidence,
    Optional<ReturnAddress> returnTo,
    Optional<ReturnShipment> returned,
    List<RefundMessage> messages,
    Times times,
    Map<String, String> notes) {
  public RefundCase {
    requireId(id);
    InvalidValue.requireText("orderId", orderId);
    evidence = List.copyOf(evidence);
    messages = List.copyOf(messages);
    notes = Map.copyOf(notes);
  }

  /**
   * @throws InvalidValue for none
   */
  public static String requireId(String id) {
    return InvalidValue.requireText("refundId", id);
  }

  /**
   * What the buyer asks for.
   *
   * @param lines none where the supplier does not tell
   * @param reason in the supplier's words
   */
  public record Claim(
      List<RefundedLine> lines,
      RefundKind kind,
      Optional<GoodsState> goods,
      Optional<SalePhase> phase,
      Optional<String> reasonId,
      String reason,
      String description,
      RefundSum asked) {
    public Claim {
      lines = List.copyOf(lines);
    }

    public List<String> lineIds() {
      return lines.stream().map(RefundedLine::lineId).toList();
    }
  }

  /**
   * What the seller says.
   *
   * @param agreed what goes back, once that is certain
   * @param refusal why not, in the seller's words
   */
  public record Answer(Optional<RefundSum> agreed, Optional<String> refusal) {
    public static final Answer NONE = new Answer(Optional.empty(), Optional.empty());
  }

  /**
   * When it came so far.
   *
   * @param changed the last time that anything did, where told
   * @param ended empty while something can follow
   * @param deadline until when somebody has to act, where told
   */
  public record Times(
      Instant opened,
      Optional<Instant> changed,
      Optional<Instant> ended,
      Optional<Deadline> deadline) {
    public static Times since(Instant opened) {
      return new Times(opened, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * When the marketplace acts for whoever is silent.
   *
   * @param then what it does, in its own words
   */
  public record Deadline(Instant at, Optional<String> then) {}

  /**
   * Whether this may be followed by that look at the same refund: an end is never left, and what
   * the supplier dates back changes nothing.
   */
  public boolean mayBecome(RefundCase later) {
    boolean older =
        times.changed().isPresent()
            && later.times.changed().isPresent()
            && later.times.changed().get().isBefore(times.changed().get());
    return !older && status.mayBecome(later.status);
  }

  /** Whether it is still to be decided about these lines; of unknown lines it may be. */
  public boolean isOpenFor(List<String> lineIds) {
    return !status.isFinal()
        && (claim.lines().isEmpty() || claim.lineIds().stream().anyMatch(lineIds::contains));
  }

  /** The same, with what was said and done. */
  public RefundCase with(List<RefundMessage> said) {
    return new RefundCase(
        id,
        orderId,
        status,
        nativeStatus,
        claim,
        answer,
        evidence,
        returnTo,
        returned,
        said,
        times,
        notes);
  }
}
