package io.supercargo.domain.search;

import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import java.util.List;
import java.util.Optional;

/**
 * What a picture search found.
 *
 * @param current the part of the picture that was searched by, where told
 * @param regions the parts that the supplier would search by, best first
 */
public record ImageHits(
    Page<Offer> offers, Optional<ImageRegion> current, List<ImageRegion> regions) {
  public ImageHits {
    regions = List.copyOf(regions);
  }
}
