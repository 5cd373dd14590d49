package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.supercargo.application.search.Listing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A hit in a search: the offer that is shown and, where several providers were asked, each one's
 * word on it, and what may be the same.
 */
public record HitView(
    @JsonUnwrapped OfferView offer,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<SourceView> sources,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MatchView> possibleMatches) {

  /** Another provider's offer that may be the same. */
  record MatchView(String provider, String id, String reason) {
    static MatchView of(Listing.PossibleMatch match) {
      return new MatchView(match.provider(), match.id().toString(), match.reason().code());
    }
  }

  static HitView alone(Listing listing) {
    return new HitView(OfferView.of(listing.offer(), listing.provider()), null, null);
  }

  static HitView ofSeveral(Listing listing) {
    return new HitView(
        OfferView.of(listing.offer(), listing.provider()),
        listing.sources().stream().map(SourceView::of).toList(),
        listing.possibleMatches().stream().map(MatchView::of).toList());
  }
}
