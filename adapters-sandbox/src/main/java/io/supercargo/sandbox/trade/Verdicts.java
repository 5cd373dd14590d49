package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundMessage.Author;
import io.supercargo.domain.aftersales.RefundStatus;
import java.util.Set;

/** Decides about refunds, with all that follows in the books. */
record Verdicts(Clerk clerk) {
  private static final String AGREED = "卖家同意退款申请";
  private static final String PAID_BACK = "退款成功";

  void open(Plea plea, Deal deal) {
    clerk.write(plea);
    clerk.write(deal.eased(deal.eased().opened()));
  }

  /** The money goes back at once, or once the goods are back. */
  Plea agree(Plea plea, Author by, String step, long at) {
    return plea.ask().kind() == RefundKind.RETURN_AND_REFUND
        ? written(plea.becomes(RefundStatus.AWAITING_RETURN, Remark.step(by, step, at)))
        : pay(plea, by, step, at);
  }

  Plea agree(Plea plea, long at) {
    return agree(plea, Author.SELLER, AGREED, at);
  }

  /** The money goes back, and so do goods that were not sent or have come back. */
  Plea pay(Plea plea, Author by, String step, long at) {
    Plea paid = plea.becomes(RefundStatus.COMPLETED, Remark.step(by, step, at));
    Deal deal = deal(plea);
    Relief relief = deal.eased().decided(plea.ask().total(), at);
    Deal after = (hasGoodsBack(plea) ? deal.without(plea.ask()) : deal).eased(relief);
    clerk.write(isAllBack(after) ? closed(after, at) : new Loading(after).settled(at));
    return written(paid);
  }

  /** It ends without money. */
  Plea close(Plea plea, Author by, String step, long at) {
    Plea closed = plea.becomes(RefundStatus.CLOSED, Remark.step(by, step, at));
    Deal deal = deal(plea);
    clerk.write(deal.eased(deal.eased().decided(Money.fen(0), at)));
    return written(closed);
  }

  /** What the marketplace does when somebody was silent for too long. */
  void timeOut(Plea plea, long at) {
    String step = Patience.with(plea.status()).map(Patience::words).orElse("");
    switch (plea.status()) {
      case OPENED -> agree(plea, Author.MARKETPLACE, step, at);
      case RETURNED -> pay(plea, Author.MARKETPLACE, step, at);
      default -> close(plea, Author.MARKETPLACE, step, at);
    }
  }

  /** Closes what was asked for goods that stood otherwise than they do now. */
  void close(Deal deal, Set<GoodsState> goods, Author by, String step) {
    clerk.ledger().pleas().openOf(deal).stream()
        .filter(plea -> goods.contains(plea.ask().goods()))
        .forEach(plea -> close(plea, by, step, clerk.now()));
  }

  private Plea written(Plea plea) {
    clerk.write(plea);
    return plea;
  }

  private Deal deal(Plea plea) {
    return clerk.ledger().deal(plea.order()).orElseThrow();
  }

  private static boolean hasGoodsBack(Plea plea) {
    return plea.ask().goods() == GoodsState.NOT_SENT
        || plea.ask().kind() == RefundKind.RETURN_AND_REFUND;
  }

  /** An order of which nothing is left to be paid ends; one that is over is over. */
  private static boolean isAllBack(Deal deal) {
    return deal.stage() != Stage.COMPLETED && deal.eased().money().compareTo(deal.total()) >= 0;
  }

  private static Deal closed(Deal deal, long at) {
    return deal.becomes(Stage.CLOSED, deal.course().endedAt(at, PAID_BACK));
  }
}
