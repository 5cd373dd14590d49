package io.supercargo.xportcn.wire;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Fees;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Shop;
import io.supercargo.http.dialect.detail.DetailPrinter;
import io.supercargo.http.dialect.detail.ServiceTags;
import io.supercargo.http.dialect.detail.WireDetail.WireImages;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes details of all editions; {@link Details} goes the other way. */
public final class DetailWriter {
  private final Dialect dialect;
  private final DetailPrinter parts;

  public DetailWriter(Dialect dialect) {
    this.dialect = dialect;
    this.parts = new DetailPrinter(PriceCodec.of(dialect.shape()));
  }

  /**
   * @param offer the product's own, under the ids that are to be shown
   */
  public WireProduct write(Product product, Offer offer) {
    boolean ka = dialect.shape() == XportEdition.KA;
    List<CategoryId> path = offer.categories();
    return new WireProduct(
        dialect.isOpaque() ? null : OfferValues.offerId(offer),
        dialect.isOpaque() ? OfferValues.offerMapId(offer) : null,
        DetailPrinter.level(path, path.size() - 1),
        DetailPrinter.level(path, 0),
        DetailPrinter.level(path, 1),
        DetailPrinter.level(path, 2),
        offer.title().original(),
        OfferValues.translation(offer.title()),
        product.description(),
        product.video().orElse(null),
        new WireImages(product.images()),
        DetailPrinter.attributes(product.attributes()),
        parts.skus(product.skus()),
        parts.sale(product),
        DetailPrinter.shipping(offer),
        OfferValues.isJxhy(offer),
        offer.shop().map(shop -> shop.id().value()).orElse(null),
        offer.shop().flatMap(Shop::name).orElse(null),
        DetailPrinter.minOrderQuantity(offer),
        DetailPrinter.ON_SALE,
        ServiceTags.write(offer.filters()),
        OfferValues.monthSold(offer),
        OfferValues.repurchaseRate(offer),
        ka ? null : OfferValues.priceInfo(offer.prices()),
        ka ? fen(offer.prices().wholesale()) : null,
        ka ? offer.fees().map(Fees::service).map(OfferValues::fen).orElse(null) : null,
        ka ? offer.fees().map(Fees::handling).map(OfferValues::fen).orElse(null) : null,
        ka ? (Long) OfferValues.payableFen(offer) : null,
        dialect.namesCurrency() ? NamedCurrency.code(product) : null);
  }

  private static @Nullable Long fen(Money price) {
    return OfferValues.fen(price);
  }
}
