package io.supercargo.alibaba.wire;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.product.PriceKind;
import io.supercargo.domain.product.Prices;
import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.Text;
import io.supercargo.http.dialect.OfferFields;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The small conversions that hits and details share. */
final class OfferValues {
  private OfferValues() {}

  /** The same number at another marketplace is another product. */
  static boolean carries(ProductId id) {
    return id instanceof ProductId.Native
        && id.marketplace() == Marketplace.ALIBABA_1688
        && id.value().matches("[0-9]{1,18}");
  }

  static long number(ProductId id) {
    if (!carries(id)) {
      throw new InvalidValue("id", id, "a numeric id such as 1688:727920485853");
    }
    return Long.parseLong(id.value());
  }

  static ProductId id(String field, @Nullable String wire) {
    String text = wire == null ? "" : wire;
    if (!text.matches("[1-9][0-9]{0,17}")) {
      throw new InvalidValue(field, wire == null ? "missing" : wire, "a numeric offer id");
    }
    return ProductId.of1688(Long.parseLong(text));
  }

  static @Nullable String translation(Text text) {
    return text.translated().orElse(null);
  }

  static @Nullable String yuan(Prices prices, PriceKind kind) {
    return OfferFields.yuan(prices, kind);
  }

  /** Prices with any of the kinds that may be missing. */
  static Prices prices(Money wholesale, Map<PriceKind, @Nullable String> others) {
    Map<PriceKind, Money> prices = new EnumMap<>(PriceKind.class);
    prices.put(PriceKind.WHOLESALE, wholesale);
    others.forEach(
        (kind, text) ->
            SearchTerms.some(text)
                .ifPresent(yuan -> prices.put(kind, OfferFields.yuan(kind.code(), yuan))));
    return new Prices(prices);
  }

  static OptionalInt count(@Nullable Integer told) {
    return told == null || told < 1 ? OptionalInt.empty() : OptionalInt.of(told);
  }

  static @Nullable Integer count(OptionalInt count) {
    return count.isPresent() ? (Integer) count.getAsInt() : null;
  }

  static List<CategoryId> path(@Nullable Long top, @Nullable Long second, @Nullable Long third) {
    return Stream.of(top, second, third)
        .filter(Objects::nonNull)
        .filter(id -> id > 0)
        .map(CategoryId::of)
        .toList();
  }

  static @Nullable Long level(List<CategoryId> path, int index) {
    return index >= 0 && index < path.size()
        ? (Long) SearchTerms.number("categoryId", path.get(index).value())
        : null;
  }

  static String traceInfo(ProductId id) {
    return "object_id@" + id.value() + "^object_type@offer";
  }
}
