package io.supercargo.application.search;

import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.provider.Watch;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.product.Recommendations;
import java.util.Optional;

/** Shows what suppliers recommend. Thread-safe. */
public final class RecommendProducts {
  private final Sweep sweep;
  private final Watch watch;

  public RecommendProducts(Sweep sweep, Watch watch) {
    this.sweep = sweep;
    this.watch = watch;
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
              return page ->
                  watch.over(
                      provider, Capability.RECOMMENDATIONS, () -> port.recommended(page, audience));
            }),
        cursor,
        limit);
  }
}
