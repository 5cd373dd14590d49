package io.supercargo.application.product;

import io.supercargo.application.provider.ProviderReport;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.SortKey;
import io.supercargo.ports.Raw;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What hits can be narrowed and ordered by, and where.
 *
 * @param raw the suppliers' own bodies by provider
 * @param fetchedAt when the oldest part was fetched; empty where nobody could be asked
 */
public record FilterTable(
    List<Supported<Filter>> filters,
    List<Supported<SortKey>> sortKeys,
    List<ProviderReport> providers,
    Map<String, Raw> raw,
    Optional<Instant> fetchedAt) {

  /**
   * Something that some providers support.
   *
   * @param providers their configured names
   */
  public record Supported<T>(T value, List<String> providers) {}
}
