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

  /** The attempt at today's price, or declined. */
  Attempt of(Attempt recorded, PriceGuard guard) {
    Purchase purchase = ((Task.Place) recorded.task()).purchase();
    Provider provider = providers.named(recorded.provider()).at(recorded.marketplace());
    try {
      Quote again = quoting.quote(provider, draft(purchase));
      if (again.orders().size() > 1) {
        return recorded.becomes(no("the supplier splits it otherwise now; ask for another quote"));
      }
      QuotedOrder now = from(purchase.quoted(), again.orders().get(0));
      Attempt today = at(recorded, purchase, now);
      return guard
          .rise(purchase.quoted(), now)
          .map(this::tooDear)
          .or(() -> refusal(now).map(this::no))
          .map(today::becomes)
          .orElse(today);
    } catch (SupplierFailure failure) {
      return recorded.becomes(
          new Outcome.Declined(
              clock.instant(),
              failure.kind().code(),
              failure.origin().code(),
              String.valueOf(failure.getMessage())));
    }
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

  private Outcome tooDear(PriceGuard.Rise rise) {
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
