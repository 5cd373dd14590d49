package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.ports.store.MarketStore;
import io.supercargo.testkit.store.MarketStoreContract;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.IntStream;
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

  @Test
  void anInterruptedReaderOrWriterDoesNotCloseTheStore() throws InterruptedException {
    MarketStore market = store();
    byte[] large = new byte[20_000];
    IntStream.range(0, 100).forEach(i -> market.put("offers", "key-" + i, large));
    store.close();
    open();

    Thread reader = new Thread(() -> interrupted(() -> store().scan("offers", (key, it) -> {})));
    Thread writer = new Thread(() -> interrupted(() -> store().put("offers", "new", large)));
    reader.start();
    writer.start();
    reader.join();
    writer.join();

    store().put("offers", "newest", large);
    assertThat(store().get("offers", "newest")).hasValue(large);
  }

  private static void interrupted(Runnable work) {
    Thread.currentThread().interrupt();
    try {
      work.run();
    } catch (StoreFailure mayBe) {
      // whoever is interrupted may be refused; the others must not notice
    }
  }

  private static byte[] document() {
    return new byte[] {1, 2, 3};
  }
}
