package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.search.Filter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A hit in a search. What the provider does not tell is null. */
public record OfferView(
    String id,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reference,
    String provider,
    String title,
    @Nullable String translatedTitle,
    String imageUrl,
    MoneyView price,
    Map<String, MoneyView> prices,
    @Nullable FeesView fees,
    MoneyView payable,
    @Nullable Long monthlySales,
    @Nullable BigDecimal repurchaseRate,
    @Nullable Integer minOrderQuantity,
    List<String> filters,
    @Nullable ShopView shop,
    @Nullable String categoryId,
    List<String> categories) {

  public static OfferView of(Offer offer, String provider) {
    return new OfferView(
        offer.id().toString(),
        offer.reference().map(ProductId.Opaque::toString).orElse(null),
        provider,
        offer.title().original(),
        offer.title().translated().orElse(null),
        offer.imageUrl(),
        MoneyView.of(offer.prices().wholesale()),
        PricesView.of(offer.prices()),
        offer.fees().map(FeesView::of).orElse(null),
        MoneyView.of(offer.payable()),
        monthly(offer.sales()),
        offer.sales().repurchaseRate().map(BigDecimal::stripTrailingZeros).orElse(null),
        minimum(offer),
        offer.filters().stream().map(Filter::code).toList(),
        offer.shop().map(ShopView::of).orElse(null),
        offer.category().map(CategoryId::value).orElse(null),
        offer.categories().stream().map(CategoryId::value).toList());
  }

  private static @Nullable Long monthly(Offer.Sales sales) {
    return sales.monthly().isPresent() ? sales.monthly().getAsLong() : null;
  }

  private static @Nullable Integer minimum(Offer offer) {
    return offer.minOrderQuantity().isPresent() ? offer.minOrderQuantity().getAsInt() : null;
  }
}
