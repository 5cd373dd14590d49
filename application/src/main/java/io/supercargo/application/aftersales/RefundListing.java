package io.supercargo.application.aftersales;

import io.supercargo.application.provider.ProviderReport;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.ports.Raw;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One part of the refunds that suppliers list, the newest first.
 *
 * @param next where to go on; empty at the end
 * @param providers how those did that were asked
 * @param raw the suppliers' own bodies by provider, one for each page that was asked for
 */
public record RefundListing(
    List<Row> rows,
    Optional<String> next,
    List<ProviderReport> providers,
    Map<String, List<Raw>> raw) {
  static final RefundListing NOTHING =
      new RefundListing(List.of(), Optional.empty(), List.of(), Map.of());

  public RefundListing {
    rows = List.copyOf(rows);
  }

  /** A refund, and who lists it. */
  public record Row(String provider, RefundCase refund) {}
}
