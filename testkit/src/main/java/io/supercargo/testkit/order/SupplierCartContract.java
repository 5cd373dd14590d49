package io.supercargo.testkit.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.order.CartedLine;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Placement;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedLine;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.SupplierCart;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every cart at a supplier keeps. */
public abstract class SupplierCartContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract OrderSample sample();

  /** Nobody else uses the cart of a sample. */
  @BeforeEach
  final void isEmptied() {
    sample().having(Capability.CART);
    List<String> ids = lines().stream().map(CartedLine::id).toList();
    if (!ids.isEmpty()) {
      cart().remove(ids);
    }
  }

  @Test
  void emptyCartHasNoLines() {
    assertThat(lines()).isEmpty();
  }

  @Test
  void whatIsAddedLiesInTheCart() {
    assertThat(cart().add(sample().line).value()).isTrue();

    assertThat(lines()).hasSize(1);
    CartedLine carted = lines().get(0);
    assertThat(carted.line().agrees(sample().line)).isTrue();
    assertThat(carted.title()).isNotBlank();
    assertThat(carted.prices().wholesale()).isGreaterThan(Money.fen(0));
    assertThat(carted.orderable()).isTrue();
  }

  @Test
  void moreOfTheSameIsOneLine() {
    cart().add(sample().line);
    cart().add(sample().line);

    assertThat(lines())
        .singleElement()
        .satisfies(
            carted -> assertThat(carted.line().quantity()).isEqualTo(2 * sample().line.quantity()));
  }

  @Test
  void linesAreToldApart() {
    cart().add(sample().line);
    cart().add(other());

    assertThat(lines()).extracting(CartedLine::id).doesNotHaveDuplicates().hasSize(2);
    assertThat(lines()).extracting(CartedLine::seller).doesNotHaveDuplicates();
  }

  @Test
  void quantityIsChanged() {
    String id = added(sample().line);

    assertThat(cart().change(id, 5).value()).isTrue();

    assertThat(lines())
        .singleElement()
        .satisfies(carted -> assertThat(carted.id()).isEqualTo(id))
        .satisfies(carted -> assertThat(carted.line().quantity()).isEqualTo(5));
  }

  @Test
  void moreThanThereIsIsNotOrderable() {
    cart().add(OrderSample.hint(sample().soldOut, "sold-out line"));

    assertThat(lines()).singleElement().satisfies(it -> assertThat(it.orderable()).isFalse());
  }

  @Test
  void nothingAndLessCannotBeWanted() {
    String id = added(sample().line);

    assertThatThrownBy(() -> cart().change(id, 0))
        .isInstanceOfAny(SupplierFailure.Invalid.class, InvalidValue.class);
    assertThat(lines().get(0).line().quantity()).isEqualTo(sample().line.quantity());
  }

  @Test
  void removedLineIsGone() {
    String id = added(sample().line);
    cart().add(other());

    assertThat(cart().remove(List.of(id)).value()).isTrue();

    assertThat(lines()).extracting(CartedLine::id).hasSize(1).doesNotContain(id);
  }

  @Test
  void numbersAreNotGivenOutAgain() {
    String id = added(sample().line);
    cart().remove(List.of(id));

    assertThat(added(sample().line)).isNotEqualTo(id);
  }

  @Test
  void unknownLinesAreRefused() {
    String id = added(sample().line);
    String gone = Long.toString(Long.parseLong(id) + 1);

    assertRefused(() -> cart().change(gone, 1));
    assertRefused(() -> cart().remove(List.of(id, gone)));
    assertThat(lines()).hasSize(1);
  }

  @Test
  void unknownProductIsRefused() {
    OrderLine unknown = OrderSample.hint(sample().unknown, "unknown line");

    assertRefused(() -> cart().add(unknown));
    assertThat(lines()).isEmpty();
  }

  @Test
  void whatLiesInItIsQuotedAsAnythingElse() {
    sample().having(Capability.QUOTE);
    cart().add(sample().line);

    Quote quote = quote(sample().line);

    assertThat(quote.orders())
        .flatExtracting(QuotedOrder::lines)
        .extracting(QuotedLine::line)
        .containsExactly(sample().line);
    assertThat(quote.total())
        .isEqualByComparingTo(new Shopper(sample()).quote(sample().line).total());
    assertThat(lines()).hasSize(1);
  }

  @Test
  void whatDoesNotLieInItIsNotQuoted() {
    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(() -> quote(sample().line));
  }

  @Test
  void orderedLineLeavesTheCart() {
    sample().having(Capability.QUOTE, Capability.ORDER, Capability.ORDER_LOOKUP);
    cart().add(sample().line);
    cart().add(other());

    Placement placement = place(quote(sample().line).orders().get(0));

    assertThat(lines())
        .singleElement()
        .satisfies(left -> assertThat(left.line().agrees(other())).isTrue());
    assertThat(new Shopper(sample()).order(placement.orders().get(0).id()).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.line().quantity()).isEqualTo(sample().line.quantity()));
  }

  @Test
  void sameLineIsOrderedOnce() {
    sample().having(Capability.QUOTE, Capability.ORDER);
    cart().add(sample().line);
    QuotedOrder quoted = quote(sample().line).orders().get(0);
    place(quoted);

    assertThatExceptionOfType(SupplierFailure.NotFound.class).isThrownBy(() -> place(quoted));
  }

  private static void assertRefused(ThrowingCallable asked) {
    assertThatThrownBy(asked)
        .isInstanceOfAny(SupplierFailure.NotFound.class, SupplierFailure.Invalid.class);
  }

  private String added(OrderLine line) {
    cart().add(line);
    return lines().get(0).id();
  }

  private OrderLine other() {
    return OrderSample.hint(sample().other, "other line");
  }

  private Quote quote(OrderLine line) {
    OrderDraft draft =
        new OrderDraft(List.of(line), sample().address, Optional.empty(), Audience.ENGLISH);
    return cart().quotes().quote(draft).value();
  }

  private Placement place(QuotedOrder quoted) {
    return cart()
        .orders()
        .place(new Shopper(sample()).purchase(Shopper.reference(), quoted))
        .value();
  }

  private List<CartedLine> lines() {
    return cart().lines().value();
  }

  private SupplierCart cart() {
    return sample().port(SupplierCart.class);
  }
}
