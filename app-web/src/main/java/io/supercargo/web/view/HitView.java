package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.supercargo.application.search.Listing;
import java.util.List;

/** A hit in a search: the offer that is shown, who else has it, and what may be the same. */
public record HitView(
    @JsonUnwrapped OfferView offer, List<SourceView> sources, List<MatchView> possibleMatches) {

  /** Another provider's offer that may be the same. */
  record MatchView(String provider, String id, String reason) {
    static MatchView of(Listing.PossibleMatch match) {
      return new MatchView(match.provider(), match.id().toString(), match.reason().code());
    }
  }

  static HitView of(Listing listing) {
    return new HitView(
        OfferView.of(listing.offer(), listing.provider()),
        listing.sources().stream().map(SourceView::of).toList(),
        listing.possibleMatches().stream().map(MatchView::of).toList());
  }
}
