package io.supercargo.web.view;

import io.supercargo.application.search.Listing;
import io.supercargo.domain.product.Offer;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one of the providers says that have an offer. */
record SourceView(
    String provider,
    String id,
    MoneyView price,
    Map<String, MoneyView> prices,
    @Nullable FeesView fees,
    MoneyView payable,
    Instant fetchedAt) {
  static SourceView of(Listing.Source source) {
    Offer offer = source.offer();
    return new SourceView(
        source.provider(),
        offer.id().toString(),
        MoneyView.of(offer.prices().wholesale()),
        PricesView.of(offer.prices()),
        offer.fees().map(FeesView::of).orElse(null),
        MoneyView.of(offer.payable()),
        source.fetchedAt());
  }
}
