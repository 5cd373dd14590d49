package io.supercargo.application.provider;

import io.supercargo.ports.Raw;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a provider said, and when.
 *
 * @param at when it said so, however often it was handed out since
 * @param keptUntil how long it is handed out again; empty where it is not kept
 */
public record Fetched<T>(T value, Raw raw, Instant at, Optional<Instant> keptUntil) {
  public <R> Fetched<R> map(Function<? super T, ? extends R> change) {
    return new Fetched<>(change.apply(value), raw, at, keptUntil);
  }
}
