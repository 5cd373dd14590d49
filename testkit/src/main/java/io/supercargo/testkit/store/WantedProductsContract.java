package io.supercargo.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Money;
import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.Matter;
import io.supercargo.domain.product.KnownProduct;
import io.supercargo.domain.product.KnownProduct.Standing;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.EventLog.Reading;
import io.supercargo.ports.store.WantedProducts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link WantedProducts} does. */
public abstract class WantedProductsContract {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final ProductId ONE = ProductId.of1688(1);
  private static final Standing AT_FIVE = standing("5.00", List.of());

  /** An empty store, the same each time within a test. */
  protected abstract WantedProducts products();

  /** The log into which it writes. */
  protected abstract EventLog log();

  @Test
  public void whatNobodyWantsIsPassedOver() {
    saw(1, AT_FIVE, true);

    assertThat(products().product("cbu", ONE)).isEmpty();
    assertThat(changes()).isEmpty();
  }

  @Test
  public void theFirstLookIsNoChange() {
    want();
    saw(1, AT_FIVE, false);
    want();

    assertThat(products().product("cbu", ONE).orElseThrow())
        .isEqualTo(known(1, Optional.of(AT_FIVE)));
    assertThat(products().product("other", ONE)).isEmpty();
    assertThat(changes()).isEmpty();
  }

  @Test
  public void whatIsNewIsToldOnce() {
    want();
    saw(1, AT_FIVE, false);
    saw(2, standing("5.00", List.of("s")), false);
    saw(3, standing("5.00", List.of("s")), false);
    saw(4, standing("6.00", List.of()), false);
    saw(5, Standing.GONE, false);

    assertThat(changes()).containsExactly("stock", "price, stock", "status");
  }

  @Test
  public void whatTheSupplierSaysIsToldWhateverIsSeen() {
    want();
    products().saw(known(1, Optional.empty()), true);
    saw(2, AT_FIVE, true);
    saw(3, AT_FIVE, true);
    saw(4, standing("5.50", List.of()), true);

    assertThat(changes()).containsExactly("told", "told", "told", "price");
  }

  @Test
  public void anOlderLookChangesNothing() {
    want();
    saw(3, AT_FIVE, false);
    saw(2, standing("4.00", List.of()), true);

    assertThat(changes()).isEmpty();
    assertThat(products().product("cbu", ONE).orElseThrow().standing()).hasValue(AT_FIVE);
  }

  private void want() {
    products().want("cbu", List.of(ONE, ONE, ProductId.of1688(2)), NOON);
  }

  private void saw(int second, Standing standing, boolean told) {
    products().saw(known(second, Optional.of(standing)), told);
  }

  private static KnownProduct known(int second, Optional<Standing> standing) {
    return new KnownProduct("cbu", ONE, standing, NOON.plusSeconds(second));
  }

  private static Standing standing(String price, List<String> soldOut) {
    return new Standing(
        true, Optional.of(Money.yuan(price)), Optional.of(Money.yuan(price)), soldOut);
  }

  private List<String> changes() {
    return log().read(Reading.after(Optional.empty()), 99).stream()
        .map(WantedProductsContract::change)
        .toList();
  }

  private static String change(Event event) {
    assertThat(event.type().code()).isEqualTo("product.changed");
    return ((Matter.OfProduct) event.happening().matter()).change();
  }
}
