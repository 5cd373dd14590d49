package io.supercargo.application.order;

import io.supercargo.application.provider.Providers;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.PriceGuard;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.provider.Provider;
import java.time.InstantSource;
import java.util.Optional;

/** Asks for the price once more; what has become too dear is refused before it is sent. */
final class Requote {
  private final Providers providers;
  private final Quoting quoting;
  private final InstantSource clock;

  Requote(Providers providers, Quoting quoting, InstantSource clock) {
    this.providers = providers;
    this.quoting = quoting;
    this.clock = clock;
  }

  /** Why something that was quoted cannot be ordered. */
  static Optional<String> refusal(QuotedOrder order) {
    return order
        .refusal()
        .or(() -> order.lines().stream().flatMap(line -> line.refusal().stream()).findFirst());
  }

  /** The attempt at today's price, or declined, for what it costs too. */
  Attempt of(Attempt recorded, PriceGuard guard) {
    Attempt today = orDeclined(recorded);
    return guard
        .rise(quoted(recorded), quoted(today))
        .filter(any -> today.isRecorded())
        .map(rise -> today.becomes(tooDear(rise)))
        .orElse(today);
  }

  /** What an attempt is to cost. */
  static QuotedOrder quoted(Attempt attempt) {
    return ((Task.Place) attempt.task()).purchase().quoted();
  }

  /** The attempt at today's price, whatever that is, or declined. */
  Attempt orDeclined(Attempt recorded) {
    try {
      return today(recorded);
    } catch (SupplierFailure failure) {
      return recorded.becomes(
          new Outcome.Declined(
              clock.instant(),
              failure.kind().code(),
              failure.origin().code(),
              String.valueOf(failure.getMessage())));
    }
  }

  /**
   * The same; nothing is declined because the supplier could not be asked just now.
   *
   * @throws SupplierFailure that may pass
   */
  Attempt orNotNow(Attempt recorded) {
    try {
      return today(recorded);
    } catch (SupplierFailure failure) {
      if (failure.kind().retryable()) {
        throw failure;
      }
      return orDeclined(recorded);
    }
  }

  private Attempt today(Attempt recorded) {
    Purchase purchase = ((Task.Place) recorded.task()).purchase();
    Provider provider = providers.named(recorded.provider()).at(recorded.marketplace());
    Quote again = quoting.quote(provider, draft(purchase));
    if (again.orders().size() > 1) {
      return recorded.becomes(no("the supplier splits it otherwise now; ask for another quote"));
    }
    QuotedOrder now = from(purchase.quoted(), again.orders().get(0));
    Attempt today = at(recorded, purchase, now);
    return refusal(now).map(this::no).map(today::becomes).orElse(today);
  }

  private static OrderDraft draft(Purchase purchase) {
    return new OrderDraft(
        purchase.lines(),
        purchase.address(),
        purchase.quoted().terms().flow(),
        purchase.audience());
  }

  private static QuotedOrder from(QuotedOrder quoted, QuotedOrder now) {
    return quoted.seller().map(now::from).orElse(now);
  }

  private static Attempt at(Attempt recorded, Purchase purchase, QuotedOrder now) {
    return new Attempt(
        recorded.number(),
        recorded.part(),
        recorded.provider(),
        recorded.marketplace(),
        new Task.Place(
            new Purchase(
                purchase.reference(),
                now,
                purchase.address(),
                purchase.note(),
                purchase.audience())),
        recorded.outcome());
  }

  Outcome tooDear(PriceGuard.Rise rise) {
    return new Outcome.Declined(
        clock.instant(),
        Kind.PRICE_CHANGED.code(),
        Optional.empty(),
        "the price is %s and was %s".formatted(rise.now(), rise.quoted()));
  }

  private Outcome no(String reason) {
    return new Outcome.Declined(clock.instant(), Kind.INVALID.code(), Optional.empty(), reason);
  }
}
