package io.supercargo.application.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundReason;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.ports.Reply;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.aftersales.RefundRules;
import io.supercargo.ports.aftersales.RefundRules.Tracing;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.store.IntentJournal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RefundSearchTest {
  private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
  private static final RefundDraft DRAFT =
      new RefundDraft(
          new RefundScope(
              "7",
              List.of(RefundedLine.whole("71")),
              RefundKind.REFUND_ONLY,
              GoodsState.NOT_SENT,
              SalePhase.IN_SALE),
          "20006",
          RefundSum.of(Money.fen(100)),
          "ordered twice",
          List.of(),
          Optional.empty());

  @Test
  void whatBearsAnOldTimeIsNotWhatWasAskedForJustNow() {
    assertThat(look(Tracing.BY_LIST, NOW.minus(Duration.ofDays(2))))
        .isInstanceOf(Search.Finding.Absent.class);
    assertThat(look(Tracing.BY_LIST, NOW)).isInstanceOf(Search.Finding.Asked.class);
  }

  @Test
  void whereListsAreNotDatedAnyNewRefundOfTheLinesIsIt() {
    assertThat(look(Tracing.BY_UNDATED_LIST, NOW.minus(Duration.ofDays(2))))
        .isInstanceOf(Search.Finding.Asked.class);
  }

  @Test
  void whereThereIsNoListAPersonLooks() {
    assertThat(look(Tracing.BY_HAND, NOW)).isInstanceOf(Search.Finding.Unclear.class);
  }

  private static Search.Finding look(Tracing tracing, Instant opened) {
    RefundList list = query -> Reply.of(Page.of(List.of(refund(opened)), query.page(), 1));
    Provider provider =
        Provider.named("a", "fake")
            .with(RefundDesk.class, new Desk(tracing))
            .with(RefundList.class, list)
            .build();
    return new RefundSearch(IntentJournal.inMemory())
        .look(
            provider,
            new IntentId("in_06ev4x1q2k5m8p3r"),
            new Task.Refund(DRAFT, List.of("TQ1")),
            new Outcome.Unknown(NOW, "lost", List.of()));
  }

  private static RefundCase refund(Instant opened) {
    return new RefundCase(
        "TQ2",
        "7",
        RefundStatus.OPENED,
        "10",
        new RefundCase.Claim(
            DRAFT.scope().lines(),
            RefundKind.REFUND_ONLY,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            "",
            DRAFT.asked()),
        RefundCase.Answer.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        RefundCase.Times.since(opened),
        Map.of());
  }

  /** Says how it is looked up, and nothing else. */
  private record Desk(Tracing tracing) implements RefundDesk {
    @Override
    public Reply<List<RefundReason>> reasons(RefundScope scope) {
      throw new AssertionError("nobody asks");
    }

    @Override
    public Reply<String> open(RefundDraft draft) {
      throw new AssertionError("nobody asks");
    }

    @Override
    public RefundRules rules() {
      return new RefundRules(5, 1, 200, tracing, Duration.ofSeconds(30));
    }
  }
}
