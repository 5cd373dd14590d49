package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Receipts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody keeps who is told that goods have arrived. */
public abstract class ReceiptsContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void sentOrderIsReceived() {
    String id = shopper().sent();

    assertThat(confirm(id, List.of())).isTrue();
    assertThat(shopper().status(id)).isIn(OrderStatus.RECEIVED, OrderStatus.COMPLETED);
  }

  @Test
  void linesAreReceivedByTheirIds() {
    sample().needs(Told.SINGLE_LINES);
    String id = shopper().sent();
    confirm(id, List.of(shopper().order(id).lines().get(0).id()));

    assertThat(shopper().status(id)).isIn(OrderStatus.RECEIVED, OrderStatus.COMPLETED);
  }

  @Test
  void unpaidOrderIsNotReceived() {
    String id = shopper().ordered();

    assertThatExceptionOfType(SupplierFailure.Invalid.class)
        .isThrownBy(() -> confirm(id, List.of()));
    assertThat(shopper().status(id)).isEqualTo(OrderStatus.AWAITING_PAYMENT);
  }

  @Test
  void whatWasNotSentIsNotReceived() {
    String id = shopper().paid();

    assertThatExceptionOfType(SupplierFailure.Invalid.class)
        .isThrownBy(() -> confirm(id, List.of()));
  }

  @Test
  void unknownOrderIsRefused() {
    assertThatThrownBy(() -> confirm(sample().missing, List.of()))
        .isInstanceOfAny(SupplierFailure.NotFound.class, SupplierFailure.Invalid.class);
  }

  private boolean confirm(String id, List<String> lines) {
    return sample().port(Receipts.class).confirm(id, lines).value();
  }

  private Shopper shopper() {
    return new Shopper(sample());
  }
}
