package io.supercargo.domain.intent;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import java.util.Optional;

/**
 * One supplier told once to do one thing.
 *
 * @param number from 1 within the intent
 * @param part which part of the intent it does, from 1; another attempt at a part follows only a
 *     certain refusal
 */
public record Attempt(
    int number, int part, String provider, Marketplace marketplace, Task task, Outcome outcome) {

  /**
   * The same attempt, further.
   *
   * @throws IllegalStateException when the one cannot follow the other
   */
  public Attempt becomes(Outcome next) {
    if (!next.follows(outcome)) {
      throw new IllegalStateException(
          "attempt %d: %s cannot follow %s".formatted(number, next, outcome));
    }
    return new Attempt(number, part, provider, marketplace, task, next);
  }

  /** The same without the recipient of what is ordered. */
  Attempt forgotten() {
    return task instanceof Task.Place place
        ? new Attempt(
            number,
            part,
            provider,
            marketplace,
            new Task.Place(place.purchase().forgotten()),
            outcome)
        : this;
  }

  public boolean isUnknown() {
    return outcome instanceof Outcome.Unknown;
  }

  /** Whether it is written down, and nobody was told yet. */
  public boolean isRecorded() {
    return outcome instanceof Outcome.Recorded;
  }

  /** What it costs if it is done; empty where nothing is bought, or certainly was not. */
  Optional<Money> cost() {
    return task instanceof Task.Place place && !(outcome instanceof Outcome.Declined)
        ? Optional.of(place.purchase().quoted().total())
        : Optional.empty();
  }

  static InvalidValue missing(int number) {
    return new InvalidValue("attempt", number, "the number of an attempt of this intent");
  }
}
