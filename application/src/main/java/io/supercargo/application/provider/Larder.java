package io.supercargo.application.provider;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Answers that are good for a while. Bounded; a failure is never in it. Thread-safe. */
final class Larder {
  private final InstantSource clock;
  private final Cache<Key, Fetched<?>> answers;

  Larder(Keeping keeping, InstantSource clock) {
    this.clock = clock;
    this.answers =
        Caffeine.newBuilder()
            .maximumSize(keeping.mostAnswers())
            .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
            .executor(Runnable::run)
            .expireAfter(Expiry.writing(this::left))
            .build();
  }

  /**
   * Which answer.
   *
   * @param subject what was asked; says with the capability what type the answer is of
   */
  record Key(String provider, Marketplace marketplace, Capability capability, Object subject) {}

  @SuppressWarnings("unchecked") // a key says what type its answer is of
  <T> Optional<Fetched<T>> find(Key key) {
    return Optional.ofNullable((Fetched<T>) answers.getIfPresent(key));
  }

  void keep(Key key, Fetched<?> answer) {
    if (answer.keptUntil().isPresent()) {
      answers.put(key, answer);
    }
  }

  private Duration left(Key key, Fetched<?> answer) {
    Instant until = answer.keptUntil().orElse(Instant.MIN);
    Instant now = clock.instant();
    return until.isAfter(now) ? Duration.between(now, until) : Duration.ZERO;
  }
}
