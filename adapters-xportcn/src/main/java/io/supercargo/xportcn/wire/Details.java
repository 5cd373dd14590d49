package io.supercargo.xportcn.wire;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.Fees;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Shop;
import io.supercargo.domain.product.ShopId;
import io.supercargo.domain.product.Text;
import io.supercargo.domain.search.Filter;
import io.supercargo.http.dialect.OfferFields;
import io.supercargo.http.dialect.Required;
import io.supercargo.xportcn.wire.WireProduct.WirePriceRange;
import io.supercargo.xportcn.wire.WireProduct.WireSale;
import io.supercargo.xportcn.wire.WireProduct.WireShipping;
import io.supercargo.xportcn.wire.WireProduct.WireUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads details of all editions; {@link DetailWriter} goes the other way. */
public final class Details {
  private final PriceCodec prices;

  public Details(XportEdition edition) {
    this.prices = new PriceCodec(edition);
  }

  public Product read(WireProduct wire) {
    List<String> images = images(wire);
    return new Product(
        offer(wire, images),
        images,
        DetailParts.attributes(wire.productAttribute()),
        DetailParts.skus(wire.productSkuInfos(), prices),
        tiers(wire.productSaleInfo()),
        requireNonNullElse(wire.description(), ""),
        SearchTerms.some(wire.mainVideo()),
        unit(wire.productSaleInfo()));
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
        DetailParts.categories(wire),
        filters(wire),
        shop(wire),
        wire.minOrderQuantity() == null
            ? OptionalInt.empty()
            : OptionalInt.of(wire.minOrderQuantity()));
  }

  private static ProductId id(WireProduct wire) {
    if (wire.offerMapId() != null) {
      return OfferValues.opaqueId(wire.offerMapId());
    }
    Required.field("offerId", wire.offerId());
    return OfferValues.numericId(requireNonNullElse(wire.offerId(), 0L));
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

  private static Set<Filter> filters(WireProduct wire) {
    Set<Filter> filters = ServiceTags.read(wire.tagInfoList());
    filters.addAll(OfferFields.flags(wire.isJxhy(), null));
    promisedTime(wire.productShippingInfo()).ifPresent(filters::add);
    return filters;
  }

  private static Optional<Filter> promisedTime(@Nullable WireShipping wire) {
    return Stream.of(Filter.SHIPS_IN_24H, Filter.SHIPS_IN_48H)
        .filter(time -> wire != null && time.code().equals(wire.shippingTimeGuarantee()))
        .findFirst();
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

  private List<PriceTier> tiers(@Nullable WireSale sale) {
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

  private static Optional<Text> unit(@Nullable WireSale sale) {
    WireUnit unit = sale == null ? null : sale.unitInfo();
    return unit == null
        ? Optional.empty()
        : SearchTerms.some(unit.unit())
            .map(name -> new Text(name, Optional.ofNullable(unit.transUnit())));
  }

  private static List<String> images(WireProduct wire) {
    return wire.productImage() == null || wire.productImage().images() == null
        ? List.of()
        : wire.productImage().images();
  }
}
