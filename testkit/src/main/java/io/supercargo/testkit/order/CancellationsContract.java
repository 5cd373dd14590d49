package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.Cancellation.Reason;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Cancellations;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody keeps who lets orders be cancelled. */
public abstract class CancellationsContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void cancelledOrderIsCancelled() {
    String id = shopper().ordered();

    assertThat(cancel(id)).isTrue();
    assertThat(shopper().status(id)).isEqualTo(OrderStatus.CANCELLED);
  }

  @Test
  void reasonIsKept() {
    sample().needs(Told.CLOSE_REASON);
    String id = shopper().ordered();
    cancel(id);

    assertThat(shopper().order(id).closeReason()).isPresent();
  }

  @Test
  void cancellingTwiceIsRefused() {
    String id = shopper().ordered();
    cancel(id);

    assertThatExceptionOfType(SupplierFailure.Invalid.class).isThrownBy(() -> cancel(id));
  }

  @Test
  void paidOrderIsNotCancelled() {
    String id = shopper().paid();

    assertThatExceptionOfType(SupplierFailure.Invalid.class).isThrownBy(() -> cancel(id));
    assertThat(shopper().status(id)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void unknownOrderIsRefused() {
    assertThatThrownBy(() -> cancel(sample().missing))
        .isInstanceOfAny(SupplierFailure.NotFound.class, SupplierFailure.Invalid.class);
  }

  private boolean cancel(String id) {
    Cancellation cancellation = new Cancellation(id, Reason.BUYER, Optional.empty());
    return sample().port(Cancellations.class).cancel(cancellation).value();
  }

  private Shopper shopper() {
    return new Shopper(sample());
  }
}
