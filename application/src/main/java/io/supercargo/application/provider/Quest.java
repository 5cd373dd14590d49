package io.supercargo.application.provider;

import io.supercargo.application.provider.Answers.Told;
import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.failure.SupplierFailure.Invalid;
import io.supercargo.ports.failure.SupplierFailure.Origin;
import io.supercargo.ports.failure.SupplierFailure.RateLimited;
import io.supercargo.ports.failure.SupplierFailure.Unavailable;
import io.supercargo.ports.provider.Provider;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One provider's question, under way in a thread of its own. Who has not answered at its deadline
 * is interrupted, and what it has by then counts.
 */
final class Quest<T> implements Runnable {
  /** Enough for an interrupted call to hand over what it has. */
  private static final Duration GRACE = Duration.ofMillis(50);

  private final Provider provider;
  private final InstantSource clock;
  private final Duration deadline;
  private final Instant start;
  private final Supplier<FanOut.Partly<T>> question;
  private final CompletableFuture<Told<T>> told = new CompletableFuture<>();
  private final CompletableFuture<Told<T>> inTime;
  private @Nullable Thread runner;
  private boolean givenUp;

  Quest(
      Provider provider,
      InstantSource clock,
      Duration deadline,
      Supplier<FanOut.Partly<T>> question) {
    this.provider = provider;
    this.clock = clock;
    this.deadline = deadline;
    this.question = question;
    this.start = clock.instant();
    this.inTime = told.copy().orTimeout(deadline.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** The same, ending when it is over, in whatever way: gives back its seat. */
  Runnable seatedIn(Semaphore seats) {
    return () -> {
      try {
        run();
      } finally {
        seats.release();
      }
    };
  }

  @Override
  public void run() {
    if (begin()) {
      try {
        told.complete(answer());
      } catch (RuntimeException | Error fault) {
        told.completeExceptionally(fault);
      } finally {
        end();
      }
    }
  }

  /** Too many questions of this provider are still under way. */
  void turnAway(int most) {
    String why = "%s has %d questions under way and was not asked".formatted(provider.name(), most);
    told.complete(none(new RateLimited(Origin.of(provider.name()), Optional.empty(), why)));
  }

  /** What was told by the deadline. */
  Told<T> await() throws InterruptedException {
    try {
      return inTime.get();
    } catch (ExecutionException ended) {
      if (ended.getCause() instanceof TimeoutException) {
        giveUp();
        return late();
      }
      throw Threads.unwrapped(ended);
    }
  }

  synchronized void giveUp() {
    givenUp = true;
    if (runner != null) {
      runner.interrupt();
    }
  }

  private synchronized boolean begin() {
    runner = Thread.currentThread();
    return !givenUp;
  }

  /** The thread may be used again, so its interruption ends here. */
  @SuppressWarnings("ResultOfMethodCallIgnored") // it clears, and that is all that is wanted
  private synchronized void end() {
    runner = null;
    Thread.interrupted();
  }

  private Told<T> late() throws InterruptedException {
    Unavailable failure =
        new Unavailable(
            Origin.of(provider.name()),
            "%s did not answer within %d ms".formatted(provider.name(), deadline.toMillis()));
    try {
      Told<T> part = told.get(GRACE.toMillis(), TimeUnit.MILLISECONDS);
      return part.failure().isEmpty()
          ? part
          : new Told<>(provider, part.value(), Optional.of(failure), millis());
    } catch (ExecutionException | TimeoutException nothing) {
      return none(failure);
    }
  }

  private Told<T> answer() {
    try {
      FanOut.Partly<T> answer = question.get();
      return new Told<>(provider, Optional.of(answer.value()), answer.failure(), millis());
    } catch (SupplierFailure refused) {
      return none(refused);
    } catch (InvalidValue notOnItsWire) {
      return none(invalid(notOnItsWire));
    }
  }

  private SupplierFailure invalid(InvalidValue value) {
    String why = provider.name() + ": " + value.getMessage();
    Invalid failure = new Invalid(Origin.of(provider.name()), Optional.of(value.field()), why);
    failure.initCause(value);
    return failure;
  }

  private Told<T> none(SupplierFailure failure) {
    return new Told<>(provider, Optional.empty(), Optional.of(failure), millis());
  }

  private long millis() {
    return Duration.between(start, clock.instant()).toMillis();
  }
}
