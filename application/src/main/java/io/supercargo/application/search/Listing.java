package io.supercargo.application.search;

import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import java.time.Instant;
import java.util.List;

/**
 * An offer as a search shows it.
 *
 * @param provider whose offer is shown
 * @param sources what each provider says that was found to have it, the preferred first; the one
 *     that is shown is among them
 * @param possibleMatches what may be the same, and is shown by itself
 */
public record Listing(
    String provider, Offer offer, List<Source> sources, List<PossibleMatch> possibleMatches) {
  public Listing {
    sources = List.copyOf(sources);
    possibleMatches = List.copyOf(possibleMatches);
  }

  /**
   * One provider's word on it.
   *
   * @param fetchedAt when it said so
   */
  public record Source(String provider, Offer offer, Instant fetchedAt) {}

  /**
   * Another provider's offer that may be the same.
   *
   * @param reason why one may think so, e.g. {@code same-picture}
   */
  public record PossibleMatch(String provider, ProductId id, Reason reason) {}

  /** Why two offers may be the same. */
  public enum Reason {
    SAME_PICTURE("same-picture"),
    /** And prices that differ by a tenth at most. */
    SAME_TITLE_AND_SHOP("same-title-and-shop");

    private final String code;

    Reason(String code) {
      this.code = code;
    }

    public String code() {
      return code;
    }
  }
}
