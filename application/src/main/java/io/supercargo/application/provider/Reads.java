package io.supercargo.application.provider;

import io.supercargo.domain.Capability;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.Unavailable;
import io.supercargo.ports.provider.Provider;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Asks a provider, unless the answer is kept, or somebody asks the very same just now: then both
 * get one answer. For reads alone. Thread-safe.
 */
public final class Reads {
  private final Watch watch;
  private final InstantSource clock;
  private final Keeping keeping;
  private final Larder larder;
  private final Map<Larder.Key, CompletableFuture<Fetched<?>>> underWay = new ConcurrentHashMap<>();

  public Reads(Watch watch, InstantSource clock, Keeping keeping) {
    this.watch = watch;
    this.clock = clock;
    this.keeping = keeping;
    this.larder = new Larder(keeping, clock);
  }

  /**
   * What is asked of a provider.
   *
   * @param subject all that the answer depends on, with an {@code equals} of its own
   */
  public record Question(Provider provider, Capability capability, Object subject) {
    Larder.Key key() {
      return new Larder.Key(provider.name(), provider.marketplace(), capability, subject);
    }
  }

  /**
   * The kept answer, or that of the provider. Who wants a fresh one asks alone, since another's
   * question may have left a while ago.
   *
   * @throws io.supercargo.ports.failure.SupplierFailure as the provider fails; never kept
   */
  public <T> Fetched<T> read(Question question, Terms terms, Supplier<Reply<T>> ask) {
    Larder.Key key = question.key();
    if (terms.fresh()) {
      return ask(question, ask);
    }
    Optional<Fetched<T>> kept = larder.find(key);
    return kept.isPresent() ? kept.get() : shared(question, key, ask);
  }

  private <T> Fetched<T> shared(Question question, Larder.Key key, Supplier<Reply<T>> ask) {
    while (true) {
      CompletableFuture<Fetched<?>> mine = new CompletableFuture<>();
      CompletableFuture<Fetched<?>> other = underWay.putIfAbsent(key, mine);
      if (other == null) {
        return led(mine, key, () -> ask(question, ask));
      }
      Optional<Fetched<T>> shared = followed(other, question.provider());
      if (shared.isPresent()) {
        return shared.get();
      }
    }
  }

  /** Who gave up says nothing of the supplier, so those who follow ask for themselves. */
  private <T> Fetched<T> led(
      CompletableFuture<Fetched<?>> mine, Larder.Key key, Supplier<Fetched<T>> ask) {
    try {
      Fetched<T> answer = ask.get();
      mine.complete(answer);
      return answer;
    } catch (RuntimeException | Error failure) {
      if (Thread.currentThread().isInterrupted()) {
        mine.cancel(false);
      }
      mine.completeExceptionally(failure);
      throw failure;
    } finally {
      underWay.remove(key, mine);
    }
  }

  @SuppressWarnings("unchecked") // a key says what type its answer is of
  private static <T> Optional<Fetched<T>> followed(
      CompletableFuture<Fetched<?>> other, Provider provider) {
    try {
      return Optional.of((Fetched<T>) other.get());
    } catch (CancellationException givenUp) {
      return Optional.empty();
    } catch (ExecutionException failed) {
      throw Threads.unwrapped(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unavailable(
          Origin.of(provider.name()), provider.name() + " was not waited for", stopped);
    }
  }

  private <T> Fetched<T> ask(Question question, Supplier<Reply<T>> ask) {
    Reply<T> reply = watch.over(question.provider(), question.capability(), ask);
    Instant now = clock.instant();
    Duration time = keeping.time(question.provider(), question.capability());
    Optional<Instant> until = time.isZero() ? Optional.empty() : Optional.of(now.plus(time));
    Fetched<T> answer = new Fetched<>(reply.value(), reply.raw(), now, until);
    larder.keep(question.key(), answer);
    return answer;
  }
}
