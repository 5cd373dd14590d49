package io.supercargo.application.order;

import io.supercargo.application.write.KeyReused;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Reference;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRegister;
import io.supercargo.ports.order.OrderRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A provider's desk with the journal in front of it, for gateways: what a client sends again under
 * its own reference is not told again. The supplier is told references of ours, since two clients
 * may have the same.
 */
record JournaledDesk(OrderDesk desk, Visitor visitor, Valuation valuation)
    implements OrderDesk, OrderRegister {

  @Override
  public Reply<Placement> place(Purchase purchase) {
    return place(
        purchase.reference(),
        request(purchase),
        () -> List.of(new Part(purchase, Optional.empty())));
  }

  @Override
  public Reply<Placement> place(Reference name, String request, Supplier<List<Part>> parts) {
    try {
      Intent intent = visitor.once(name.value(), request, id -> attempts(id, parts.get()));
      return Reply.of(placement(intent));
    } catch (KeyReused other) {
      throw new SupplierFailure.Invalid(
          Origin.of(visitor.provider().name()),
          Optional.of("reference"),
          "reference: %s (expected: one that does not stand for another order)".formatted(name));
    }
  }

  @Override
  public OrderRules rules() {
    return desk.rules();
  }

  /** What the client said itself; prices are the supplier's and may be told otherwise next time. */
  private static String request(Purchase purchase) {
    return "%s %s %s".formatted(purchase.lines(), purchase.address(), purchase.note());
  }

  private List<Attempt> attempts(IntentId id, List<Part> parts) {
    List<Attempt> attempts = new ArrayList<>();
    for (Part part : parts) {
      int number = attempts.size() + 1;
      Purchase ours = named(Ids.reference(id, number), valuation.of(visitor, part.purchase()));
      Attempt attempt = visitor.attempt(number, new Task.Place(ours));
      attempts.add(part.refusal().map(this::leftOut).map(attempt::becomes).orElse(attempt));
    }
    return attempts;
  }

  private Outcome leftOut(String why) {
    return new Outcome.Declined(
        visitor.house().clock().instant(), Kind.INVALID.code(), Optional.empty(), why);
  }

  private static Purchase named(Reference reference, Purchase purchase) {
    return new Purchase(
        reference, purchase.quoted(), purchase.address(), purchase.note(), purchase.audience());
  }

  /** All parts together: one that nobody knows of leaves the whole unknown. */
  private Placement placement(Intent intent) {
    List<Placement.Placed> orders = new ArrayList<>();
    List<Placement.Refused> refused = new ArrayList<>();
    for (Attempt attempt : intent.attempts()) {
      if (attempt.outcome() instanceof Outcome.Accepted accepted) {
        orders.addAll(accepted.orders());
        refused.addAll(accepted.refused());
      } else if (attempt.outcome() instanceof Outcome.Declined declined) {
        refused.addAll(lines(attempt, declined));
      } else {
        throw visitor.unknown(attempt.outcome());
      }
    }
    if (orders.isEmpty()) {
      visitor.accepted(intent.attempts().get(0).outcome());
    }
    return new Placement(orders, refused);
  }

  private static List<Placement.Refused> lines(Attempt attempt, Outcome.Declined declined) {
    Purchase purchase = ((Task.Place) attempt.task()).purchase();
    return purchase.lines().stream()
        .map(line -> new Placement.Refused(line, declined.providerCode(), declined.reason()))
        .toList();
  }
}
