package io.supercargo.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.ports.provider.Secret;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PoolTest {
  private static final String CHANGE = "insert into cart_item (cart, id, document) values (?,?,?)";

  @TempDir Path folder;

  @Test
  void theFileIsWrittenWhenItIsTold() {
    RecordedFile.begin();
    try (Pool pool = Pool.open(recorded())) {
      int before = RecordedFile.count();
      for (int number = 1; number <= 20; number++) {
        pool.lazySql().update(CHANGE, "cart", "lazy" + number, new byte[100]);
      }
      assertThat(RecordedFile.count()).isEqualTo(before);

      pool.sql().update(CHANGE, "cart", "settled", new byte[100]);
      assertThat(RecordedFile.count()).isBetween(before + 1, before + 3);
    }
  }

  private StoreConfig recorded() {
    return new StoreConfig(
        H2.ADDRESS + "recorded:" + folder.resolve("store"), "sa", new Secret(""));
  }
}
