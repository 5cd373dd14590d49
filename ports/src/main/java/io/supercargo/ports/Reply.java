package io.supercargo.ports;

import java.util.function.Function;

/** What a supplier said, understood, with its own words beside it. */
public record Reply<T>(T value, Raw raw) {
  public static <T> Reply<T> of(T value) {
    return new Reply<>(value, Raw.NONE);
  }

  public <R> Reply<R> map(Function<? super T, ? extends R> change) {
    return new Reply<>(change.apply(value), raw);
  }
}
