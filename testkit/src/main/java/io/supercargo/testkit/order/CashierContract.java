package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.payment.Payment;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderDesk;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What everybody keeps who pays at once. */
public abstract class CashierContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void orderIsPaid() {
    String id = shopper().ordered();
    Payment payment = pay(List.of(id));

    assertThat(payment.paid()).containsExactly(id);
    assertThat(payment.left()).isEmpty();
    assertThat(shopper().status(id)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void severalOrdersArePaidTogether() {
    Assumptions.assumeTrue(
        sample().port(OrderDesk.class).rules().mostPaidAtOnce() > 1, "pays one by one");
    List<String> ids = List.of(shopper().ordered(), shopper().ordered());

    assertThat(pay(ids).paid()).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void nothingIsPaidTwice() {
    String id = shopper().paid();

    assertPaysNothing(id);
    assertThat(shopper().status(id)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void unknownOrderIsNotPaid() {
    assertPaysNothing(sample().missing);
  }

  @Test
  void moreThanTheMostIsRefused() {
    int most = sample().port(OrderDesk.class).rules().mostPaidAtOnce();
    Assumptions.assumeTrue(most < 100, "nearly anything is paid at once");
    List<String> tooMany = LongStream.rangeClosed(1, most + 1L).mapToObj(Long::toString).toList();

    assertThatThrownBy(() -> pay(tooMany))
        .isInstanceOfAny(SupplierFailure.Invalid.class, InvalidValue.class);
  }

  /** Wires refuse the whole, or say what is left. */
  private void assertPaysNothing(String id) {
    try {
      assertThat(pay(List.of(id)).paid()).isEmpty();
    } catch (SupplierFailure.Invalid | SupplierFailure.NotFound refused) {
      assertThat(refused.origin().provider()).isEqualTo(sample().provider.name());
    }
  }

  private Payment pay(List<String> ids) {
    return sample().port(Cashier.class).pay(ids).value();
  }

  private Shopper shopper() {
    return new Shopper(sample());
  }
}
