package io.supercargo.application.search;

import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Reads;
import io.supercargo.application.provider.Selection;
import io.supercargo.application.provider.Terms;
import io.supercargo.domain.Capability;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.ports.provider.Provider;
import java.util.Optional;

/** Searches by words at one or several providers. Thread-safe. */
public final class SearchProducts {
  private final Sweep sweep;
  private final Reads reads;

  public SearchProducts(Sweep sweep, Reads reads) {
    this.sweep = sweep;
    this.reads = reads;
  }

  /**
   * Searches; the page of the query is not looked at.
   *
   * @param cursor where to go on; empty for the start
   * @param limit at most so many, 1 to 100
   * @throws io.supercargo.domain.InvalidValue for a limit out of bounds, an unknown provider, or a
   *     cursor that is broken or belongs to another search
   * @throws io.supercargo.ports.failure.SupplierFailure when nobody answers
   */
  public SearchAnswer search(
      SearchQuery query, Selection selection, Optional<Cursor> cursor, int limit) {
    Capability capability = query.scope().needs();
    return sweep.search(
        new Sweep.Aim(
            capability,
            selection,
            query.refinement().sort(),
            Fingerprint.of(query, selection),
            provider -> shelf(atSuppliers(query), provider, selection.terms())),
        cursor,
        limit);
  }

  private Shelf shelf(SearchQuery query, Provider provider, Terms terms) {
    ProductSearch search = Ports.of(provider, ProductSearch.class);
    return new Shelf(
        search.mostRows(),
        page -> {
          SearchQuery paged = query.page(page);
          return reads.read(
              new Reads.Question(provider, query.scope().needs(), paged),
              terms,
              () -> search.search(paged));
        });
  }

  private static SearchQuery atSuppliers(SearchQuery query) {
    return query.refined(query.refinement().atSuppliers());
  }
}
