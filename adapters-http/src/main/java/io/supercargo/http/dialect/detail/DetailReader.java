package io.supercargo.http.dialect.detail;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.product.Attribute;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.product.Sku;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.detail.WireDetail.WireAttribute;
import io.supercargo.http.dialect.detail.WireDetail.WireImages;
import io.supercargo.http.dialect.detail.WireDetail.WirePriceRange;
import io.supercargo.http.dialect.detail.WireDetail.WireSale;
import io.supercargo.http.dialect.detail.WireDetail.WireShipping;
import io.supercargo.http.dialect.detail.WireDetail.WireSku;
import io.supercargo.http.dialect.detail.WireDetail.WireTag;
import io.supercargo.http.dialect.detail.WireDetail.WireUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a detail; {@link DetailPrinter} goes the other way. */
public final class DetailReader {
  private final DetailPrices prices;

  public DetailReader(DetailPrices prices) {
    this.prices = prices;
  }

  public List<Sku> skus(@Nullable List<WireSku> wire) {
    return wire == null ? List.of() : wire.stream().map(it -> SkuReader.sku(it, prices)).toList();
  }

  public List<PriceTier> tiers(@Nullable WireSale sale) {
    List<WirePriceRange> ranges =
        sale == null || sale.priceRangeList() == null ? List.of() : sale.priceRangeList();
    return ranges.stream()
        .map(
            range ->
                new PriceTier(
                    requireNonNullElse(range.startQuantity(), 1),
                    prices.read("priceRangeList.price", range.price())))
        .toList();
  }

  public static List<Attribute> attributes(@Nullable List<WireAttribute> wire) {
    return wire == null ? List.of() : wire.stream().map(SkuReader::attribute).toList();
  }

  /** From the top downwards; the leaf alone where no level is told. */
  public static List<CategoryId> categories(
      @Nullable Long top, @Nullable Long second, @Nullable Long third, @Nullable Long leaf) {
    List<CategoryId> path =
        Stream.of(top, second, third).filter(Objects::nonNull).map(CategoryId::of).toList();
    return path.isEmpty() && leaf != null ? List.of(CategoryId.of(leaf)) : path;
  }

  public static Set<Filter> filters(
      @Nullable List<WireTag> tags, @Nullable Boolean isJxhy, @Nullable WireShipping shipping) {
    Set<Filter> filters = ServiceTags.read(tags);
    filters.addAll(OfferFields.flags(isJxhy, null));
    String promise = shipping == null ? null : shipping.shippingTimeGuarantee();
    Stream.of(Filter.SHIPS_IN_24H, Filter.SHIPS_IN_48H)
        .filter(filter -> filter.code().equals(promise))
        .forEach(filters::add);
    return filters;
  }

  public static Optional<Shop> shop(
      @Nullable String sellerOpenId,
      @Nullable String companyName,
      @Nullable WireShipping shipping) {
    String from = shipping == null ? null : shipping.sendGoodsAddressText();
    return some(sellerOpenId).map(id -> new Shop(new ShopId(id), some(companyName), some(from)));
  }

  public static Optional<Text> unit(@Nullable WireSale sale) {
    return sale == null ? Optional.empty() : unit(sale.unitInfo());
  }

  public static Optional<Text> unit(@Nullable WireUnit unit) {
    return unit == null
        ? Optional.empty()
        : some(unit.unit()).map(name -> new Text(name, Optional.ofNullable(unit.transUnit())));
  }

  /**
   * @throws InvalidValue for a list with holes
   */
  public static List<String> images(@Nullable WireImages wire) {
    List<String> images = wire == null ? null : wire.images();
    if (images != null && images.stream().anyMatch(Objects::isNull)) {
      throw new InvalidValue("productImage.images", "null", "addresses of pictures");
    }
    return images == null ? List.of() : images;
  }

  static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }
}
