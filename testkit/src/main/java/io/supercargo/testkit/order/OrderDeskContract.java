package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Capability;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.Reference;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.OrderRules;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody keeps who takes orders. */
public abstract class OrderDeskContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void rulesCanBeKept() {
    OrderRules rules = sample().port(OrderDesk.class).rules();

    assertThat(rules.mostLines()).isPositive();
    assertThat(rules.mostPaidAtOnce()).isPositive();
    assertThat(rules.settleWindow()).isPositive().isLessThan(Duration.ofDays(30));
  }

  @Test
  void placedOrderIsThereAndWaitsForItsMoney() {
    assertThat(shopper().status(shopper().ordered())).isEqualTo(OrderStatus.AWAITING_PAYMENT);
  }

  @Test
  void orderIsOfTheLinesThatWereWanted() {
    sample().needs(Told.VARIANTS);
    Order order = shopper().order(shopper().ordered());

    assertThat(order.lines()).hasSize(1);
    OrderLine line = order.lines().get(0).line();
    assertThat(line.product()).isEqualTo(sample().line.product());
    assertThat(line.quantity()).isEqualTo(sample().line.quantity());
    sample()
        .line
        .variant()
        .skuId()
        .ifPresent(id -> assertThat(line.variant().skuId()).contains(id));
  }

  @Test
  void whatWasQuotedIsWhatItCosts() {
    sample().having(Capability.QUOTE).needs(Told.TOTAL);
    Purchase purchase = shopper().purchase(Shopper.reference(), sample().line);
    Placement placement = shopper().place(purchase);

    assertThat(shopper().order(placement.orders().get(0).id()).amounts().total())
        .isEqualByComparingTo(purchase.quoted().total());
    placement
        .orders()
        .get(0)
        .total()
        .ifPresent(total -> assertThat(total).isEqualByComparingTo(purchase.quoted().total()));
  }

  @Test
  void ordersHaveIdsOfTheirOwn() {
    assertThat(shopper().ordered()).isNotBlank().isNotEqualTo(shopper().ordered());
  }

  @Test
  void orderIsFoundByItsReferenceAlone() {
    sample().having(Capability.ORDER_LOOKUP).needs(Told.FOUND_BY_REFERENCE);
    Reference reference = Shopper.reference();
    String id = shopper().place(shopper().purchase(reference, sample().line)).orders().get(0).id();

    assertThat(found(reference)).containsExactly(id);
    assertThat(found(Shopper.reference())).isEmpty();
  }

  @Test
  void whatIsSoldOutIsRefusedAndNotOrdered() {
    OrderLine soldOut = OrderSample.hint(sample().soldOut, "sold-out line");
    Reference reference = Shopper.reference();
    Purchase purchase = shopper().purchase(reference, Shopper.unpriced(soldOut));

    assertThatThrownBy(() -> shopper().place(purchase))
        .isInstanceOfAny(SupplierFailure.OutOfStock.class, SupplierFailure.Invalid.class);
    sample().having(Capability.ORDER_LOOKUP).needs(Told.FOUND_BY_REFERENCE);
    assertThat(found(reference)).isEmpty();
  }

  @Test
  void unknownProductIsRefused() {
    OrderLine unknown = OrderSample.hint(sample().unknown, "unknown line");
    Purchase purchase = shopper().purchase(Shopper.reference(), Shopper.unpriced(unknown));

    assertThatThrownBy(() -> shopper().place(purchase))
        .isInstanceOfAny(SupplierFailure.NotFound.class, SupplierFailure.Invalid.class);
  }

  private List<String> found(Reference reference) {
    return sample().port(OrderBook.class).orders(OrderQuery.of(reference)).value().items().stream()
        .map(Order::id)
        .toList();
  }

  private Shopper shopper() {
    return new Shopper(sample());
  }
}
