package io.supercargo.sandbox.trade;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundMessage.Author;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.ports.sandbox.SandboxRefunds;
import java.util.List;
import java.util.function.BiFunction;

/** Says what sellers say to refunds. */
final class RefundCounter implements SandboxRefunds {
  private static final String REFUSED = "卖家拒绝退款申请";
  private static final String RECEIVED = "卖家确认收货，退款成功";
  private static final int LONGEST = 200;

  private final Books books;
  private final Refusals refusals;

  RefundCounter(Books books, Refusals refusals) {
    this.books = books;
    this.refusals = refusals;
  }

  @Override
  public RefundCase agree(String refundId) {
    return decide(
        refundId,
        (clerk, plea) -> {
          if (plea.status() != RefundStatus.REFUSED) {
            refusals.require(plea, RefundStatus.OPENED);
          }
          return new Verdicts(clerk).agree(plea, clerk.now());
        });
  }

  @Override
  public RefundCase refuse(String refundId, String reason) {
    InvalidValue.requireText("reason", reason);
    if (reason.length() > LONGEST) {
      throw new InvalidValue("reason", reason.length() + " characters", "at most " + LONGEST);
    }
    return decide(
        refundId,
        (clerk, plea) -> {
          if (plea.status() != RefundStatus.RETURNED) {
            refusals.require(plea, RefundStatus.OPENED);
          }
          Remark step = Remark.step(Author.SELLER, REFUSED, clerk.now()).saying(reason, List.of());
          Plea refused = plea.refused(reason, step);
          clerk.write(refused);
          return refused;
        });
  }

  @Override
  public RefundCase receive(String refundId) {
    return decide(
        refundId,
        (clerk, plea) -> {
          refusals.require(plea, RefundStatus.RETURNED);
          return new Verdicts(clerk).pay(plea, Author.SELLER, RECEIVED, clerk.now());
        });
  }

  private RefundCase decide(String refundId, BiFunction<Clerk, Plea, Plea> how) {
    Plea decided =
        books.use(
            clerk ->
                how.apply(
                    clerk,
                    clerk
                        .ledger()
                        .pleas()
                        .plea(refundId)
                        .orElseThrow(() -> refusals.refund(refundId))));
    return decided.refund();
  }
}
