package io.supercargo.testkit.store;

import static io.supercargo.testkit.store.SampleIntents.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.KnownRefund;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.EventLog.Reading;
import io.supercargo.ports.store.RefundStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link RefundStore} does. */
public abstract class RefundStoreContract {
  /** An empty store; the same however often it is asked for in a test. */
  protected abstract RefundStore store();

  /** Where it writes down what happened. */
  protected abstract EventLog log();

  @Test
  public void givesBackWhatWasSaved() {
    KnownRefund refund = refund("1", RefundStatus.RETURNED, 1);
    save(refund, refund("2", RefundStatus.OPENED, 1));

    assertThat(store().refund("sandbox", "1")).hasValue(refund);
    assertThat(store().refund("other", "1")).isEmpty();
    assertThat(store().refunds("sandbox", "order-1"))
        .containsExactly(refund, refund("2", RefundStatus.OPENED, 1));
    assertThat(store().refunds("sandbox", "order-2")).isEmpty();
  }

  @Test
  public void everyStepIsToldOnceAndAnEndIsNeverLeft() {
    save(refund("1", RefundStatus.OPENED, 1));
    save(refund("1", RefundStatus.OPENED, 2));
    save(refund("1", RefundStatus.AWAITING_RETURN, 3));
    save(refund("1", RefundStatus.OPENED, 2));
    save(refund("1", RefundStatus.OTHER, 4));
    save(refund("1", RefundStatus.COMPLETED, 5));
    save(refund("1", RefundStatus.CLOSED, 6));

    assertThat(types())
        .containsExactly("refund.opened", "refund.agreed", "refund.returned", "refund.completed");
    assertThat(store().refund("sandbox", "1"))
        .map(it -> it.refund().status())
        .hasValue(RefundStatus.COMPLETED);
  }

  @Test
  public void whatWasRefusedMayBeOpenedAnewAndTakenBack() {
    save(refund("1", RefundStatus.REFUSED, 1));
    save(refund("1", RefundStatus.OPENED, 2));
    save(refund("1", RefundStatus.CLOSED, 3));

    assertThat(types())
        .containsExactly("refund.opened", "refund.refused", "refund.opened", "refund.cancelled");
  }

  @Test
  public void thoseUnderWayComeTheLongestUnseenFirst() {
    save(refund("2", RefundStatus.OPENED, 3));
    save(refund("1", RefundStatus.REFUSED, 1));
    save(refund("3", RefundStatus.COMPLETED, 1));

    assertThat(store().underWay(NOON.plusSeconds(4), 9))
        .extracting(KnownRefund::id)
        .containsExactly("sandbox:1", "sandbox:2");
    assertThat(store().underWay(NOON.plusSeconds(3), 9)).hasSize(1);
  }

  private void save(KnownRefund... refunds) {
    store().save(List.of(refunds));
  }

  private List<String> types() {
    return log().read(Reading.after(Optional.empty()), 99).stream()
        .map(event -> event.type().code())
        .toList();
  }

  /** Seen so many seconds after noon. */
  private static KnownRefund refund(String id, RefundStatus status, int seconds) {
    RefundSum sum = new RefundSum(Money.yuan("29.00"), Money.yuan("0"));
    RefundCase.Claim claim =
        new RefundCase.Claim(
            List.of(RefundedLine.whole("line-1")),
            RefundKind.RETURN_AND_REFUND,
            Optional.of(GoodsState.RECEIVED),
            Optional.empty(),
            Optional.of("20006"),
            "质量问题",
            "torn",
            sum);
    RefundCase refund =
        new RefundCase(
            id,
            "order-1",
            status,
            "native " + status.code(),
            claim,
            new RefundCase.Answer(Optional.of(sum), Optional.empty()),
            List.of(),
            Optional.empty(),
            Optional.of(
                new ReturnShipment(
                    new Carrier(Optional.of("SF"), "顺丰速运"),
                    "SF1",
                    Optional.empty(),
                    Optional.empty(),
                    List.of())),
            List.of(),
            RefundCase.Times.since(NOON),
            Map.of("note", "kept"));
    return new KnownRefund("sandbox", refund, NOON.plusSeconds(seconds));
  }
}
