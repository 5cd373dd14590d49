package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Money;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.ports.failure.SupplierFailure;
import org.junit.jupiter.api.Test;

/** What every quote keeps. */
public abstract class QuoteDeskContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  @Test
  void linesAreThoseOfTheDraft() {
    assertThat(quote(sample().line).orders())
        .flatExtracting(QuotedOrder::lines)
        .extracting(QuotedLine::line)
        .containsExactly(sample().line);
  }

  @Test
  void wholePriceIsTheSumOfItsParts() {
    sample().needs(Told.TOTAL);

    assertThat(quote(sample().line).orders()).allSatisfy(it -> assertAddsUp(it.amounts()));
  }

  @Test
  void goodsCostWhatTheirLinesCost() {
    sample().needs(Told.TOTAL);
    QuotedOrder order = quote(sample().line).orders().get(0);

    assertThat(order.amounts().goods()).isEqualByComparingTo(order.lines().get(0).amount());
    assertThat(order.lines().get(0).amount()).isGreaterThan(Money.fen(0));
  }

  @Test
  void askingAgainSaysTheSame() {
    assertThat(quote(sample().line)).isEqualTo(quote(sample().line));
  }

  @Test
  void tradeTypesAreNamed() {
    sample().needs(Told.TRADE_TYPES);

    assertThat(quote(sample().line).orders())
        .allSatisfy(order -> assertThat(order.terms().tradeTypes()).isNotEmpty());
  }

  @Test
  void everyMerchantIsQuotedApart() {
    sample().needs(Told.SEVERAL_MERCHANTS);
    Quote quote = quote(sample().line, OrderSample.hint(sample().other, "other line"));

    assertThat(quote.orders()).hasSize(2);
    assertThat(quote.total())
        .isEqualByComparingTo(quote.orders().get(0).total().plus(quote.orders().get(1).total()));
  }

  @Test
  void merchantsAreNamed() {
    sample().needs(Told.MERCHANT);

    assertThat(quote(sample().line).orders()).allMatch(order -> order.seller().isPresent());
  }

  @Test
  void lineThatCannotBeOrderedStandsBesideTheOthersWithTheReason() {
    sample().needs(Told.REFUSED_LINES);
    OrderLine soldOut = OrderSample.hint(sample().soldOut, "sold-out line");
    Quote quote = quote(sample().line, soldOut);

    assertThat(quote.orders())
        .flatExtracting(QuotedOrder::lines)
        .allMatch(line -> line.refusal().isPresent() == line.line().equals(soldOut));
  }

  @Test
  void whatIsSoldOutAloneIsRefused() {
    OrderLine soldOut = OrderSample.hint(sample().soldOut, "sold-out line");

    assertThatExceptionOfType(SupplierFailure.OutOfStock.class).isThrownBy(() -> quote(soldOut));
  }

  @Test
  void unknownProductIsRefused() {
    OrderLine unknown = OrderSample.hint(sample().unknown, "unknown line");

    assertThatThrownBy(() -> quote(unknown))
        .isInstanceOfAny(SupplierFailure.NotFound.class, SupplierFailure.Invalid.class);
  }

  private Quote quote(OrderLine... lines) {
    return new Shopper(sample()).quote(lines);
  }

  static void assertAddsUp(Amounts amounts) {
    assertThat(amounts.total().plus(amounts.discount()))
        .isEqualByComparingTo(amounts.goods().plus(amounts.freight()).plus(amounts.fees()));
  }
}
