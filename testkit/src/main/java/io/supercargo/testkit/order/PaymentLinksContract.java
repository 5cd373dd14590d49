package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.payment.PaymentLink;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.PaymentLinks;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What everybody keeps who gives out pages of payment. */
public abstract class PaymentLinksContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void linkIsForTheOrdersAskedFor() {
    List<String> ids = List.of(shopper().ordered(), shopper().ordered());
    PaymentLink link = link(ids);

    assertThat(link.address().isAbsolute()).isTrue();
    assertThat(link.orderIds()).containsExactlyInAnyOrderElementsOf(ids);
  }

  @Test
  void givingOutALinkPaysNothing() {
    String id = shopper().ordered();
    link(List.of(id));

    assertThat(shopper().status(id)).isEqualTo(OrderStatus.AWAITING_PAYMENT);
  }

  @Test
  void whoClicksPays() {
    Consumer<URI> payer = OrderSample.hint(sample().payer, "payer");
    String id = shopper().ordered();
    payer.accept(link(List.of(id)).address());

    assertThat(shopper().status(id)).isEqualTo(OrderStatus.PAID);
  }

  @Test
  void whatNeedsNoMoneyIsLeftOut() {
    sample().needs(Told.UNPAYABLE_ORDERS);
    String open = shopper().ordered();
    String paid = shopper().paid();
    PaymentLink link = link(List.of(open, paid));

    assertThat(link.orderIds()).containsExactly(open);
    assertThat(link.left()).containsExactly(paid);
  }

  @Test
  void unknownOrderHasNoLink() {
    assertThatThrownBy(() -> link(List.of(sample().missing)))
        .isInstanceOfAny(SupplierFailure.NotFound.class, SupplierFailure.Invalid.class);
  }

  private PaymentLink link(List<String> ids) {
    return sample().port(PaymentLinks.class).link(ids).value();
  }

  private Shopper shopper() {
    return new Shopper(sample());
  }
}
