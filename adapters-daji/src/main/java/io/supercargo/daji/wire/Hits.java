package io.supercargo.daji.wire;

import io.supercargo.daji.wire.WirePage.WireRegions;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.http.dialect.RegionText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pages of hits, in both directions. */
public final class Hits {
  private Hits() {}

  /**
   * @param page null when nothing was found
   */
  public static Page<Offer> read(@Nullable WirePage page, PageRequest asked, OfferIds ids) {
    if (page == null) {
      return Page.of(List.of(), asked, 0);
    }
    return new Page<>(
        page.data().stream().map(offer -> Offers.MAPPER.read(offer, ids)).toList(),
        page.currentPage(),
        page.pageSize(),
        page.totalRecords(),
        page.totalPage());
  }

  public static ImageHits readImage(@Nullable WirePage page, PageRequest asked) {
    WireRegions boxes = page == null ? null : page.picRegionInfo();
    return new ImageHits(
        read(page, asked, OfferIds.OF_1688),
        boxes == null ? Optional.empty() : some(boxes.currentRegion()).map(RegionText::read),
        boxes == null
            ? List.of()
            : some(boxes.yoloCropRegion()).map(RegionText::readAll).orElse(List.of()));
  }

  public static WirePage write(Page<Offer> page) {
    return write(page, null);
  }

  public static WirePage writeImage(ImageHits hits) {
    return write(
        hits.offers(),
        new WireRegions(
            hits.current().map(RegionText::write).orElse(""), RegionText.write(hits.regions())));
  }

  private static WirePage write(Page<Offer> page, @Nullable WireRegions boxes) {
    return new WirePage(
        page.total(),
        page.pages(),
        page.size(),
        page.number(),
        page.items().stream().map(Offers.MAPPER::write).toList(),
        boxes);
  }

  private static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }
}
