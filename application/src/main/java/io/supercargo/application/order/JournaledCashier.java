package io.supercargo.application.order;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.intent.Outcome;
import io.supercargo.domain.intent.Task;
import io.supercargo.domain.payment.Payment;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure.Kind;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import java.util.List;
import java.util.Optional;

/**
 * A provider's cashier with the journal in front of it, for gateways. Clients spend the money of
 * this house, so its rules hold for them.
 */
record JournaledCashier(Visitor visitor, int most) implements Cashier {
  @Override
  public Reply<Payment> pay(List<String> orderIds) {
    if (orderIds.isEmpty() || orderIds.size() > most) {
      throw new InvalidValue("orders", orderIds.size() + " orders", "1 to " + most);
    }
    requireLeave(orderIds);
    Outcome outcome = visitor.again("pay " + String.join(",", orderIds), new Task.Pay(orderIds));
    return Reply.of(
        isAnAnswer(orderIds, outcome)
            ? nothing(orderIds, (Outcome.Declined) outcome)
            : payment(visitor.accepted(outcome)));
  }

  private void requireLeave(List<String> orderIds) {
    OrderPolicy policy = visitor.house().policy();
    if (!policy.passwordFree()) {
      throw visitor.forbidden(String.valueOf(new PaymentNotAllowed().getMessage()));
    }
    if (policy.approvals().above().isPresent()) {
      new Leave(policy.approvals())
          .why(sum(orderIds))
          .ifPresent(
              why -> {
                throw visitor.forbidden(why);
              });
    }
  }

  private Optional<Money> sum(List<String> orderIds) {
    return visitor
        .provider()
        .port(OrderBook.class)
        .flatMap(
            book ->
                orderIds.stream()
                    .map(id -> book.order(id).value().amounts().total())
                    .reduce(Money::plus));
  }

  /**
   * Whether it is no failure: there is a page instead, or of several each was refused by itself.
   */
  private static boolean isAnAnswer(List<String> orderIds, Outcome outcome) {
    return outcome instanceof Outcome.Declined declined
        && (declined.link().isPresent()
            || (orderIds.size() > 1 && declined.kind().equals(Kind.INVALID.code())));
  }

  private static Payment nothing(List<String> orderIds, Outcome.Declined declined) {
    return new Payment(
        List.of(),
        orderIds.stream()
            .map(id -> new Payment.Left(id, declined.providerCode(), declined.reason()))
            .toList(),
        declined.link());
  }

  private static Payment payment(Outcome.Accepted accepted) {
    return new Payment(
        accepted.orders().stream().map(placed -> placed.id()).toList(),
        accepted.left().orElse(List.of()),
        accepted.link());
  }
}
