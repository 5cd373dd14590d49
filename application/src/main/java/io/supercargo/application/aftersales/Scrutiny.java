package io.supercargo.application.aftersales;

import io.supercargo.application.provider.Ports;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundRules;
import io.supercargo.ports.provider.Provider;
import java.util.List;

/** Looks whether a supplier would take what somebody wants back, so that it need not say no. */
record Scrutiny(RefundRules rules, RefundWish wish) {
  static Scrutiny of(Provider provider, RefundWish wish) {
    Scrutiny scrutiny = new Scrutiny(Ports.of(provider, RefundDesk.class).rules(), wish);
    checkWords(scrutiny.rules, wish.description(), wish.evidence().count());
    return scrutiny;
  }

  RefundReason reason(List<RefundReason> taken) {
    return reason(taken, wish.reason(), wish.evidence().count());
  }

  /**
   * @param pictures how many are shown
   * @throws InvalidValue for one that is not taken, or not without a picture
   */
  static RefundReason reason(List<RefundReason> taken, String wanted, int pictures) {
    RefundReason reason =
        taken.stream()
            .filter(each -> each.id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new InvalidValue("reason", wanted, "one of " + ids(taken)));
    if (reason.needsEvidence() && pictures == 0) {
      throw new InvalidValue(
          "evidence", "no picture", "one at least, for the reason " + reason.id());
    }
    return reason;
  }

  /** All that there is, where nothing is said; freight only where it goes with the reason. */
  RefundDraft draft(RefundScope scope, RefundReason reason, MaximumRefund maximum) {
    Money none = Money.fen(0);
    Money freight = wish.claim().freight().orElse(reason.freightToo() ? rest(maximum) : none);
    if (!reason.freightToo() && freight.compareTo(none) > 0) {
      throw new InvalidValue("freight", freight, "0, for the reason " + reason.id());
    }
    RefundSum asked = new RefundSum(wish.claim().goods().orElse(maximum.most().goods()), freight);
    maximum.require(asked);
    return new RefundDraft(
        scope,
        reason.id(),
        asked,
        wish.description(),
        wish.evidence().addresses(),
        wish.claim().remark());
  }

  /** Who asks for less than all goods asks for no freight unless it is said. */
  private Money rest(MaximumRefund maximum) {
    boolean all =
        wish.claim().goods().isEmpty()
            || wish.claim().goods().get().compareTo(maximum.most().goods()) == 0;
    return all ? maximum.most().freight() : Money.fen(0);
  }

  /**
   * @throws InvalidValue for words and pictures that the supplier does not take
   */
  static void checkWords(RefundRules rules, String description, int pictures) {
    int length = description.length();
    if (length < rules.shortestDescription() || length > rules.longestDescription()) {
      throw new InvalidValue(
          "description",
          length + " characters",
          "%d to %d".formatted(rules.shortestDescription(), rules.longestDescription()));
    }
    if (pictures > rules.mostPictures()) {
      throw new InvalidValue("evidence", pictures + " pictures", "at most " + rules.mostPictures());
    }
  }

  private static String ids(List<RefundReason> reasons) {
    return String.join(", ", reasons.stream().map(RefundReason::id).toList());
  }
}
