package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.order.KnownOrder;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.ports.provider.Secret;
import io.supercargo.testkit.store.AtOnce;
import io.supercargo.testkit.store.SampleIntents;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresTest {
  @Test
  void manyNodesOpenANewStoreAtOnce() {
    StoreConfig config = Servers.database();

    List<Store> nodes = AtOnce.in(4, node -> Store.open(config, InstantSource.system()));

    nodes.get(0).intentJournal().open(SampleIntents.intent(1));
    for (Store node : nodes) {
      assertThat(node.intentJournal().byKey("key 1")).isPresent();
      node.close();
    }
  }

  @Test
  void whatSuppliersSayMayHoldAZero() {
    try (Store store = Store.open(Servers.database(), InstantSource.system())) {
      KnownOrder order = SampleIntents.order("a\0b", 1, OrderStatus.PAID);

      store.intentJournal().save(order);

      assertThat(store.intentJournal().order("a\0b", "order-1"))
          .map(KnownOrder::provider)
          .hasValue("a\uFFFDb");
    }
  }

  @Test
  void aWrongPlaceIsToldAndNoPassword() {
    StoreConfig config = Servers.database();
    StoreConfig wrong =
        new StoreConfig(config.url() + "x?ssl=false", "postgres", new Secret("hush-hush"));

    assertThatThrownBy(() -> Store.open(wrong, InstantSource.system()))
        .isExactlyInstanceOf(StoreFailure.class)
        .hasMessageStartingWith("the store " + config.url() + "x cannot be opened: FATAL:")
        .hasMessageNotContaining("hush-hush");
  }
}
