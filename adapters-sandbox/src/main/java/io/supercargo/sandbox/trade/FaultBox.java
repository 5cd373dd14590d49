package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.SandboxFaults;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** The faults that are set; forgotten when the process ends. */
final class FaultBox implements SandboxFaults {
  private final List<Trap> traps = new CopyOnWriteArrayList<>();
  private final AtomicLong next = new AtomicLong(1);

  @Override
  public List<Standing> standing() {
    return traps.stream().map(Trap::standing).toList();
  }

  @Override
  public Standing set(Fault fault) {
    Trap trap = new Trap("fault-" + next.getAndIncrement(), fault);
    traps.add(trap);
    return trap.standing();
  }

  @Override
  public boolean remove(String id) {
    return traps.removeIf(trap -> trap.standing().id().equals(id));
  }

  @Override
  public void clear() {
    traps.clear();
  }

  /** What goes wrong with a call. */
  Optional<Fault> draw(Capability operation) {
    return traps.stream()
        .filter(trap -> trap.strikes(operation))
        .map(trap -> trap.standing().fault())
        .findFirst();
  }
}
