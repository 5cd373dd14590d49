package io.supercargo.web.view;

import io.supercargo.application.provider.Answer;
import io.supercargo.domain.logistics.ConsignmentQuote;
import io.supercargo.domain.logistics.Passage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What it would cost to send goods abroad.
 *
 * @param routes of the first item
 * @param quoteId by which all can be booked; null while items have no route
 */
public record EstimateView(
    String provider,
    List<RouteView> routes,
    @Nullable String quoteId,
    @Nullable MoneyView freight) {
  public static EstimateView of(Answer<List<Passage>> routes, Optional<ConsignmentQuote> quote) {
    return new EstimateView(
        routes.provider(),
        routes.value().stream().map(RouteView::of).toList(),
        quote.map(ConsignmentQuote::id).orElse(null),
        quote.map(ConsignmentQuote::freight).map(MoneyView::of).orElse(null));
  }
}
