package io.supercargo.application.search;

import io.supercargo.application.provider.ProviderReport;
import io.supercargo.application.provider.ProviderReport.Status;
import io.supercargo.ports.Raw;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One part of what a search found.
 *
 * @param next where to go on; empty at the end
 * @param total hits at all providers together, as they count them
 * @param raw the suppliers' own bodies by provider, one for each page that was asked for
 */
public record SearchAnswer(
    List<Listing> items,
    Optional<Cursor> next,
    long total,
    List<ProviderReport> providers,
    Map<String, List<Raw>> raw,
    Age age) {

  /** Whether more than one provider was asked. */
  public boolean isOfSeveral() {
    return providers.stream().filter(it -> it.status() != Status.UNSUPPORTED).count() > 1;
  }

  /**
   * How old it is.
   *
   * @param fetchedAt when the oldest part was fetched
   * @param goodUntil how long the same may be handed out again; empty where part of it is not kept,
   *     or a provider failed
   */
  public record Age(Instant fetchedAt, Optional<Instant> goodUntil) {
    Age and(Age other) {
      return new Age(
          fetchedAt.isBefore(other.fetchedAt) ? fetchedAt : other.fetchedAt,
          goodUntil.flatMap(
              mine -> other.goodUntil.map(others -> mine.isBefore(others) ? mine : others)));
    }

    Age notKept() {
      return new Age(fetchedAt, Optional.empty());
    }
  }
}
