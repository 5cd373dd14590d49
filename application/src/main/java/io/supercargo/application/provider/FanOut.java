package io.supercargo.application.provider;

import io.supercargo.application.provider.Answers.Told;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Asks several providers at the same time, so that it costs the slowest and not the sum, and no
 * more than the deadlines. Thread-safe.
 */
public final class FanOut implements AutoCloseable {
  private static final int MOST_UNDER_WAY = 256;

  private final ExecutorService threads = Threads.perTask();
  private final InstantSource clock;
  private final UnaryOperator<Runnable> carrier;
  private final Deadlines deadlines;
  private final Seats seats;

  /**
   * @param carrier called in the caller's thread with what will run in another; takes along what
   *     hangs on the thread, such as the id of the request
   */
  public FanOut(InstantSource clock, UnaryOperator<Runnable> carrier, Deadlines deadlines) {
    this(clock, carrier, deadlines, MOST_UNDER_WAY);
  }

  FanOut(InstantSource clock, UnaryOperator<Runnable> carrier, Deadlines deadlines, int most) {
    this.clock = clock;
    this.carrier = carrier;
    this.deadlines = deadlines;
    this.seats = new Seats(most);
  }

  /**
   * Asks them all; who has not answered at its deadline has failed.
   *
   * @throws SupplierFailure when nobody answered: the only failure, or the most telling one
   * @throws InvalidValue when no wire can carry what is asked
   */
  public <T> List<Told<T>> ask(
      List<Provider> providers, Terms terms, Function<Provider, Partly<T>> question) {
    List<Told<T>> told = askAll(providers, terms, question);
    if (told.stream().allMatch(one -> one.value().isEmpty())) {
      throw reason(told.stream().flatMap(one -> one.failure().stream()).toList());
    }
    return told;
  }

  /**
   * An answer that may have been cut short.
   *
   * @param failure what cut it short
   */
  public record Partly<T>(T value, Optional<SupplierFailure> failure) {
    public static <T> Partly<T> whole(T value) {
      return new Partly<>(value, Optional.empty());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** A value that no wire can carry is the caller's mistake and no supplier's refusal. */
  private static RuntimeException reason(List<SupplierFailure> failures) {
    List<InvalidValue> unfit =
        failures.stream()
            .map(Throwable::getCause)
            .filter(InvalidValue.class::isInstance)
            .map(InvalidValue.class::cast)
            .toList();
    return unfit.size() == failures.size() ? unfit.get(0) : Telling.most(failures);
  }

  private <T> List<Told<T>> askAll(
      List<Provider> providers, Terms terms, Function<Provider, Partly<T>> question) {
    List<Quest<T>> quests = new ArrayList<>();
    try {
      for (Provider provider : providers) {
        quests.add(send(provider, terms, question));
      }
      List<Told<T>> told = new ArrayList<>();
      for (Quest<T> quest : quests) {
        told.add(quest.await());
      }
      return told;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while suppliers were asked", interrupted);
    } finally {
      quests.forEach(Quest::giveUp);
    }
  }

  private <T> Quest<T> send(
      Provider provider, Terms terms, Function<Provider, Partly<T>> question) {
    Quest<T> quest =
        new Quest<>(provider, clock, deadlines.of(provider, terms), () -> question.apply(provider));
    Semaphore free = seats.of(provider);
    if (free.tryAcquire()) {
      threads.execute(carrier.apply(quest.seatedIn(free)));
    } else {
      quest.turnAway(seats.most());
    }
    return quest;
  }
}
