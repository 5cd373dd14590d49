package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundChanges;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundEvidence;
import io.supercargo.ports.aftersales.RefundHistory;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.testkit.fake.FakeMarket;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What everybody keeps who gives money back. */
public abstract class RefundContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void reasonsAreGivenWithTheirIds() {
    RefundScope scope = claimant().unsent(shopper().paid());

    assertThat(sample().port(RefundDesk.class).reasons(scope).value())
        .isNotEmpty()
        .extracting(RefundReason::id)
        .doesNotHaveDuplicates();
  }

  @Test
  void allThatWasPaidCanBeAskedBack() {
    sample().having(Capability.REFUND_LIMIT);
    Order order = shopper().order(shopper().paid());

    RefundSum most =
        sample().port(RefundLimits.class).maximum(claimant().unsent(order.id())).value().most();

    assertThat(most.total()).isEqualByComparingTo(order.amounts().total());
  }

  @Test
  void whatIsAskedIsKept() {
    RefundDraft draft = claimant().draft(claimant().unsent(shopper().paid()));

    RefundCase refund = claimant().refund(claimant().open(draft));

    assertThat(refund.orderId()).isEqualTo(draft.scope().orderId());
    assertThat(refund.status()).isEqualTo(RefundStatus.OPENED);
    assertThat(refund.nativeStatus()).isNotBlank();
    assertThat(refund.claim().kind()).isEqualTo(RefundKind.REFUND_ONLY);
    assertThat(refund.claim().lineIds()).isEqualTo(draft.scope().lineIds());
    assertThat(refund.claim().asked().total()).isEqualByComparingTo(draft.asked().total());
    assertThat(refund.claim().reason()).isNotBlank();
    assertThat(refund.times().ended()).isEmpty();
  }

  @Test
  void refundsOfAnOrderAreListed() {
    String id = claimant().opened();
    String orderId = claimant().refund(id).orderId();

    assertThat(claimant().listed(orderId)).extracting(RefundCase::id).containsExactly(id);
    assertThat(claimant().listed(shopper().paid())).isEmpty();
  }

  @Test
  void moneyGoesBackWhenTheSellerAgrees() {
    String id = claimant().opened();

    claimant().seller().agree(id);

    RefundCase refund = claimant().refund(id);
    assertThat(refund.status()).isEqualTo(RefundStatus.COMPLETED);
    assertThat(refund.answer().agreed().orElseThrow().total())
        .isEqualByComparingTo(refund.claim().asked().total());
    assertThat(shopper().status(refund.orderId())).isEqualTo(OrderStatus.CLOSED);
  }

  @Test
  void refusalSaysWhy() {
    String id = claimant().opened();

    claimant().seller().refuse(id, "sent this morning");

    RefundCase refund = claimant().refund(id);
    assertThat(refund.status()).isEqualTo(RefundStatus.REFUSED);
    assertThat(refund.answer().refusal()).contains("sent this morning");
    assertThat(shopper().status(refund.orderId())).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void whatWasRefusedIsAskedOtherwise() {
    sample().having(Capability.REFUND_CHANGE);
    String id = claimant().openedReturn();
    claimant().seller().refuse(id, "half of it is enough");
    RefundScope scope = claimant().received(claimant().refund(id).orderId());
    RefundSum less = RefundSum.of(Money.fen(1));

    sample().port(RefundChanges.class).change(id, claimant().draft(scope, less));

    RefundCase refund = claimant().refund(id);
    assertThat(refund.status()).isEqualTo(RefundStatus.OPENED);
    assertThat(refund.claim().asked()).isEqualTo(less);
    assertThat(refund.claim().lineIds()).isEqualTo(scope.lineIds());
  }

  @Test
  void whatTheSellerAgreedToStaysAsItWasAsked() {
    sample().having(Capability.REFUND_CHANGE);
    String id = claimant().openedReturn();
    RefundScope scope = claimant().received(claimant().refund(id).orderId());
    RefundDraft less = claimant().draft(scope, RefundSum.of(Money.fen(1)));
    claimant().seller().agree(id);

    assertRefused(() -> sample().port(RefundChanges.class).change(id, less));
  }

  @Test
  void whatIsTakenBackIsOver() {
    String id = claimant().opened();

    claimant().cancel(id);

    assertThat(claimant().status(id)).isEqualTo(RefundStatus.CLOSED);
    assertRefused(() -> claimant().cancel(id));
  }

  @Test
  void goodsGoBackBeforeTheMoney() {
    sample().having(Capability.REFUND_RETURN);
    String id = claimant().openedReturn();

    claimant().seller().agree(id);
    assertThat(claimant().status(id)).isEqualTo(RefundStatus.AWAITING_RETURN);
    assertThat(claimant().refund(id).returnTo()).isPresent();

    ReturnShipment parcel = claimant().sendBack(id);
    RefundCase sent = claimant().refund(id);
    assertThat(sent.status()).isEqualTo(RefundStatus.RETURNED);
    assertThat(sent.returned()).map(ReturnShipment::waybill).contains(parcel.waybill());

    claimant().seller().receive(id);
    assertThat(claimant().status(id)).isEqualTo(RefundStatus.COMPLETED);
  }

  @Test
  void nothingIsSentBackUnasked() {
    sample().having(Capability.REFUND_RETURN);
    String id = claimant().openedReturn();

    assertRefused(() -> claimant().sendBack(id));
    assertThat(claimant().status(id)).isEqualTo(RefundStatus.OPENED);
  }

  @Test
  void moreThanWasPaidIsRefused() {
    RefundScope scope = claimant().unsent(shopper().paid());
    RefundSum asked = claimant().draft(scope).asked();
    RefundSum more = new RefundSum(asked.goods().plus(Money.fen(1)), asked.freight());

    assertRefused(() -> claimant().open(claimant().draft(scope, more)));
  }

  @Test
  void nothingIsAskedTwice() {
    RefundDraft draft = claimant().draft(claimant().unsent(shopper().paid()));
    String id = claimant().open(draft);

    assertRefused(() -> claimant().open(draft));
    assertThat(claimant().listed(draft.scope().orderId()))
        .extracting(RefundCase::id)
        .containsExactly(id);
  }

  @Test
  void unpaidOrderHasNothingToGiveBack() {
    String id = shopper().ordered();
    RefundScope scope = claimant().unsent(id);

    assertRefused(
        () ->
            claimant()
                .open(
                    new RefundDraft(
                        scope,
                        "20006",
                        RefundSum.of(Money.fen(1)),
                        "changed my mind",
                        List.of(),
                        Optional.empty())));
  }

  @Test
  void unknownRefundIsRefused() {
    sample().having(Capability.REFUND_LOOKUP);

    assertRefused(() -> sample().port(RefundBook.class).refund("TQ1"));
  }

  @Test
  void picturesCanBeSeenSomewhere() {
    sample().having(Capability.REFUND_EVIDENCE);
    EvidencePicture picture = new EvidencePicture(FakeMarket.picture(1).bytes());

    URI address = sample().port(RefundEvidence.class).handIn(picture).value();

    assertThat(address.getScheme()).startsWith("http");
  }

  @Test
  void whatIsSaidIsKept() {
    sample().having(Capability.REFUND_LETTERS, Capability.REFUND_HISTORY);
    String id = claimant().opened();

    sample().port(RefundLetters.class).write(id, "please hurry", List.of(claimant().picture()));

    assertThat(sample().port(RefundHistory.class).messages(id).value())
        .extracting(RefundMessage::text)
        .contains("please hurry");
  }

  @Test
  void historyBeginsWithTheAsking() {
    sample().having(Capability.REFUND_HISTORY);
    String id = claimant().opened();

    claimant().seller().refuse(id, "sent this morning");

    assertThat(sample().port(RefundHistory.class).messages(id).value())
        .hasSizeGreaterThanOrEqualTo(2)
        .extracting(RefundMessage::by)
        .startsWith(RefundMessage.Author.BUYER)
        .contains(RefundMessage.Author.SELLER);
  }

  private static void assertRefused(ThrowingCallable what) {
    assertThatThrownBy(what)
        .isInstanceOfAny(
            SupplierFailure.NotFound.class, SupplierFailure.Invalid.class, InvalidValue.class);
  }

  private Shopper shopper() {
    return new Shopper(sample());
  }

  private Claimant claimant() {
    return new Claimant(sample());
  }
}
