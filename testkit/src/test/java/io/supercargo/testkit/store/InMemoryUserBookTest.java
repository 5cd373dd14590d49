package io.supercargo.testkit.store;

import io.supercargo.ports.store.UserBook;

class InMemoryUserBookTest extends UserBookContract {
  @Override
  protected UserBook book() {
    return UserBook.inMemory();
  }
}
