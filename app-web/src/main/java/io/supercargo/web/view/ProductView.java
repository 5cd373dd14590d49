package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.product.PriceTier;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.Text;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product: the offer's members, and all that its detail tells. */
public record ProductView(
    @JsonUnwrapped OfferView offer,
    List<String> images,
    List<AttributeView> attributes,
    List<SkuView> skus,
    List<Tier> priceTiers,
    long stock,
    @Nullable String unit,
    @Nullable String video,
    String description,
    Instant fetchedAt,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {

  /** The unit price from a quantity on. */
  record Tier(int minQuantity, MoneyView price) {
    static Tier of(PriceTier tier) {
      return new Tier(tier.minQuantity(), MoneyView.of(tier.price()));
    }
  }

  public static ProductView of(Answer<Product> answer, boolean withRaw) {
    Product product = answer.value();
    return new ProductView(
        OfferView.of(product.offer(), answer.provider()),
        product.images(),
        product.attributes().stream().map(AttributeView::of).toList(),
        product.skus().stream().map(SkuView::of).toList(),
        product.priceTiers().stream().map(Tier::of).toList(),
        product.stock(),
        product.unit().map(Text::best).orElse(null),
        product.video().orElse(null),
        product.description(),
        answer.fetchedAt(),
        RawBody.of(withRaw, answer));
  }
}
