package io.supercargo.http.dialect.taobao;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.PriceRange;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.domain.search.SortSpec.Direction;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How searches by words are narrowed and ordered, in both directions. */
final class ItemTerms {
  private static final String MIN = "min_price:";
  private static final String MAX = "max_price:";
  private static final String SORTS = "one of PRICE_ASC, PRICE_DESC, SALE_QTY_ASC, SALE_QTY_DESC";

  private ItemTerms() {}

  /** Refuses by name what the wire cannot be asked: promises, categories, a second sort key. */
  static void check(Refinement terms) {
    if (!terms.filters().isEmpty()) {
      String codes =
          terms.filters().all().stream().map(Filter::code).collect(Collectors.joining(","));
      throw new InvalidValue("filter", codes, "none: Taobao is narrowed by price alone");
    }
    terms
        .category()
        .ifPresent(
            category -> {
              throw new InvalidValue(
                  "category", category.value(), "none: Taobao is narrowed by price alone");
            });
  }

  static @Nullable String sort(SortSpec sort) {
    if (sort.isRelevance()) {
      return null;
    }
    SortSpec.Key key = sort.keys().get(0);
    if (sort.keys().size() > 1 || key.by() == SortKey.REPURCHASE_RATE) {
      throw new InvalidValue("sort", sort, "price or monthlySales, one of them");
    }
    return (key.by() == SortKey.PRICE ? "PRICE" : "SALE_QTY")
        + (key.direction() == Direction.ASCENDING ? "_ASC" : "_DESC");
  }

  /** A reseller's page has the commission, {@code tk_rate_desc}, which buyers do not see. */
  static SortSpec sort(@Nullable String sort) {
    if (sort == null || sort.isBlank() || sort.startsWith("tk_rate_")) {
      return SortSpec.RELEVANCE;
    }
    return switch (sort) {
      case "PRICE_ASC" -> SortSpec.by(SortKey.PRICE, Direction.ASCENDING);
      case "PRICE_DESC" -> SortSpec.by(SortKey.PRICE, Direction.DESCENDING);
      case "SALE_QTY_ASC" -> SortSpec.by(SortKey.MONTHLY_SALES, Direction.ASCENDING);
      case "SALE_QTY_DESC" -> SortSpec.by(SortKey.MONTHLY_SALES, Direction.DESCENDING);
      default -> throw new InvalidValue("sort", sort, SORTS);
    };
  }

  /** In fen; null for any price. */
  static @Nullable String filters(PriceRange range) {
    List<String> bounds =
        Stream.of(range.min().map(it -> MIN + fen(it)), range.max().map(it -> MAX + fen(it)))
            .flatMap(Optional::stream)
            .toList();
    return bounds.isEmpty() ? null : String.join(",", bounds);
  }

  static PriceRange filters(@Nullable String filters) {
    Optional<Money> min = Optional.empty();
    Optional<Money> max = Optional.empty();
    for (String filter : (filters == null ? "" : filters).split("[,;]")) {
      String bound = filter.strip();
      if (bound.startsWith(MIN)) {
        min = Optional.of(bound(bound, MIN));
      } else if (bound.startsWith(MAX)) {
        max = Optional.of(bound(bound, MAX));
      } else if (!bound.isEmpty()) {
        throw notABound(bound);
      }
    }
    if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
      throw new InvalidValue("filters", filters == null ? "" : filters, "min_price <= max_price");
    }
    return new PriceRange(min, max);
  }

  private static Money bound(String bound, String name) {
    String fen = bound.substring(name.length()).strip();
    if (!fen.matches("[0-9]{1,15}")) {
      throw notABound(bound);
    }
    return Money.fen(Long.parseLong(fen));
  }

  private static InvalidValue notABound(String found) {
    return new InvalidValue("filters", found, "min_price:2000 or max_price:10000, in fen");
  }

  /** What has a fraction of a fen is no bound that the wire can tell. */
  private static long fen(Money bound) {
    try {
      return bound.toFen();
    } catch (ArithmeticException finer) {
      throw new InvalidValue("price", bound.text(), "whole fen");
    }
  }
}
