package io.supercargo.application.provider;

import io.supercargo.domain.Capability;
import io.supercargo.ports.provider.Provider;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * How long answers are kept and handed out again.
 *
 * @param times by what was asked; what is missing is not kept
 * @param mostAnswers at the same time
 * @param kept providers whose answers are kept although they have no line; a supplier inside this
 *     process answers faster than it can be remembered
 * @param never providers whose answers are not kept
 */
public record Keeping(
    Map<Capability, Duration> times, int mostAnswers, Set<String> kept, Set<String> never) {
  public static final Keeping NOTHING = new Keeping(Map.of(), 0, Set.of(), Set.of());

  public Keeping {
    times = Map.copyOf(times);
    kept = Set.copyOf(kept);
    never = Set.copyOf(never);
  }

  Duration time(Provider provider, Capability capability) {
    boolean keeps =
        !never.contains(provider.name())
            && (provider.circuit().isPresent() || kept.contains(provider.name()));
    return keeps ? times.getOrDefault(capability, Duration.ZERO) : Duration.ZERO;
  }
}
