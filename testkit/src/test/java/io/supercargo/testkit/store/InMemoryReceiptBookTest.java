package io.supercargo.testkit.store;

import io.supercargo.ports.store.ReceiptBook;

class InMemoryReceiptBookTest extends ReceiptBookContract {
  @Override
  protected ReceiptBook book() {
    return ReceiptBook.inMemory();
  }
}
