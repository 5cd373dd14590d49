package io.supercargo.testkit.store;

import io.supercargo.ports.store.AuditTrail;

class InMemoryAuditTrailTest extends AuditTrailContract {
  @Override
  protected AuditTrail trail() {
    return AuditTrail.inMemory();
  }
}
