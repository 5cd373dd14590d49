package io.supercargo.xportcn.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.Fees;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.Required;
import io.supercargo.http.dialect.detail.DetailReader;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads details of all editions; {@link DetailWriter} goes the other way. */
public final class Details {
  private final Dialect dialect;
  private final DetailReader parts;

  public Details(Dialect dialect) {
    this.dialect = dialect;
    this.parts = new DetailReader(PriceCodec.of(dialect.shape()));
  }

  public Product read(WireProduct wire) {
    Product read = amounts(wire);
    return dialect.namesCurrency() ? NamedCurrency.of(wire.currency()).product(read) : read;
  }

  private Product amounts(WireProduct wire) {
    List<String> images = DetailReader.images(wire.productImage());
    return new Product(
        offer(wire, images),
        images,
        DetailReader.attributes(wire.productAttribute()),
        parts.skus(wire.productSkuInfos()),
        parts.tiers(wire.productSaleInfo()),
        requireNonNullElse(wire.description(), ""),
        SearchTerms.some(wire.mainVideo()),
        DetailReader.unit(wire.productSaleInfo()));
  }

  private Offer offer(WireProduct wire, List<String> images) {
    return new Offer(
        id(wire),
        Optional.empty(),
        OfferFields.title(wire.subject(), wire.subjectTrans()),
        images.isEmpty() ? "" : images.get(0),
        prices(wire),
        fees(wire),
        OfferFields.sales(wire.monthSold(), wire.repurchaseRate()),
        DetailReader.categories(
            wire.topCategoryId(),
            wire.secondCategoryId(),
            wire.thirdCategoryId(),
            wire.categoryId()),
        DetailReader.filters(wire.tagInfoList(), wire.isJxhy(), wire.productShippingInfo()),
        DetailReader.shop(wire.sellerOpenId(), wire.companyName(), wire.productShippingInfo()),
        wire.minOrderQuantity() == null
            ? OptionalInt.empty()
            : OptionalInt.of(wire.minOrderQuantity()));
  }

  private ProductId id(WireProduct wire) {
    if (wire.offerMapId() != null) {
      return dialect.opaque(wire.offerMapId());
    }
    Required.field("offerId", wire.offerId());
    return dialect.numeric(requireNonNullElse(wire.offerId(), 0L));
  }

  private static Prices prices(WireProduct wire) {
    if (wire.priceInfo() != null) {
      return OfferValues.prices(wire.priceInfo());
    }
    Required.field("price", wire.price());
    return Prices.wholesale(Money.fen(requireNonNullElse(wire.price(), 0L)));
  }

  private static Optional<Fees> fees(WireProduct wire) {
    return wire.servicePrice() == null || wire.handlingPrice() == null
        ? Optional.empty()
        : Optional.of(new Fees(Money.fen(wire.servicePrice()), Money.fen(wire.handlingPrice())));
  }
}
