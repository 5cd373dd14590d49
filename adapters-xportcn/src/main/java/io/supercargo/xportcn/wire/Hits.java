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

  public static Page<Offer> read(WirePage<?> page, Dialect dialect) {
    return new Page<>(
        page.data().stream().map(hit -> read(hit, dialect)).toList(),
        page.currentPage(),
        page.pageSize(),
        page.totalRecords(),
        page.totalPage());
  }

  /** A list without a page around it. */
  public static Page<Offer> read(
      List<? extends WireOffer> hits, PageRequest page, Dialect dialect) {
    return Page.open(hits.stream().map(hit -> read(hit, dialect)).toList(), page);
  }

  public static List<WireOffer> writeList(Page<Offer> page, Dialect dialect) {
    return page.items().stream().map(writer(dialect)).toList();
  }

  public static ImageHits readImage(WirePage<?> page, Dialect dialect) {
    WirePage.WireRegions regions = page.picRegionInfo();
    return regions == null
        ? new ImageHits(read(page, dialect), Optional.empty(), List.of())
        : new ImageHits(
            read(page, dialect),
            SearchTerms.some(regions.currentRegion()).map(RegionText::read),
            RegionText.readAll(Optional.ofNullable(regions.yoloCropRegion()).orElse("")));
  }

  /** As keyword and picture searches print it. */
  public static WirePage<WireOffer> write(Page<Offer> page, Dialect dialect) {
    return write(page, writer(dialect), null);
  }

  /** As store searches print it, with one field more. */
  public static WirePage<WireOffer> writeInStore(Page<Offer> page, Dialect dialect) {
    return write(page, storeWriter(dialect), null);
  }

  public static WirePage<WireOffer> writeImage(ImageHits hits, Dialect dialect) {
    return write(hits.offers(), writer(dialect), regions(hits));
  }

  private static WirePage<WireOffer> write(
      Page<Offer> page, Function<Offer, WireOffer> writer, WirePage.@Nullable WireRegions regions) {
    return new WirePage<>(
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

  private static Offer read(WireOffer hit, Dialect dialect) {
    if (hit instanceof WireKaOffer ka) {
      return KaOffers.MAPPER.read(ka, dialect);
    }
    return hit instanceof WireV1Offer v1
        ? V1Offers.MAPPER.read(v1, dialect)
        : V2Offers.MAPPER.read((WireV2Offer) hit, dialect);
  }

  private static Function<Offer, WireOffer> writer(Dialect dialect) {
    return switch (dialect.shape()) {
      case KA -> KaOffers.MAPPER::write;
      case V1 -> offer -> V1Offers.MAPPER.write(offer, dialect);
      case V2 -> V2Offers.MAPPER::write;
    };
  }

  private static Function<Offer, WireOffer> storeWriter(Dialect dialect) {
    return switch (dialect.shape()) {
      case KA -> KaOffers.MAPPER::write;
      case V1 -> offer -> V1Offers.MAPPER.writeInStore(offer, dialect);
      case V2 -> V2Offers.MAPPER::writeInStore;
    };
  }
}
