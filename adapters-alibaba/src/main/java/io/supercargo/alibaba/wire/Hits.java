package io.supercargo.alibaba.wire;

import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.http.dialect.RegionText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of hits, in both directions. */
public final class Hits {
  private Hits() {}

  public static Page<Offer> read(WirePage page) {
    List<WireOffer> hits = Objects.requireNonNullElse(page.data(), List.of());
    long pages =
        page.totalPage() == null
            ? (page.totalRecords() + page.pageSize() - 1) / page.pageSize()
            : page.totalPage();
    return new Page<>(
        hits.stream().map(Offers::read).toList(),
        page.currentPage(),
        page.pageSize(),
        page.totalRecords(),
        pages);
  }

  public static ImageHits readImage(WirePage page) {
    WirePage.WireRegions regions = page.picRegionInfo();
    return regions == null
        ? new ImageHits(read(page), Optional.empty(), List.of())
        : new ImageHits(
            read(page),
            SearchTerms.some(regions.currentRegion()).map(RegionText::read),
            RegionText.readAll(Objects.requireNonNullElse(regions.yoloCropRegion(), "")));
  }

  public static WirePage write(Page<Offer> page) {
    return write(page, Offers::write, null);
  }

  public static WirePage writeInShop(Page<Offer> page) {
    return write(page, Offers::writeShort, null);
  }

  public static WirePage writeImage(ImageHits hits) {
    boolean told = hits.current().isPresent() || !hits.regions().isEmpty();
    return write(
        hits.offers(),
        Offers::write,
        told
            ? new WirePage.WireRegions(
                hits.current().map(RegionText::write).orElse(null),
                RegionText.write(hits.regions()))
            : null);
  }

  public static WireSitePage writeForSite(Page<Offer> page) {
    return new WireSitePage(
        page.total(),
        page.pages(),
        page.size(),
        page.number(),
        page.items().stream().map(Offers::writeForSite).toList());
  }

  private static WirePage write(
      Page<Offer> page, Function<Offer, WireOffer> hit, WirePage.@Nullable WireRegions regions) {
    return new WirePage(
        page.total(),
        page.pages(),
        page.size(),
        page.number(),
        page.items().stream().map(hit).toList(),
        regions);
  }
}
