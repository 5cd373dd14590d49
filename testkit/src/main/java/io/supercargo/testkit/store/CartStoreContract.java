package io.supercargo.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.order.CartItem;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Variant;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.store.CartStore;
import org.junit.jupiter.api.Test;

/** What every {@link CartStore} does. */
public abstract class CartStoreContract {
  /** An empty store; called once per test. */
  protected abstract CartStore store();

  @Test
  public void aCartThatNobodyFilledIsEmpty() {
    CartStore store = store();

    assertThat(store.items("mine")).isEmpty();
    assertThat(store.item("mine", "1")).isEmpty();
    assertThat(store.remove("mine", "1")).isFalse();
    store.clear("mine");
  }

  @Test
  public void keepsItemsInTheOrderInWhichTheyWereAdded() {
    CartStore store = store();
    for (String id : new String[] {"b", "c", "a"}) {
      store.put("mine", item(id, 1));
    }

    store.put("mine", item("b", 7));

    assertThat(store.items("mine")).containsExactly(item("b", 7), item("c", 1), item("a", 1));
    assertThat(store.item("mine", "b")).hasValue(item("b", 7));
  }

  @Test
  public void cartsAreApart() {
    CartStore store = store();
    store.put("mine", item("a", 1));
    store.put("theirs", item("a", 2));

    assertThat(store.remove("mine", "a")).isTrue();
    assertThat(store.remove("mine", "a")).isFalse();

    assertThat(store.items("mine")).isEmpty();
    assertThat(store.items("theirs")).containsExactly(item("a", 2));
  }

  @Test
  public void clearsACart() {
    CartStore store = store();
    store.put("mine", item("a", 1));
    store.put("theirs", item("b", 1));

    store.clear("mine");

    assertThat(store.items("mine")).isEmpty();
    assertThat(store.items("theirs")).hasSize(1);
  }

  @Test
  public void manyFillOneCart() {
    CartStore store = store();

    AtOnce.in(
        16,
        number -> {
          store.put("mine", item("id-" + number % 8, 5));
          return number;
        });

    assertThat(store.items("mine")).hasSize(8);
  }

  private static CartItem item(String id, long quantity) {
    OrderLine line = new OrderLine(ProductId.of1688(727920485853L), Variant.sku("1"), quantity);
    return new CartItem(id, line, SampleIntents.NOON);
  }
}
