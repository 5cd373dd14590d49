package io.supercargo.http.dialect.taobao;

import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Ranking;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.taobao.WireItem.WireItemTranslation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes hits; {@link ItemReader} goes the other way. */
public final class ItemPrinter {
  private final TaobaoWire wire;
  private final Language language;

  /**
   * @param language which translations are in
   */
  public ItemPrinter(TaobaoWire wire, Language language) {
    this.wire = wire;
    this.language = language;
  }

  public WireItemPage page(Page<Offer> page) {
    return new WireItemPage(null, null, page.number(), page.size(), items(page.items()));
  }

  public WireItemPage ranking(Ranking ranking) {
    return new WireItemPage(
        ranking.category().value(),
        ranking.name(),
        1,
        ranking.entries().size(),
        ranking.entries().stream().map(this::entry).toList());
  }

  public List<WireItem> items(List<Offer> offers) {
    return offers.stream().map(this::item).toList();
  }

  public WireItem item(Offer offer) {
    Map<String, String> notes = offer.notes().others();
    return new WireItem(
        wire.itemId(offer.id()),
        wire.itemMapId(offer.id(), offer.reference()),
        offer.title().original(),
        offer.imageUrl(),
        offer.prices().wholesale().text(),
        OfferFields.yuan(offer.prices(), PriceKind.COUPON),
        NoteBook.number(notes, "inventory"),
        Shops.name(offer),
        NoteBook.list(notes, "tags", String.class),
        translation(offer.title(), notes.get("translatedImage")),
        NoteBook.list(notes, "promotionDisplays", WirePromotion.class));
  }

  private WireItem entry(Ranking.Entry entry) {
    ProductId id = entry.id();
    return new WireItem(
        wire.itemId(id),
        wire.itemMapId(id, Optional.empty()),
        entry.title().original(),
        entry.imageUrl(),
        null,
        null,
        null,
        null,
        null,
        translation(entry.title(), null),
        null);
  }

  private @Nullable WireItemTranslation translation(Text title, @Nullable String image) {
    return title.translated().isEmpty() && image == null
        ? null
        : new WireItemTranslation(language.code(), title.translated().orElse(null), image);
  }
}
