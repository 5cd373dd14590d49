package io.supercargo.testkit.store;

import io.supercargo.ports.store.EventLog;
import io.supercargo.ports.store.WantedProducts;

class InMemoryWantedProductsTest extends WantedProductsContract {
  private final EventLog log = EventLog.inMemory();
  private final WantedProducts products = WantedProducts.inMemory(log);

  @Override
  protected WantedProducts products() {
    return products;
  }

  @Override
  protected EventLog log() {
    return log;
  }
}
