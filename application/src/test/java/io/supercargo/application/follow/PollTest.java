package io.supercargo.application.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.application.House;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.provider.Allowance;
import io.supercargo.ports.push.PushAnswer;
import io.supercargo.ports.push.PushReader.Reading;
import io.supercargo.ports.store.FollowBook;
import io.supercargo.ports.store.IntentJournal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PollTest {
  private final Counter supplier = new Counter();
  private final House house =
      House.of(supplier.provider(callback -> new Reading.Greeting(PushAnswer.SUCCESS)));
  private final IntentJournal journal = IntentJournal.inMemory();
  private final FollowBook book = FollowBook.inMemory(journal);
  private final Poll poll =
      new Poll(
          book,
          new FollowUp(journal, house.watch, List.of(), house::now),
          house.providers,
          Pace.USUAL,
          house::now);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void youngOrdersAreReadOftenAndOldOnesSeldom() {
    known("7", OrderStatus.AWAITING_PAYMENT);
    supplier.orders.put("7", OrderStatus.AWAITING_PAYMENT);

    assertThat(looks(Duration.ofHours(2), Duration.ofMinutes(1))).isBetween(58, 61);
    assertThat(looks(Duration.ofDays(1), Duration.ofMinutes(5))).isBetween(94, 98);
    house.pass(Duration.ofDays(3));
    assertThat(looks(Duration.ofDays(1), Duration.ofMinutes(30))).isBetween(5, 8);
  }

  @Test
  void whatWasMissedIsFoundAndWhatHasEndedIsLeftAlone() {
    known("7", OrderStatus.AWAITING_PAYMENT);
    supplier.orders.put("7", OrderStatus.CLOSED);

    assertThat(looks(Duration.ofHours(2), Duration.ofMinutes(1))).isEqualTo(1);

    assertThat(journal.order("cbu", "7").map(KnownOrder::status)).hasValue(OrderStatus.CLOSED);
  }

  @Test
  void aSupplierThatIsDownIsAskedAgainLater() {
    known("7", OrderStatus.AWAITING_PAYMENT);
    supplier.down = true;

    assertThat(looks(Duration.ofMinutes(11), Duration.ofMinutes(1))).isEqualTo(5);
  }

  @Test
  void halfOfWhatASupplierAllowsIsLeftToPeople() {
    known("7", OrderStatus.AWAITING_PAYMENT);
    supplier.orders.put("7", OrderStatus.AWAITING_PAYMENT);
    supplier.budget = List.of(new Allowance("day", OptionalLong.of(100), 50, Instant.MAX));

    assertThat(looks(Duration.ofHours(1), Duration.ofMinutes(1))).isZero();
  }

  @Test
  void noMoreAreReadInAMinuteThanConfigured() {
    for (int i = 1; i <= 200; i++) {
      known("" + i, OrderStatus.AWAITING_PAYMENT);
      supplier.orders.put("" + i, OrderStatus.AWAITING_PAYMENT);
    }
    house.pass(Duration.ofMinutes(3));

    for (int i = 0; i < 20; i++) {
      poll.due();
    }

    assertThat(supplier.looks).hasValue(60);
  }

  private int looks(Duration time, Duration step) {
    int before = supplier.looks.get();
    for (Duration gone = Duration.ZERO; gone.compareTo(time) < 0; gone = gone.plus(step)) {
      house.pass(step);
      poll.due();
    }
    return supplier.looks.get() - before;
  }

  private void known(String order, OrderStatus status) {
    journal.save(
        new KnownOrder(
            "cbu",
            Marketplace.ALIBABA_1688,
            order,
            Optional.empty(),
            status,
            "",
            Optional.empty(),
            Optional.empty(),
            house.now(),
            house.now()));
  }
}
