package io.supercargo.xportcn.wire;

import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.ImageRegion;
import io.supercargo.http.dialect.RegionText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pages of hits in all editions, in both directions. */
public final class Hits {
  private Hits() {}

  public static Page<Offer> read(WirePage page) {
    return new Page<>(
        page.data().stream().map(Hits::read).toList(),
        page.currentPage(),
        page.pageSize(),
        page.totalRecords(),
        page.totalPage());
  }

  /** A list without a page around it. */
  public static Page<Offer> read(List<WireOffer> hits, PageRequest page) {
    return Page.open(hits.stream().map(Hits::read).toList(), page);
  }

  public static List<WireOffer> writeList(Page<Offer> page, XportEdition edition) {
    return page.items().stream().map(writer(edition)).toList();
  }

  public static ImageHits readImage(WirePage page) {
    WirePage.WireRegions regions = page.picRegionInfo();
    return regions == null
        ? new ImageHits(read(page), Optional.empty(), List.of())
        : new ImageHits(
            read(page),
            SearchTerms.some(regions.currentRegion()).map(RegionText::read),
            RegionText.readAll(Optional.ofNullable(regions.yoloCropRegion()).orElse("")));
  }

  /** As keyword and picture searches print it. */
  public static WirePage write(Page<Offer> page, XportEdition edition) {
    return write(page, writer(edition), null);
  }

  /** As store searches print it, with one field more. */
  public static WirePage writeInStore(Page<Offer> page, XportEdition edition) {
    return write(page, storeWriter(edition), null);
  }

  public static WirePage writeImage(ImageHits hits, XportEdition edition) {
    return write(hits.offers(), writer(edition), regions(hits));
  }

  private static WirePage write(
      Page<Offer> page, Function<Offer, WireOffer> writer, WirePage.@Nullable WireRegions regions) {
    return new WirePage(
        page.total(),
        page.pages(),
        page.size(),
        page.number(),
        page.items().stream().map(writer).toList(),
        regions);
  }

  private static WirePage.@Nullable WireRegions regions(ImageHits hits) {
    List<ImageRegion> boxes = hits.regions();
    return hits.current().isEmpty() && boxes.isEmpty()
        ? null
        : new WirePage.WireRegions(
            hits.current().map(RegionText::write).orElse(null), RegionText.write(boxes));
  }

  private static Offer read(WireOffer hit) {
    if (hit instanceof WireKaOffer ka) {
      return KaOffers.MAPPER.read(ka);
    }
    return hit instanceof WireV1Offer v1
        ? V1Offers.MAPPER.read(v1)
        : V2Offers.MAPPER.read((WireV2Offer) hit);
  }

  private static Function<Offer, WireOffer> writer(XportEdition edition) {
    return switch (edition) {
      case KA -> KaOffers.MAPPER::write;
      case V1 -> V1Offers.MAPPER::write;
      case V2 -> V2Offers.MAPPER::write;
    };
  }

  private static Function<Offer, WireOffer> storeWriter(XportEdition edition) {
    return switch (edition) {
      case KA -> KaOffers.MAPPER::write;
      case V1 -> V1Offers.MAPPER::writeInStore;
      case V2 -> V2Offers.MAPPER::writeInStore;
    };
  }
}
