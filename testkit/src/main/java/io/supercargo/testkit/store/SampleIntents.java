package io.supercargo.testkit.store;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Intents and orders for tests of journals. */
public final class SampleIntents {
  public static final Instant NOON = Instant.parse("2026-11-20T12:00:00.123456Z");

  private SampleIntents() {}

  /** A new intent to pay, made so many seconds after noon. */
  public static Intent intent(int number, String key) {
    Task task = new Task.Pay(List.of("225716462487031197" + number));
    Attempt attempt =
        new Attempt(1, 1, "sandbox", Marketplace.ALIBABA_1688, task, new Outcome.Recorded());
    return new Intent(
        id(number),
        Task.Kind.PAY,
        key,
        "fingerprint of " + key,
        NOON.plusSeconds(number),
        Optional.empty(),
        List.of(attempt),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  public static Intent intent(int number) {
    return intent(number, "key " + number);
  }

  public static Intent sent(Intent intent) {
    return intent.with(1, new Outcome.Sent(intent.created()));
  }

  public static IntentId id(int number) {
    return new IntentId(String.format(Locale.ROOT, "in_%016d", number));
  }

  /** An order of the sandbox, made so many seconds after noon. */
  public static KnownOrder order(int number, OrderStatus status) {
    return order("sandbox", number, status);
  }

  public static KnownOrder order(String provider, int number, OrderStatus status) {
    return new KnownOrder(
        provider,
        Marketplace.ALIBABA_1688,
        "order-" + number,
        Optional.empty(),
        status,
        "native " + status.code(),
        Optional.of(Money.yuan("29.0")),
        Optional.of(Money.yuan("28.50")),
        NOON.plusSeconds(number),
        NOON.plusSeconds(number));
  }

  public static KnownOrder of(Intent intent, KnownOrder order) {
    return new KnownOrder(
        order.provider(),
        order.marketplace(),
        order.orderId(),
        Optional.of(intent.id()),
        order.status(),
        order.nativeStatus(),
        order.total(),
        order.agreed(),
        order.created(),
        order.seen());
  }
}
