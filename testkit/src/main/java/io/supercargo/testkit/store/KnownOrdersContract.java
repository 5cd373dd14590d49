package io.supercargo.testkit.store;

import static io.supercargo.testkit.store.SampleIntents.intent;
import static io.supercargo.testkit.store.SampleIntents.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.store.IntentJournal;
import io.supercargo.ports.store.IntentJournal.OrderFilter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link IntentJournal} does with orders. */
public abstract class KnownOrdersContract {
  static final OrderFilter ALL =
      new OrderFilter(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** An empty journal; called once per test. */
  protected abstract IntentJournal journal();

  @Test
  public void givesBackWhatWasSaved() {
    IntentJournal journal = journal();
    KnownOrder made = SampleIntents.of(intent(1), order(1, OrderStatus.PAID));
    KnownOrder bare = bare(order(2, OrderStatus.OTHER));

    journal.save(made);
    journal.save(bare);

    assertThat(journal.order("sandbox", "order-1")).hasValue(made);
    assertThat(journal.order("sandbox", "order-2")).hasValue(bare);
    assertThat(journal.order("other", "order-1")).isEmpty();
    assertThat(journal.orders(intent(1).id())).containsExactly(made);
    assertThat(journal.orders(intent(2).id())).isEmpty();
  }

  @Test
  public void anOrderGoesOnAndNeverBack() {
    IntentJournal journal = journal();
    KnownOrder paid = SampleIntents.of(intent(1), order(1, OrderStatus.PAID));
    KnownOrder shipped = order(1, OrderStatus.SHIPPED);
    journal.save(paid);

    journal.save(shipped);
    journal.save(paid);

    assertThat(journal.order("sandbox", "order-1")).hasValue(SampleIntents.of(intent(1), shipped));
  }

  @Test
  public void manyWhoSawDifferentStatesLeaveTheLast() {
    IntentJournal journal = journal();
    List<OrderStatus> states =
        List.of(
            OrderStatus.AWAITING_PAYMENT,
            OrderStatus.PAID,
            OrderStatus.SHIPPED,
            OrderStatus.RECEIVED);

    AtOnce.in(
        16,
        number -> {
          journal.save(order(1, states.get(number % states.size())));
          return number;
        });

    assertThat(journal.order("sandbox", "order-1")).hasValue(order(1, OrderStatus.RECEIVED));
  }

  @Test
  public void listsTheNewestFirst() {
    IntentJournal journal = journal();
    for (int number : List.of(2, 4, 1, 3)) {
      journal.save(order(number, OrderStatus.PAID));
    }
    journal.save(order("another", 3, OrderStatus.PAID));

    List<KnownOrder> first = journal.orders(ALL, 3);
    List<KnownOrder> second = journal.orders(after(first.get(2)), 3);

    assertThat(first)
        .extracting(KnownOrder::id)
        .containsExactly("sandbox:order-4", "sandbox:order-3", "another:order-3");
    assertThat(second)
        .extracting(KnownOrder::id)
        .containsExactly("sandbox:order-2", "sandbox:order-1");
    assertThat(journal.orders(after(second.get(1)), 3)).isEmpty();
  }

  @Test
  public void everythingThatIsGivenMustHold() {
    IntentJournal journal = journal();
    journal.save(order(1, OrderStatus.PAID));
    journal.save(order(2, OrderStatus.PAID));
    journal.save(order(3, OrderStatus.PAID));
    journal.save(order(2, OrderStatus.SHIPPED));
    journal.save(order("another", 1, OrderStatus.PAID));

    OrderFilter paidHere =
        new OrderFilter(
            Optional.of("sandbox"),
            Optional.of(OrderStatus.PAID),
            Optional.of(order(1, OrderStatus.PAID).created()),
            Optional.of(order(3, OrderStatus.PAID).created()),
            Optional.empty());

    assertThat(journal.orders(paidHere, 10)).containsExactly(order(1, OrderStatus.PAID));
  }

  @Test
  public void readsOnFromKnownOrdersOnly() {
    IntentJournal journal = journal();

    assertThatThrownBy(() -> journal.orders(after(order(1, OrderStatus.PAID)), 10))
        .isInstanceOf(InvalidValue.class)
        .hasMessage("after: sandbox:order-1 (expected: an order that is known)");
  }

  private static OrderFilter after(KnownOrder order) {
    return new OrderFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(order.id()));
  }

  private static KnownOrder bare(KnownOrder order) {
    return new KnownOrder(
        order.provider(),
        order.marketplace(),
        order.orderId(),
        Optional.empty(),
        order.status(),
        "",
        Optional.empty(),
        Optional.empty(),
        order.created(),
        order.seen());
  }
}
