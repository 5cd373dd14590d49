package io.supercargo.application.provider;

import io.supercargo.application.provider.Answers.Told;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.provider.Provider;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Asks several providers at the same time, so that it costs the slowest and not the sum. One alone
 * is asked in the caller's thread. Thread-safe.
 */
public final class FanOut implements AutoCloseable {
  private final ExecutorService threads = Threads.perTask();
  private final InstantSource clock;
  private final UnaryOperator<Runnable> carrier;

  /**
   * @param carrier called in the caller's thread with what will run in another; takes along what
   *     hangs on the thread, such as the id of the request
   */
  public FanOut(InstantSource clock, UnaryOperator<Runnable> carrier) {
    this.clock = clock;
    this.carrier = carrier;
  }

  /**
   * Asks them all.
   *
   * @throws SupplierFailure when nobody answered: the only failure, or the most telling one
   */
  public <T> List<Told<T>> ask(List<Provider> providers, Function<Provider, Partly<T>> question) {
    List<Told<T>> told =
        providers.size() == 1
            ? List.of(askOne(providers.get(0), question))
            : askAll(providers, question);
    if (told.stream().allMatch(one -> one.value().isEmpty())) {
      throw Telling.most(told.stream().flatMap(one -> one.failure().stream()).toList());
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

  private <T> List<Told<T>> askAll(
      List<Provider> providers, Function<Provider, Partly<T>> question) {
    List<Future<Told<T>>> others = new ArrayList<>();
    try {
      for (Provider provider : providers.subList(1, providers.size())) {
        FutureTask<Told<T>> task = new FutureTask<>(() -> askOne(provider, question));
        threads.execute(carrier.apply(task));
        others.add(task);
      }
      List<Told<T>> told = new ArrayList<>();
      told.add(askOne(providers.get(0), question));
      for (Future<Told<T>> other : others) {
        told.add(await(other));
      }
      return told;
    } finally {
      others.forEach(other -> other.cancel(true));
    }
  }

  private <T> Told<T> askOne(Provider provider, Function<Provider, Partly<T>> question) {
    Instant start = clock.instant();
    Optional<T> value = Optional.empty();
    Optional<SupplierFailure> failure;
    try {
      Partly<T> answer = question.apply(provider);
      value = Optional.of(answer.value());
      failure = answer.failure();
    } catch (SupplierFailure refused) {
      failure = Optional.of(refused);
    }
    long millis = Duration.between(start, clock.instant()).toMillis();
    return new Told<>(provider, value, failure, millis);
  }

  private static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException broken) {
      throw Threads.unwrapped(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while suppliers were asked", interrupted);
    }
  }
}
