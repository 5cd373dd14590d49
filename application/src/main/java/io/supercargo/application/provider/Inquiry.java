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
  private final Reads reads;

  public Inquiry(Router router, Reads reads) {
    this.router = router;
    this.reads = reads;
  }

  /**
   * A question that any provider with the port can be asked.
   *
   * @param subject all that the answer depends on, with an {@code equals} of its own
   */
  public record Question<P, T>(
      Capability capability, Class<P> port, Object subject, Function<P, Reply<T>> asked) {
    /** One whose subject is like no other. */
    private static <P, T> Question<P, T> alone(
        Capability capability, Class<P> port, Function<P, Reply<T>> asked) {
      return new Question<>(capability, port, new Object(), asked);
    }
  }

  /**
   * Asks those of the selection in turn. A value that one wire cannot carry, such as another's
   * opaque id, may be good at the next.
   *
   * @throws InvalidValue when no wire can carry it
   * @throws SupplierFailure the most telling one when none of them answers
   */
  public <P, T> Answer<T> ask(Selection selection, Question<P, T> question) {
    List<SupplierFailure> failures = new ArrayList<>();
    Optional<InvalidValue> unfit = Optional.empty();
    for (Provider provider : router.inTurn(selection, question.capability)) {
      try {
        return askOne(provider, selection.terms(), question);
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

  /** The same for what is nobody else's: neither shared with who asks alike, nor kept. */
  public <P, T> Answer<T> ask(
      Selection selection, Capability capability, Class<P> port, Function<P, Reply<T>> asked) {
    return ask(selection, Question.alone(capability, port, asked));
  }

  /** Asks one, whatever the routing says; neither shared with who asks alike, nor kept. */
  public <P, T> Answer<T> askOne(
      Provider provider, Capability capability, Class<P> port, Function<P, Reply<T>> asked) {
    return askOne(provider, Terms.FRESH, Question.alone(capability, port, asked));
  }

  /** Asks one, whatever the routing says. */
  public <P, T> Answer<T> askOne(Provider provider, Terms terms, Question<P, T> question) {
    P port = Ports.of(provider, question.port);
    Fetched<T> answer =
        reads.read(
            new Reads.Question(provider, question.capability, question.subject),
            terms,
            () -> question.asked.apply(port));
    return new Answer<>(provider.name(), answer.value(), answer.raw(), answer.at());
  }
}
