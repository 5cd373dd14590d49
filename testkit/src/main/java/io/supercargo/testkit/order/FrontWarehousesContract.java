package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Capability;
import io.supercargo.domain.order.Cancellation;
import io.supercargo.domain.order.FrontWarehouse;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.FrontWarehouses;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody keeps who sends orders through warehouses. */
public abstract class FrontWarehousesContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void warehouseMayChangeUntilTheOrderIsSent() {
    String id = shopper().ordered();

    assertThat(send(id, "一号仓库")).isTrue();
    assertThat(send(id, "二号仓库")).isTrue();
    assertThat(shopper().status(id)).isEqualTo(OrderStatus.AWAITING_PAYMENT);
  }

  @Test
  void paidOrderMayGoThroughAnother() {
    String id = shopper().paid();

    assertThat(send(id, "一号仓库")).isTrue();
    assertThat(shopper().status(id)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void cancelledOrderGoesNowhere() {
    sample().having(Capability.ORDER_CANCEL);
    String id = shopper().ordered();
    sample()
        .port(Cancellations.class)
        .cancel(new Cancellation(id, Cancellation.Reason.BUYER, Optional.empty()));

    assertThatExceptionOfType(SupplierFailure.Invalid.class).isThrownBy(() -> send(id, "一号仓库"));
  }

  @Test
  void unknownOrderIsRefused() {
    assertThatThrownBy(() -> send(sample().missing, "一号仓库"))
        .isInstanceOfAny(SupplierFailure.NotFound.class, SupplierFailure.Invalid.class);
  }

  private boolean send(String id, String warehouse) {
    FrontWarehouse through = new FrontWarehouse(warehouse, "广西省");
    return sample().port(FrontWarehouses.class).send(id, through).value();
  }

  private Shopper shopper() {
    return new Shopper(sample());
  }
}
