package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.alibaba.wire.WireProduct.WireSale;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.detail.ServiceTags;
import io.supercargo.http.dialect.detail.WireDetail.WireImages;
import io.supercargo.http.dialect.detail.WireDetail.WireShipping;
import io.supercargo.http.dialect.detail.WireDetail.WireUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads details of both editions; {@link DetailWriter} goes the other way. */
public final class Details {
  private Details() {}

  public static Product read(WireProduct wire) {
    List<String> images = images(wire.productImage());
    List<Sku> skus = DetailParts.skus(wire.productSkuInfos());
    List<PriceTier> tiers = DetailParts.tiers(wire.productSaleInfo());
    return new Product(
        offer(wire, images.isEmpty() ? "" : images.get(0), skus),
        images,
        DetailParts.attributes(wire.productAttribute()),
        skus,
        tiers,
        requireNonNullElse(wire.description(), ""),
        SearchTerms.some(wire.mainVideo()),
        unit(wire.productSaleInfo()));
  }

  private static Offer offer(WireProduct wire, String imageUrl, List<Sku> skus) {
    return new Offer(
        ProductId.of1688(wire.offerId()),
        Optional.empty(),
        OfferFields.title(wire.subject(), wire.subjectTrans()),
        imageUrl,
        DetailPrices.read(wire.productSaleInfo(), skus),
        Optional.empty(),
        Offer.Sales.UNKNOWN,
        categories(wire),
        filters(wire),
        shop(wire),
        OfferValues.count(wire.minOrderQuantity()));
  }

  private static List<CategoryId> categories(WireProduct wire) {
    List<CategoryId> path =
        OfferValues.path(wire.topCategoryId(), wire.secondCategoryId(), wire.thirdCategoryId());
    return path.isEmpty() ? OfferValues.path(wire.categoryId(), null, null) : path;
  }

  private static Set<Filter> filters(WireProduct wire) {
    Set<Filter> filters = ServiceTags.read(wire.tagInfoList());
    filters.addAll(OfferFields.flags(wire.isJxhy(), null));
    if ("true".equals(wire.isSelect())) {
      filters.add(Filter.CROSS_BORDER_SELECT);
    }
    WireShipping shipping = wire.productShippingInfo();
    OfferFlags.addPromise(filters, shipping == null ? null : shipping.shippingTimeGuarantee());
    return filters;
  }

  private static Optional<Shop> shop(WireProduct wire) {
    return SearchTerms.some(wire.sellerOpenId())
        .map(
            id ->
                new Shop(
                    new ShopId(id),
                    SearchTerms.some(wire.companyName()),
                    Optional.ofNullable(wire.productShippingInfo())
                        .flatMap(sent -> SearchTerms.some(sent.sendGoodsAddressText()))));
  }

  private static Optional<Text> unit(@Nullable WireSale sale) {
    WireUnit unit = sale == null ? null : sale.unitInfo();
    return unit == null
        ? Optional.empty()
        : SearchTerms.some(unit.unit())
            .map(name -> new Text(name, Optional.ofNullable(unit.transUnit())));
  }

  private static List<String> images(@Nullable WireImages images) {
    return images == null ? List.of() : requireNonNullElse(images.images(), List.of());
  }
}
