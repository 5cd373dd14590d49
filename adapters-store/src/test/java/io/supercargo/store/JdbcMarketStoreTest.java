package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.ports.store.MarketStore;
import io.supercargo.testkit.store.MarketStoreContract;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcMarketStoreTest extends MarketStoreContract {
  @TempDir Path home;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(StoreConfig.in(home), InstantSource.system());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Override
  protected MarketStore store() {
    return store.marketStore();
  }

  @Test
  void putsAllOrNone() {
    MarketStore market = store();
    String tooLong = "x".repeat(401);

    assertThatThrownBy(() -> market.putAll("offers", Map.of("1", document(), tooLong, document())))
        .isInstanceOf(StoreFailure.class)
        .hasMessageStartingWith("the store failed: Value too long for column \"DOC_KEY");

    assertThat(market.count("offers")).isZero();
  }

  @Test
  void documentsOutliveTheStore() {
    store.marketStore().put("offers", "1", document());
    store.close();

    open();

    assertThat(store.marketStore().get("offers", "1")).hasValue(document());
  }

  private static byte[] document() {
    return new byte[] {1, 2, 3};
  }
}
