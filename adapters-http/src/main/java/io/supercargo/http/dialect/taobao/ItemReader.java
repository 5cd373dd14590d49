package io.supercargo.http.dialect.taobao;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.ImageHits;
import io.supercargo.domain.search.Ranking;
import io.supercargo.domain.search.RankingQuery;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.taobao.WireItem.WireItemTranslation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads hits; {@link ItemPrinter} goes the other way. */
public final class ItemReader {
  private final Marketplace marketplace;

  /**
   * @param marketplace whose items they are: the wire does not say it
   */
  public ItemReader(Marketplace marketplace) {
    this.marketplace = marketplace;
  }

  /** The wire tells no total: a full page promises one more row. */
  public Page<Offer> page(WireItemPage wire, PageRequest asked) {
    return Page.open(offers(wire.data()), asked);
  }

  /** All that a picture search found, at most 100, of which a page is cut. */
  public ImageHits hits(List<WireItem> wire, PageRequest asked) {
    List<Offer> cut =
        wire.stream().skip(asked.offset()).limit(asked.size()).map(this::offer).toList();
    return new ImageHits(Page.of(cut, asked, wire.size()), Optional.empty(), List.of());
  }

  /** A list without a name has its id for one. */
  public Ranking ranking(WireItemPage wire, RankingQuery asked) {
    List<WireItem> items = requireNonNullElse(wire.data(), List.of());
    return new Ranking(
        asked.type(),
        asked.category(),
        requireNonNullElse(wire.name(), asked.category().value()),
        IntStream.range(0, Math.min(asked.limit(), items.size()))
            .mapToObj(at -> entry(at + 1, items.get(at)))
            .toList());
  }

  public List<Offer> offers(@Nullable List<WireItem> wire) {
    return requireNonNullElse(wire, List.<WireItem>of()).stream().map(this::offer).toList();
  }

  public Offer offer(WireItem wire) {
    return new Offer(
        TaobaoIds.item(marketplace, wire.itemId(), wire.itemMapId()),
        Optional.empty(),
        title(wire),
        requireNonNullElse(wire.mainImageUrl(), ""),
        prices(wire),
        Optional.empty(),
        Offer.Sales.UNKNOWN,
        List.of(),
        Set.of(),
        Optional.empty(),
        OptionalInt.empty(),
        notes(wire));
  }

  private Ranking.Entry entry(int rank, WireItem wire) {
    return new Ranking.Entry(
        rank,
        TaobaoIds.item(marketplace, wire.itemId(), wire.itemMapId()),
        title(wire),
        requireNonNullElse(wire.mainImageUrl(), ""),
        Set.of(),
        OptionalLong.empty(),
        OptionalLong.empty(),
        Optional.empty());
  }

  private static Text title(WireItem wire) {
    WireItemTranslation translation = wire.multiLanguageInfo();
    return OfferFields.title(wire.title(), translation == null ? null : translation.title());
  }

  private static Prices prices(WireItem wire) {
    if (wire.price() == null) {
      throw new InvalidValue("price", "missing", "yuan as text");
    }
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    prices.put(PriceKind.WHOLESALE, OfferFields.yuan("price", wire.price()));
    if (wire.couponPrice() != null && !wire.couponPrice().isBlank()) {
      prices.put(PriceKind.COUPON, OfferFields.yuan("couponPrice", wire.couponPrice()));
    }
    return new Prices(prices);
  }

  private static Offer.Notes notes(WireItem wire) {
    WireItemTranslation translation = wire.multiLanguageInfo();
    NoteBook notes =
        new NoteBook()
            .note("inventory", wire.inventory())
            .json("tags", wire.tags())
            .json("promotionDisplays", wire.promotionDisplays())
            .note("translatedImage", translation == null ? null : translation.mainImageUrl());
    return new Offer.Notes(
        List.of(), Optional.empty(), Shops.note(notes, null, wire.shopName()).notes());
  }
}
