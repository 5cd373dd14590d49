package io.supercargo.application.search;

import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Reads;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.product.Recommendations;
import java.util.List;
import java.util.Optional;

/** Shows what suppliers recommend. Thread-safe. */
public final class RecommendProducts {
  private final Sweep sweep;
  private final Reads reads;

  public RecommendProducts(Sweep sweep, Reads reads) {
    this.sweep = sweep;
    this.reads = reads;
  }

  /**
   * Asks one or several providers.
   *
   * @param cursor where to go on; empty for the start
   * @param limit at most so many, 1 to 100
   * @throws io.supercargo.domain.InvalidValue as for a search
   * @throws io.supercargo.ports.failure.SupplierFailure when nobody answers
   */
  public SearchAnswer recommend(
      Audience audience, Selection selection, Optional<Cursor> cursor, int limit) {
    return sweep.search(
        new Sweep.Aim(
            Capability.RECOMMENDATIONS,
            selection,
            SortSpec.RELEVANCE,
            Fingerprint.of("recommendations", audience, selection),
            provider -> {
              Recommendations port = Ports.of(provider, Recommendations.class);
              return Shelf.of(
                  page ->
                      reads.read(
                          new Reads.Question(
                              provider, Capability.RECOMMENDATIONS, List.of(page, audience)),
                          selection.terms(),
                          () -> port.recommended(page, audience)));
            }),
        cursor,
        limit);
  }
}
