package io.supercargo.application.search;

import io.supercargo.application.provider.Ports;
import io.supercargo.application.provider.Reads;
import io.supercargo.application.provider.Selection;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.product.RelatedProducts;
import java.util.List;
import java.util.Optional;

/** Finds offers that are like a product. Thread-safe. */
public final class FindRelated {
  private final Sweep sweep;
  private final Reads reads;

  public FindRelated(Sweep sweep, Reads reads) {
    this.sweep = sweep;
    this.reads = reads;
  }

  /**
   * Asks one or several providers.
   *
   * @param cursor where to go on; empty for the start
   * @param limit at most so many, 1 to 100
   * @throws io.supercargo.domain.InvalidValue as for a search
   * @throws io.supercargo.ports.failure.SupplierFailure not found when nobody knows the product
   */
  public SearchAnswer find(
      ProductId product,
      Audience audience,
      Selection selection,
      Optional<Cursor> cursor,
      int limit) {
    return sweep.search(
        new Sweep.Aim(
            Capability.RELATED_PRODUCTS,
            selection.at(product.marketplace()),
            SortSpec.RELEVANCE,
            Fingerprint.of("related " + product, audience, selection),
            provider -> {
              RelatedProducts port = Ports.of(provider, RelatedProducts.class);
              return Shelf.of(
                  page ->
                      reads.read(
                          new Reads.Question(
                              provider,
                              Capability.RELATED_PRODUCTS,
                              List.of(product, page, audience)),
                          selection.terms(),
                          () -> port.related(product, page, audience)));
            }),
        cursor,
        limit);
  }
}
