package io.supercargo.application.aftersales;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.SalePhase;
import java.util.Optional;

/**
 * What is to be asked for in place of what was; what is left out stays as it is.
 *
 * @param reason the supplier's id of it
 * @param evidence in place of all pictures before, where there is any
 */
public record RefundRevision(
    Optional<RefundKind> kind,
    Optional<GoodsState> goods,
    Optional<String> reason,
    RefundWish.Claim claim,
    Optional<String> description,
    RefundWish.Evidence evidence) {
  static final RefundRevision NONE =
      new RefundRevision(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          RefundWish.Claim.ALL,
          Optional.empty(),
          RefundWish.Evidence.NONE);

  /** Whether other reasons may hold for it. */
  boolean isAboutReasons() {
    return kind.isPresent() || goods.isPresent() || reason.isPresent();
  }

  /**
   * All that is asked for then; pictures that are not handed in are left out.
   *
   * @throws InvalidValue when nothing is to be changed, or the supplier does not tell what stays
   */
  RefundDraft of(RefundCase before) {
    if (equals(NONE)) {
      throw new InvalidValue("refund", "nothing", "something to change, e.g. an amount");
    }
    RefundCase.Claim asked = before.claim();
    return new RefundDraft(
        scope(before),
        reason
            .or(asked::reasonId)
            .orElseThrow(() -> new InvalidValue("reason", "unknown", "the id of a reason")),
        new RefundSum(
            claim.goods().orElse(asked.asked().goods()),
            claim.freight().orElse(asked.asked().freight())),
        description.orElse(asked.description()),
        evidence.count() == 0 ? before.evidence() : evidence.addresses(),
        claim.remark());
  }

  /** For what it is asked then. */
  RefundScope scope(RefundCase before) {
    RefundCase.Claim asked = before.claim();
    RefundKind wanted = kind.orElse(asked.kind());
    boolean back = wanted == RefundKind.RETURN_AND_REFUND;
    return new RefundScope(
        before.orderId(),
        asked.lines(),
        wanted,
        goods
            .or(() -> back ? Optional.of(GoodsState.RECEIVED) : asked.goods())
            .orElseThrow(() -> new InvalidValue("goods", "unknown", "where the goods are")),
        asked.phase().orElse(SalePhase.IN_SALE));
  }
}
