package io.supercargo.sandbox.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.freight.FreightQuery.Destination;
import io.supercargo.domain.order.Amounts;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Quote;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Sku;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.store.MarketStore;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class QuotingTest {
  @TempDir Path folder;
  private Booth booth;

  @BeforeEach
  void open() {
    booth = new Booth(MarketStore.inMemory(), folder, "offers", 60);
  }

  @AfterEach
  void close() {
    booth.close();
  }

  @Test
  void moreCostsLessEachWhereTheSellerSaysSo() {
    Product clip = booth.product(Booth.CLIP);
    for (PriceTier tier : clip.priceTiers()) {
      QuotedOrder quoted = booth.quote(booth.line(Booth.CLIP, tier.minQuantity())).orders().get(0);
      assertThat(quoted.lines().get(0).unitPrice()).isEqualTo(tier.price());
    }
  }

  @Test
  void freightIsThatOfTheEstimate() {
    FreightQuery query = new FreightQuery(Booth.CLIP, 40, Destination.of("330106"), List.of());

    assertThat(amounts(booth.line(Booth.CLIP, 40)).freight())
        .isEqualTo(
            booth.port(FreightDesk.class).estimate(query, Audience.ENGLISH).value().freight());
  }

  @Test
  void feesAreThoseThatTheProductShows() {
    Product shorts = booth.product(Booth.SHORTS);
    OrderLine line = booth.line(Booth.SHORTS, shorts.offer().minOrderQuantity().orElse(1) * 10L);
    QuotedOrder quoted = booth.quote(line).orders().get(0);

    long each = quoted.lines().get(0).unitPrice().toFen();
    long fees = (each * 150 + 9_999) / 10_000 + (each * 130 + 9_999) / 10_000;
    assertThat(quoted.amounts().fees()).isEqualTo(Money.fen(fees * line.quantity()));
    assertThat(quoted.amounts().freight()).isEqualTo(Money.fen(0));
  }

  @Test
  void payingAtOnceIsTheFirstTradeType() {
    assertThat(booth.quote(booth.line(Booth.CLIP, 10)).orders().get(0).terms())
        .isEqualTo(
            new QuotedOrder.Terms(Optional.of("general"), List.of("assureTrade", "creditBuy")));
  }

  @Test
  void variantIsFoundByEitherId() {
    Sku sku = booth.sku(Booth.CLIP);
    Variant bySpec = new Variant(Optional.empty(), sku.specId());

    assertThat(booth.quote(new OrderLine(Booth.CLIP, bySpec, 10)).total())
        .isEqualTo(booth.quote(new OrderLine(Booth.CLIP, Variant.sku(sku.id()), 10)).total());
  }

  @Test
  void idsThatContradictEachOtherMeanNothing() {
    List<Sku> skus = booth.product(Booth.SHORTS).skus();
    Variant mixed = new Variant(Optional.of(skus.get(0).id()), skus.get(1).specId());

    assertThatThrownBy(() -> booth.quote(new OrderLine(Booth.SHORTS, mixed, 1)))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("product %s has no variant %s".formatted(Booth.SHORTS, skus.get(0).id()));
  }

  @Test
  void amongSeveralVariantsOneMustBeNamed() {
    assertThatThrownBy(() -> booth.quote(new OrderLine(Booth.SHORTS, Variant.NONE, 1)))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("product %s has no variant the only variant".formatted(Booth.SHORTS));
  }

  @Test
  void whatIsShortIsServedToWhoComesFirst() {
    OrderLine some = booth.line(Booth.CLIP, 60);
    booth.control().sellers().restock(Booth.CLIP, some.variant(), 100);
    Quote quote = booth.quote(some, some);

    assertThat(quote.orders().get(0).lines())
        .extracting(it -> it.refusal().isPresent())
        .containsExactly(false, true);
    assertThat(quote.orders().get(0).lines().get(1).refusal())
        .contains(
            "60 of %s, variant %s (expected: at most 40)".formatted(Booth.CLIP, some.variant()));
    assertThat(quote.total()).isEqualTo(booth.quote(some).total());
  }

  @Test
  void lessThanTheLeastIsRefused() {
    Product bulky = bulky();
    int least = bulky.offer().minOrderQuantity().orElseThrow();
    OrderLine line = new OrderLine(bulky.id(), Variant.sku(plenty(bulky).id()), least - 1);

    assertThatThrownBy(() -> booth.quote(line))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage(
            "%d of %s, variant %s (expected: at least %d)"
                .formatted(least - 1, bulky.id(), line.variant(), least));
  }

  @Test
  void largeLotsAreSoldByTheTen() {
    Product bulky = bulky();
    int least = bulky.offer().minOrderQuantity().orElseThrow();
    OrderLine line = new OrderLine(bulky.id(), Variant.sku(plenty(bulky).id()), least + 1);

    assertThatThrownBy(() -> booth.quote(line))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage(
            "%d of %s, variant %s (expected: a multiple of 10)"
                .formatted(least + 1, bulky.id(), line.variant()));
  }

  @Test
  void sellersPriceIsThatOfTheMoment() {
    OrderLine line = booth.line(Booth.CLIP, 10);
    Money before = amounts(line).goods();
    booth.control().sellers().reprice(Booth.CLIP, 200);

    assertThat(amounts(line).goods()).isEqualByComparingTo(before.times(2));
    assertThat(booth.product(Booth.CLIP).offer().prices().wholesale().times(10))
        .isEqualByComparingTo(amounts(booth.line(Booth.CLIP, 10)).goods());
  }

  @Test
  void whatIsOffTheShelfIsFoundAndBoughtByNobody() {
    OrderLine line = booth.line(Booth.CLIP, 10);
    int all = booth.all().size();
    assertThat(booth.control().sellers().withdraw(Booth.CLIP).offered()).isFalse();

    assertThat(booth.all()).hasSize(all - 1);
    assertThatThrownBy(() -> booth.product(Booth.CLIP))
        .hasMessage("sandbox has no product " + Booth.CLIP);
    assertThatThrownBy(() -> booth.quote(line))
        .isInstanceOf(SupplierFailure.Invalid.class)
        .hasMessage("product %s is off the shelf".formatted(Booth.CLIP));
    assertThatThrownBy(() -> booth.place("a", line))
        .hasMessage("product %s is off the shelf".formatted(Booth.CLIP));
    assertThat(booth.control().sellers().relist(Booth.CLIP).offered()).isTrue();
    assertThat(booth.quote(line).orders()).hasSize(1);
  }

  private Amounts amounts(OrderLine line) {
    return booth.quote(line).orders().get(0).amounts();
  }

  /** Something that is sold by at least twenty. */
  private Product bulky() {
    return booth.all().stream()
        .filter(it -> it.offer().minOrderQuantity().orElse(1) >= 20)
        .filter(it -> it.skus().stream().anyMatch(sku -> sku.stock() > 100))
        .findFirst()
        .orElseThrow();
  }

  private static Sku plenty(Product product) {
    return product.skus().stream().filter(sku -> sku.stock() > 100).findFirst().orElseThrow();
  }
}
