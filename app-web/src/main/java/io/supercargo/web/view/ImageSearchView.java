package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.supercargo.application.search.ImageAnswer;
import io.supercargo.domain.search.ImageRegion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a search by picture found: a search's answer, and the parts of the picture. */
public record ImageSearchView(
    @JsonUnwrapped SearchView hits, @Nullable RegionView region, List<RegionView> regions) {

  /** A box in the picture, in pixels from its top left corner. */
  record RegionView(int left, int top, int right, int bottom) {
    static RegionView of(ImageRegion region) {
      return new RegionView(region.left(), region.top(), region.right(), region.bottom());
    }
  }

  public static ImageSearchView of(ImageAnswer answer, boolean withRaw) {
    return new ImageSearchView(
        SearchView.of(answer.hits(), withRaw),
        answer.current().map(RegionView::of).orElse(null),
        answer.regions().stream().map(RegionView::of).toList());
  }
}
