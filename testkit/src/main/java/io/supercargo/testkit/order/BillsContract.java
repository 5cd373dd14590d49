package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.payment.Bill;
import io.supercargo.domain.payment.BillQuery;
import io.supercargo.domain.payment.BillQuery.Basis;
import io.supercargo.domain.payment.BillQuery.Span;
import io.supercargo.ports.order.Bills;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody keeps who tells what was booked. */
public abstract class BillsContract {
  private static final Duration A_WHILE = Duration.ofHours(2);

  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void paidOrderIsBilledInFull() {
    Order order = shopper().order(shopper().paid());

    assertThat(billed(order, Bill.Kind.PURCHASE, around(order, Basis.BOOKED)))
        .isEqualTo(Optional.of(order.amounts().total()));
  }

  @Test
  void billsAreFoundByTheTimeOfTheOrderToo() {
    Order order = shopper().order(shopper().paid());

    assertThat(billed(order, Bill.Kind.PURCHASE, around(order, Basis.ORDERED)))
        .isEqualTo(Optional.of(order.amounts().total()));
  }

  @Test
  void unpaidOrderIsNotBilled() {
    Order order = shopper().order(shopper().ordered());

    assertThat(billed(order, Bill.Kind.PURCHASE, around(order, Basis.BOOKED))).isEmpty();
  }

  @Test
  void whatWasNotGivenBackIsNoRefund() {
    Order order = shopper().order(shopper().paid());

    assertThat(billed(order, Bill.Kind.REFUND, around(order, Basis.BOOKED))).isEmpty();
  }

  @Test
  void spanOfTimeIsKept() {
    Order order = shopper().order(shopper().paid());
    Instant created = order.times().created();
    Span before = new Span(Basis.BOOKED, created.minus(A_WHILE.multipliedBy(2)), created);

    assertThat(billed(order, Bill.Kind.PURCHASE, before)).isEmpty();
  }

  @Test
  void billsCarryOurReference() {
    sample().needs(Told.REFERENCE);
    Order order = shopper().order(shopper().paid());

    assertThat(bills(Bill.Kind.PURCHASE, around(order, Basis.BOOKED), PageRequest.MAX_SIZE))
        .filteredOn(bill -> bill.subject().orderId().equals(order.id()))
        .isNotEmpty()
        .allSatisfy(bill -> assertThat(bill.subject().reference()).isEqualTo(order.reference()));
  }

  @Test
  void smallPagesTellTheSame() {
    Order order = shopper().order(shopper().paid());
    shopper().paid();
    Instant created = order.times().created();
    Span span = new Span(Basis.ORDERED, created.minusSeconds(1), created.plusSeconds(2));

    assertThat(bills(Bill.Kind.PURCHASE, span, 1))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(bills(Bill.Kind.PURCHASE, span, PageRequest.MAX_SIZE));
  }

  private static Span around(Order order, Basis basis) {
    Instant created = order.times().created();
    return new Span(basis, created.minus(A_WHILE), created.plus(A_WHILE));
  }

  /** The sum of what was booked of an order. */
  private Optional<Money> billed(Order order, Bill.Kind kind, Span span) {
    return bills(kind, span, PageRequest.MAX_SIZE).stream()
        .filter(bill -> bill.subject().orderId().equals(order.id()))
        .map(Bill::amount)
        .reduce(Money::plus);
  }

  private List<Bill> bills(Bill.Kind kind, Span span, int size) {
    List<Bill> all = new ArrayList<>();
    BillQuery query = new BillQuery(kind, span, Optional.empty(), new PageRequest(1, size));
    Page<Bill> page = sample().port(Bills.class).bills(query).value();
    all.addAll(page.items());
    while (page.hasNext()) {
      query = query.page(query.page().next());
      page = sample().port(Bills.class).bills(query).value();
      all.addAll(page.items());
    }
    return all;
  }

  private Shopper shopper() {
    return new Shopper(sample());
  }
}
