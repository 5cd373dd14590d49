package io.supercargo.testkit.store;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.testkit.account.Clients;
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

  /** A new intent to buy, made so many seconds after noon. */
  public static Intent buying(int number, String caller, String provider, String yuan) {
    Intent paying = intent(number);
    return new Intent(
        paying.id(),
        Task.Kind.PLACE,
        paying.key(),
        paying.fingerprint(),
        paying.created(),
        Optional.of(caller),
        List.of(part(1, provider, yuan)),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  /** Some goods of a merchant that cost so much. */
  public static Attempt part(int number, String provider, String yuan) {
    Money price = Money.yuan(yuan);
    OrderLine line = new OrderLine(ProductId.of1688(1), Variant.NONE, 1);
    QuotedLine quoted = new QuotedLine(line, price, price, Optional.empty(), Optional.empty());
    QuotedOrder order =
        new QuotedOrder(
            Optional.empty(),
            List.of(quoted),
            Amounts.of(price, Money.fen(0)),
            QuotedOrder.Terms.NONE,
            Optional.empty());
    Purchase purchase =
        new Purchase(
            new Reference("r" + number),
            order,
            Clients.hangzhou(),
            Optional.empty(),
            Audience.ENGLISH);
    return new Attempt(
        number,
        number,
        provider,
        Marketplace.ALIBABA_1688,
        new Task.Place(purchase),
        new Outcome.Recorded());
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
