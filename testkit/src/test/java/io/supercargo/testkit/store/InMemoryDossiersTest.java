package io.supercargo.testkit.store;

import io.supercargo.ports.store.Dossiers;

class InMemoryDossiersTest extends DossiersContract {
  @Override
  protected Dossiers store() {
    return Dossiers.inMemory();
  }
}
