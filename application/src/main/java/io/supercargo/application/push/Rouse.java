package io.supercargo.application.push;

import io.supercargo.application.order.Settle;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.push.SupplierEvent;
import io.supercargo.ports.store.IntentJournal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks at once after what nobody could tell, when a message says that its order changed, or that
 * there is an order that nobody here made. Thread-safe.
 */
public final class Rouse {
  private static final int MOST = 50;

  private final IntentJournal journal;
  private final Settle settle;

  public Rouse(IntentJournal journal, Settle settle) {
    this.journal = journal;
    this.settle = settle;
  }

  void about(String provider, List<SupplierEvent> events) {
    Set<String> orders =
        events.stream().flatMap(event -> event.about().stream()).collect(Collectors.toSet());
    if (orders.isEmpty()) {
      return;
    }
    boolean stray = orders.stream().anyMatch(order -> isStray(provider, order));
    journal.intents(Optional.of(Intent.State.UNKNOWN), Optional.empty(), MOST).stream()
        .filter(intent -> isConcerned(intent, provider, orders, stray))
        .forEach(settle::now);
  }

  /** An order without a maker may be one whose answer was lost. */
  private boolean isStray(String provider, String order) {
    return journal.order(provider, order).flatMap(KnownOrder::intent).isEmpty();
  }

  private static boolean isConcerned(
      Intent intent, String provider, Set<String> orders, boolean stray) {
    return intent.latest().stream()
        .filter(attempt -> attempt.isUnknown() && attempt.provider().equals(provider))
        .map(Attempt::task)
        .anyMatch(task -> task instanceof Task.Place ? stray : names(task, orders));
  }

  private static boolean names(Task task, Set<String> orders) {
    if (task instanceof Task.Pay pay) {
      return pay.orderIds().stream().anyMatch(orders::contains);
    }
    if (task instanceof Task.Cancel cancel) {
      return orders.contains(cancel.cancellation().orderId());
    }
    return task instanceof Task.Confirm confirm && orders.contains(confirm.orderId());
  }
}
