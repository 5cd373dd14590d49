package io.supercargo.application.order;

import io.supercargo.application.provider.Router;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.intent.Attempt;
import io.supercargo.domain.intent.Intent;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.provider.Provider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds another provider for goods that one certainly did not take: for a reason that the other may
 * not share, at no higher price, and only where the goods are the same there by their native ids.
 */
final class Diversion {
  /** What is wrong with the order itself is wrong everywhere, and is not here. */
  private static final Set<String> NOT_SHARED =
      Set.of(
          Kind.UNAVAILABLE.code(),
          Kind.RATE_LIMITED.code(),
          Kind.UNAUTHENTICATED.code(),
          Kind.FORBIDDEN.code(),
          Kind.UNSUPPORTED.code(),
          Kind.OUT_OF_STOCK.code());

  private final Router router;
  private final Quoting quoting;

  Diversion(Router router, Quoting quoting) {
    this.router = router;
    this.quoting = quoting;
  }

  Dispatch.Failover of(PlaceOrder.Order order) {
    return order.allowFailover()
        ? (intent, refused) -> instead(intent, refused, order)
        : Dispatch.Failover.NEVER;
  }

  private Optional<Attempt> instead(Intent intent, Attempt refused, PlaceOrder.Order order) {
    Task.Place place = (Task.Place) refused.task();
    if (!mayMove(refused, place.purchase())) {
      return Optional.empty();
    }
    Set<String> tried =
        intent.attempts().stream()
            .filter(attempt -> attempt.part() == refused.part())
            .map(Attempt::provider)
            .collect(Collectors.toSet());
    return others(refused).stream()
        .filter(provider -> !tried.contains(provider.name()))
        .flatMap(provider -> quoted(provider, place.purchase(), order).stream())
        .findFirst()
        .map(moved -> attempt(intent, refused, moved));
  }

  private record Moved(Provider provider, QuotedOrder quoted) {}

  private static boolean mayMove(Attempt refused, Purchase purchase) {
    return refused.outcome() instanceof Outcome.Declined declined
        && NOT_SHARED.contains(declined.kind())
        && purchase.lines().stream().allMatch(line -> line.product() instanceof ProductId.Native);
  }

  private List<Provider> others(Attempt refused) {
    return router.inTurn(Selection.ROUTED.at(refused.marketplace()), Capability.ORDER).stream()
        .filter(provider -> provider.can(Capability.QUOTE))
        .toList();
  }

  /** What it costs there; the same goods of one merchant, and no dearer than was agreed. */
  private Optional<Moved> quoted(Provider provider, Purchase purchase, PlaceOrder.Order order) {
    List<OrderLine> lines = purchase.lines();
    OrderDraft draft =
        new OrderDraft(lines, purchase.address(), Optional.empty(), purchase.audience());
    try {
      List<QuotedOrder> there = quoting.quote(provider, draft).orders();
      boolean fits =
          there.size() == 1
              && there.get(0).refusal().isEmpty()
              && order.guard().rise(purchase.quoted(), there.get(0)).isEmpty();
      return fits ? Optional.of(new Moved(provider, there.get(0))) : Optional.empty();
    } catch (SupplierFailure | InvalidValue notThereEither) {
      return Optional.empty();
    }
  }

  private static Attempt attempt(Intent intent, Attempt refused, Moved moved) {
    Purchase purchase = ((Task.Place) refused.task()).purchase();
    int number = intent.attempts().size() + 1;
    return new Attempt(
        number,
        refused.part(),
        moved.provider.name(),
        refused.marketplace(),
        new Task.Place(
            new Purchase(
                Ids.reference(intent.id(), number),
                moved.quoted,
                purchase.address(),
                purchase.note(),
                purchase.audience())),
        new Outcome.Recorded());
  }
}
