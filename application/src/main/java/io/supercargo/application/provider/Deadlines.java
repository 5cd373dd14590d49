package io.supercargo.application.provider;

import io.supercargo.ports.provider.Provider;
import java.time.Duration;
import java.util.Map;

/**
 * How long each provider may take when several are asked.
 *
 * @param usual of those that have none of their own
 * @param own by the provider's name
 */
public record Deadlines(Duration usual, Map<String, Duration> own) {
  /** What a person waits for a list. */
  public static final Deadlines USUAL = new Deadlines(Duration.ofSeconds(8), Map.of());

  public Deadlines {
    own = Map.copyOf(own);
  }

  /** Never beyond the caller's patience. */
  Duration of(Provider provider, Terms terms) {
    Duration deadline = own.getOrDefault(provider.name(), usual);
    return terms.patience().filter(time -> time.compareTo(deadline) < 0).orElse(deadline);
  }
}
