package io.supercargo.store;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A store of its own for each test. */
final class OpenStore implements BeforeEachCallback, AfterEachCallback {
  private final Supplier<StoreConfig> database;
  private @Nullable Store store;

  private OpenStore(Supplier<StoreConfig> database) {
    this.database = database;
  }

  static OpenStore inPostgres() {
    return new OpenStore(Servers::database);
  }

  Store get() {
    return requireNonNull(store);
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    store = Store.open(database.get(), InstantSource.system());
  }

  @Override
  public void afterEach(ExtensionContext test) {
    get().close();
  }
}
