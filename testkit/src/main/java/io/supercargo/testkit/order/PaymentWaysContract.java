package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.payment.PaymentWay;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.PaymentWays;
import org.junit.jupiter.api.Test;

/** What everybody keeps who says how orders may be paid. */
public abstract class PaymentWaysContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void everyWayHasACode() {
    PaymentWays ways = sample().port(PaymentWays.class);

    assertThat(ways.ways(new Shopper(sample()).ordered()).value())
        .isNotEmpty()
        .extracting(PaymentWay::code)
        .doesNotHaveDuplicates()
        .allMatch(code -> !code.isBlank(), "is not blank");
  }

  @Test
  void unknownOrderIsRefused() {
    PaymentWays ways = sample().port(PaymentWays.class);

    assertThatThrownBy(() -> ways.ways(sample().missing))
        .isInstanceOfAny(SupplierFailure.NotFound.class, SupplierFailure.Invalid.class);
  }
}
