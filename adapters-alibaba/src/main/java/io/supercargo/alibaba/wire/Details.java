package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.alibaba.wire.WireProduct.WireSale;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.detail.DetailPrices;
import io.supercargo.http.dialect.detail.DetailReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads details of both editions; {@link DetailWriter} goes the other way. */
public final class Details {
  private static final DetailReader SKUS = new DetailReader(DetailPrices.YUAN);

  private Details() {}

  public static Product read(WireProduct wire) {
    List<String> images = DetailReader.images(wire.productImage());
    List<Sku> skus = SKUS.skus(wire.productSkuInfos());
    List<PriceTier> tiers = ProductPrices.tiers(wire.productSaleInfo());
    return new Product(
        offer(wire, images.isEmpty() ? "" : images.get(0), skus),
        images,
        DetailReader.attributes(wire.productAttribute()),
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
        ProductPrices.read(wire.productSaleInfo(), skus),
        Optional.empty(),
        Offer.Sales.UNKNOWN,
        categories(wire),
        filters(wire),
        DetailReader.shop(wire.sellerOpenId(), wire.companyName(), wire.productShippingInfo()),
        OfferValues.count(wire.minOrderQuantity()));
  }

  private static List<CategoryId> categories(WireProduct wire) {
    List<CategoryId> path =
        OfferValues.path(wire.topCategoryId(), wire.secondCategoryId(), wire.thirdCategoryId());
    return path.isEmpty() ? OfferValues.path(wire.categoryId(), null, null) : path;
  }

  private static Set<Filter> filters(WireProduct wire) {
    Set<Filter> filters =
        DetailReader.filters(wire.tagInfoList(), wire.isJxhy(), wire.productShippingInfo());
    if ("true".equals(wire.isSelect())) {
      filters.add(Filter.CROSS_BORDER_SELECT);
    }
    return filters;
  }

  private static Optional<Text> unit(@Nullable WireSale sale) {
    return sale == null ? Optional.empty() : DetailReader.unit(sale.unitInfo());
  }
}
