package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.SandboxFaults.Standing;
import java.util.SplittableRandom;

/** A fault that waits for its calls. Thread-safe. */
final class Trap {
  private static final int PERCENT = 100;

  private final String id;
  private final Fault fault;
  private final SplittableRandom luck;
  private long struck;

  Trap(String id, Fault fault, long struck) {
    this.id = id;
    this.fault = fault;
    this.struck = struck;
    this.luck = new SplittableRandom(fault.seed());
  }

  synchronized Standing standing() {
    return new Standing(id, fault, struck);
  }

  synchronized boolean strikes(Capability operation) {
    boolean open = fault.times().isEmpty() || struck < fault.times().getAsInt();
    if (operation != fault.operation() || !open || luck.nextInt(PERCENT) >= fault.percent()) {
      return false;
    }
    struck++;
    return true;
  }
}
