package io.supercargo.ports.order;

import io.supercargo.domain.Money;
import io.supercargo.domain.order.OrderStatus;
import java.util.List;
import java.util.Optional;

/**
 * The page where a person pays, of a supplier that has no server of its own. Links to it end in a
 * token that nobody can guess. Thread-safe.
 */
public interface PaymentPage {
  /** What there is to pay; empty when no such link was given out. */
  Optional<Bill> bill(String token);

  /**
   * Pays all that still waits for its money; paying twice pays once.
   *
   * @return how it stands now; empty when no such link was given out
   */
  Optional<Bill> pay(String token);

  /** What one link is for. */
  record Bill(List<Due> dues) {
    public Bill {
      dues = List.copyOf(dues);
    }

    /** What a click would pay. */
    public Money total() {
      return dues.stream().filter(Due::isOpen).map(Due::amount).reduce(Money.fen(0), Money::plus);
    }
  }

  /** One order. */
  record Due(String orderId, String seller, Money amount, OrderStatus status) {
    public boolean isOpen() {
      return status == OrderStatus.AWAITING_PAYMENT;
    }
  }
}
