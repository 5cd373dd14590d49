package io.supercargo.web.view;

import io.supercargo.ports.provider.Drift;
import java.time.Instant;

/** How a supplier's answers differ from its contract. */
public record DriftView(
    String provider,
    String operation,
    String field,
    String kind,
    String expected,
    String found,
    String sample,
    long count,
    Instant firstSeen,
    Instant lastSeen) {
  public static DriftView of(String provider, Drift drift) {
    return new DriftView(
        provider,
        drift.operation(),
        drift.path(),
        drift.kind().code(),
        drift.expected(),
        drift.found(),
        drift.sample(),
        drift.count(),
        drift.first(),
        drift.last());
  }
}
