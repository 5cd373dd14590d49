package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.sandbox.BrokenLine.Manner;
import io.supercargo.ports.sandbox.Fault;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;

/** Between the customer and the market, where faults happen. */
final class Line {
  private static final Duration SHORT_DELAY = Duration.ofSeconds(1);

  private final FaultBox faults;
  private final Mishaps mishaps;

  Line(FaultBox faults, String provider) {
    this.faults = faults;
    this.mishaps = new Mishaps(provider);
  }

  <T> T call(Capability operation, Supplier<T> work) {
    return call(operation, fault -> work.get());
  }

  /** A change where the operation is one of questions too: nobody knows what a lost one did. */
  <T> T tell(Capability operation, Supplier<T> change) {
    try {
      return call(operation, change);
    } catch (SupplierFailure failure) {
      throw mishaps.ofChange(failure);
    }
  }

  /**
   * @param work is told of faults that happen in the midst of it
   */
  <T> T call(Capability operation, Function<Optional<Fault>, T> work) {
    Optional<Fault> drawn = faults.draw(operation);
    return drawn.isEmpty() ? work.apply(drawn) : call(operation, drawn.get(), work);
  }

  private <T> T call(Capability operation, Fault fault, Function<Optional<Fault>, T> work) {
    return switch (fault.effect()) {
      case REFUSE -> throw mishaps.refusal(fault);
      case TIMEOUT_BEFORE -> throw mishaps.lost(operation, Manner.SILENT);
      case RESET_BEFORE -> throw mishaps.lost(operation, Manner.RESET);
      case TIMEOUT_AFTER, COMMIT_LATE -> throw after(operation, fault, work, Manner.SILENT);
      case RESET -> throw after(operation, fault, work, Manner.RESET);
      case GARBAGE -> throw after(operation, fault, work, Manner.GARBAGE);
      case DELAY -> {
        pause(fault.time().orElse(SHORT_DELAY));
        yield work.apply(Optional.of(fault));
      }
      case DUPLICATE, PARTIAL, PRICE_CHANGE, DROP, REORDER, FORGE -> work.apply(Optional.of(fault));
    };
  }

  /** Whatever the answer is, a refusal too, it is lost. */
  private <T> SupplierFailure after(
      Capability operation, Fault fault, Function<Optional<Fault>, T> work, Manner manner) {
    try {
      T unused = work.apply(Optional.of(fault));
    } catch (SupplierFailure | InvalidValue refused) {
      return mishaps.lost(operation, manner);
    }
    return mishaps.lost(operation, manner);
  }

  /** Parking may end before its time, for no reason of ours. */
  private static void pause(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos();
        left > 0 && !Thread.currentThread().isInterrupted();
        left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
