package io.supercargo.application.order;

import io.supercargo.application.write.KeyReused;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import io.supercargo.ports.provider.Provider;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * A provider's desk with the journal in front of it, for gateways: what a client sends again under
 * its own reference is not told again.
 *
 * @param client whose references these are
 */
record JournaledDesk(
    OrderDesk desk,
    Provider provider,
    String client,
    Dispatch dispatch,
    Settle settle,
    Ids ids,
    InstantSource clock)
    implements OrderDesk {

  @Override
  public Reply<Placement> place(Purchase purchase) {
    return Reply.of(answer(once(purchase)));
  }

  @Override
  public OrderRules rules() {
    return desk.rules();
  }

  /** A client cannot wait for a person, nor does it know of our limits. */
  private Intent once(Purchase purchase) {
    try {
      return dispatch.once(
          key(purchase), fingerprint(purchase), () -> intent(purchase), Dispatch.Failover.NEVER);
    } catch (KeyReused other) {
      throw new SupplierFailure.Invalid(
          Origin.of(provider.name()),
          Optional.of("reference"),
          "reference: %s (expected: one that does not stand for another order)"
              .formatted(purchase.reference()));
    } catch (SpendingLimit tooMuch) {
      throw new SupplierFailure.Forbidden(
          Origin.of(provider.name()), String.valueOf(tooMuch.getMessage()));
    }
  }

  /** What the client said itself; prices are the supplier's and may be told otherwise next time. */
  private static String fingerprint(Purchase purchase) {
    return "%s %s %s".formatted(purchase.lines(), purchase.address(), purchase.note());
  }

  private Intent intent(Purchase purchase) {
    Attempt attempt =
        new Attempt(
            1,
            1,
            provider.name(),
            provider.marketplace(),
            new Task.Place(purchase),
            new Outcome.Recorded());
    Intent intent =
        Intent.fresh(
            ids.intent(), key(purchase), fingerprint(purchase), clock.instant(), List.of(attempt));
    return dispatch.unasked(intent.by(Optional.of(client.replaceFirst(" ", "/"))));
  }

  private String key(Purchase purchase) {
    return "gateway %s %s".formatted(client, purchase.reference());
  }

  /** What is unknown still is looked for before the client is told so once more. */
  private Placement answer(Intent intent) {
    Outcome outcome = last(intent);
    return outcome instanceof Outcome.Unknown
        ? placement(last(settle.now(intent)))
        : placement(outcome);
  }

  private static Outcome last(Intent intent) {
    return intent.attempts().get(0).outcome();
  }

  private Placement placement(Outcome outcome) {
    if (outcome instanceof Outcome.Accepted accepted) {
      return new Placement(accepted.orders(), accepted.refused());
    }
    if (outcome instanceof Outcome.Declined declined) {
      throw Refusal.of(provider.name(), declined);
    }
    String why = outcome instanceof Outcome.Unknown unknown ? unknown.reason() : "under way";
    throw new SupplierFailure.OutcomeUnknown(
        Origin.of(provider.name()), why, new IllegalStateException(why));
  }
}
