package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderQuery;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.Reference;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.OrderBook;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every list of orders keeps. */
public abstract class OrderBookContract {
  private static final PageRequest SOME = new PageRequest(1, 5);

  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void orderIsTheOneAskedFor() {
    String id = shopper().ordered();

    assertThat(shopper().order(id).id()).isEqualTo(id);
  }

  @Test
  void supplierKeepsItsOwnWord() {
    assertThat(shopper().order(shopper().ordered()).nativeStatus()).isNotBlank();
  }

  @Test
  void amountsAddUp() {
    sample().needs(Told.TOTAL);

    QuoteDeskContract.assertAddsUp(shopper().order(shopper().ordered()).amounts());
  }

  @Test
  void referenceComesBack() {
    sample().needs(Told.REFERENCE);
    Reference reference = Shopper.reference();
    String id = shopper().place(shopper().purchase(reference, sample().line)).orders().get(0).id();

    assertThat(shopper().order(id).reference()).contains(reference);
  }

  @Test
  void addressComesBack() {
    sample().needs(Told.ADDRESS);

    assertThat(shopper().order(shopper().ordered()).address())
        .get()
        .satisfies(
            address -> {
              assertThat(address.receiver().name()).isEqualTo(sample().address.receiver().name());
              assertThat(address.region().city()).isEqualTo(sample().address.region().city());
            });
  }

  @Test
  void unknownOrderIsNotFound() {
    sample().needs(Told.UNKNOWN_ORDERS);
    OrderBook book = book();

    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(() -> book.order(sample().missing));
  }

  @Test
  void unknownOrderIsRefused() {
    OrderBook book = book();

    assertThatThrownBy(() -> book.order(sample().missing))
        .isInstanceOfAny(SupplierFailure.NotFound.class, SupplierFailure.Invalid.class);
  }

  @Test
  void newestOrdersComeFirst() {
    String earlier = shopper().ordered();
    String later = shopper().ordered();
    List<Order> orders = book().orders(OrderQuery.all(SOME)).value().items();

    assertThat(orders)
        .extracting(order -> order.times().created())
        .isSortedAccordingTo(Comparator.<Instant>naturalOrder().reversed());
    assertThat(orders).extracting(Order::id).contains(later, earlier);
  }

  @Test
  void pagesAreNoLongerThanAskedFor() {
    shopper().ordered();
    shopper().ordered();
    Page<Order> page = book().orders(OrderQuery.all(new PageRequest(1, 1))).value();
    Page<Order> next = book().orders(OrderQuery.all(new PageRequest(2, 1))).value();

    assertThat(page.items()).hasSize(1);
    assertThat(next.items()).hasSize(1).doesNotContainAnyElementsOf(page.items());
  }

  @Test
  void totalsAreTold() {
    sample().needs(Told.TOTALS);
    long before = book().orders(OrderQuery.all(SOME)).value().total();
    shopper().ordered();

    assertThat(book().orders(OrderQuery.all(SOME)).value().total()).isEqualTo(before + 1);
  }

  @Test
  void listsAreNarrowedToAStatus() {
    sample().needs(Told.LISTED_BY_STATUS);
    String id = shopper().ordered();

    assertThat(listed(OrderStatus.AWAITING_PAYMENT))
        .allMatch(order -> order.status() == OrderStatus.AWAITING_PAYMENT)
        .extracting(Order::id)
        .contains(id);
    assertThat(listed(OrderStatus.SHIPPED)).extracting(Order::id).doesNotContain(id);
  }

  @Test
  void listsAreNarrowedToASpanOfTime() {
    sample().needs(Told.LISTED_BY_TIME);
    Order order = shopper().order(shopper().ordered());
    Instant then = order.times().created();

    assertThat(ids(OrderQuery.between(then, then.plusSeconds(60), SOME))).contains(order.id());
    assertThat(ids(OrderQuery.between(then.minusSeconds(600), then.minusSeconds(60), SOME)))
        .doesNotContain(order.id());
    assertThat(ids(OrderQuery.between(then.plusSeconds(60), then.plusSeconds(600), SOME)))
        .doesNotContain(order.id());
  }

  private List<Order> listed(OrderStatus status) {
    OrderQuery query =
        new OrderQuery(
            Optional.of(status), Optional.empty(), Optional.empty(), Optional.empty(), SOME);
    return book().orders(query).value().items();
  }

  private List<String> ids(OrderQuery query) {
    return book().orders(query).value().items().stream().map(Order::id).toList();
  }

  private OrderBook book() {
    return sample().having(Capability.ORDER_LOOKUP).port(OrderBook.class);
  }

  private Shopper shopper() {
    return new Shopper(sample());
  }
}
