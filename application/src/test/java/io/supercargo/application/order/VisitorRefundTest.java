package io.supercargo.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundQuery;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.intent.Intent;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.aftersales.RefundRules;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What clients of gateways ask back: once, though they have no keys. */
final class VisitorRefundTest {
  private final Desk desk = new Desk();
  private final Provider supplier =
      Provider.named("main", "fake")
          .mainly(Marketplace.ALIBABA_1688)
          .with(RefundDesk.class, desk)
          .with(RefundList.class, desk)
          .supports(Capability.REFUND, Support.YES)
          .build();
  private final Office office = new Office(OrderPolicy.USUAL, supplier);

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void whatIsAskedForIsInTheJournal() {
    assertThat(refunds().open(draft("1.00")).value()).isEqualTo("TQ1");

    assertThat(office.journal.intents(Optional.empty(), Optional.empty(), 9))
        .singleElement()
        .satisfies(intent -> assertThat(intent.state()).isEqualTo(Intent.State.ACCEPTED))
        .satisfies(intent -> assertThat(intent.caller()).contains("xportcn/shop"));
  }

  @Test
  void aRefundThatNobodyKnowsOfIsNotAskedForAgain() {
    desk.losesAnswers = true;
    for (int i = 0; i < 3; i++) {
      assertThatExceptionOfType(SupplierFailure.OutcomeUnknown.class)
          .isThrownBy(() -> refunds().open(draft("1.00")));
    }

    assertThat(desk.opened).hasSize(1);
  }

  @Test
  void anotherSumIsAnotherRefund() {
    assertThat(refunds().open(draft("1.00")).value()).isEqualTo("TQ1");
    assertThat(refunds().open(draft("2.00")).value()).isEqualTo("TQ2");
  }

  @Test
  void anOrderOfWhichNoRefundIsListedHasNone() {
    desk.tracing = RefundRules.Tracing.BY_LIST;

    assertThat(refunds().open(draft("1.00")).value()).isEqualTo("TQ1");
  }

  private RefundDesk refunds() {
    return office.journaling.before(supplier, "xportcn shop").port(RefundDesk.class).orElseThrow();
  }

  private static RefundDraft draft(String sum) {
    RefundScope scope =
        new RefundScope(
            "7",
            List.of(new RefundedLine("71", OptionalLong.empty())),
            RefundKind.REFUND_ONLY,
            GoodsState.NOT_SENT,
            SalePhase.IN_SALE);
    return new RefundDraft(
        scope,
        "20006",
        new RefundSum(Money.yuan(sum), Money.fen(0)),
        "not needed any more",
        List.of(),
        Optional.empty());
  }

  /** A supplier whose list of refunds shows none. */
  private static final class Desk implements RefundDesk, RefundList {
    private final List<RefundDraft> opened = new ArrayList<>();
    private boolean losesAnswers;
    private RefundRules.Tracing tracing = RefundRules.Tracing.BY_HAND;

    /** Says no instead of showing an empty list. */
    @Override
    public Reply<Page<RefundCase>> refunds(RefundQuery query) {
      throw new SupplierFailure.NotFound(Origin.of("main"), "no refunds");
    }

    @Override
    public Reply<List<RefundReason>> reasons(RefundScope scope) {
      return Reply.of(List.of());
    }

    @Override
    public Reply<String> open(RefundDraft draft) {
      opened.add(draft);
      if (losesAnswers) {
        throw new SupplierFailure.OutcomeUnknown(
            Origin.of("main"), "no answer", new IllegalStateException("reset"));
      }
      return Reply.of("TQ" + opened.size());
    }

    @Override
    public RefundRules rules() {
      return new RefundRules(5, 2, 150, tracing, Duration.ofSeconds(30));
    }
  }
}
