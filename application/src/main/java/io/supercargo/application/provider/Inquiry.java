package io.supercargo.application.provider;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks providers one after another until one answers. For reads alone. Thread-safe. */
public final class Inquiry {
  private final Router router;
  private final Watch watch;

  public Inquiry(Router router, Watch watch) {
    this.router = router;
    this.watch = watch;
  }

  /**
   * Asks those of the selection in turn. A value that one wire cannot carry, such as another's
   * opaque id, may be good at the next.
   *
   * @throws InvalidValue when no wire can carry it
   * @throws SupplierFailure the most telling one when none of them answers
   */
  public <P, T> Answer<T> ask(
      Selection selection, Capability capability, Class<P> port, Function<P, Reply<T>> question) {
    List<SupplierFailure> failures = new ArrayList<>();
    Optional<InvalidValue> unfit = Optional.empty();
    for (Provider provider : router.inTurn(selection, capability)) {
      try {
        return askOne(provider, capability, port, question);
      } catch (SupplierFailure failure) {
        failures.add(failure);
      } catch (InvalidValue notOnItsWire) {
        unfit = unfit.or(() -> Optional.of(notOnItsWire));
      }
    }
    if (failures.isEmpty() && unfit.isPresent()) {
      throw unfit.get();
    }
    throw Telling.most(failures);
  }

  /** Asks one, whatever the routing says. */
  public <P, T> Answer<T> askOne(
      Provider provider, Capability capability, Class<P> port, Function<P, Reply<T>> question) {
    P asked = Ports.of(provider, port);
    Reply<T> reply = watch.over(provider, capability, () -> question.apply(asked));
    return new Answer<>(provider.name(), reply.value(), reply.raw(), watch.now());
  }
}
