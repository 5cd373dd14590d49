package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import io.supercargo.domain.Audience;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.Refinement;
import io.supercargo.http.dialect.FilterText;
import io.supercargo.http.dialect.PriceText;
import io.supercargo.http.dialect.SortText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terms that all searches share, in both directions. */
final class SearchTerms {
  static final int MAX_PAGE_SIZE = 50;

  private static final int USUAL_PAGE_SIZE = 20;

  private SearchTerms() {}

  static PageRequest page(@Nullable Integer number, @Nullable Integer size, int most) {
    return page("beginPage", number, size, most);
  }

  static PageRequest page(
      String name, @Nullable Integer beginPage, @Nullable Integer pageSize, int most) {
    int number = beginPage == null ? 1 : beginPage;
    int size = pageSize == null ? Math.min(USUAL_PAGE_SIZE, most) : pageSize;
    if (number < 1) {
      throw new InvalidValue(name, number, ">= 1");
    }
    if (size < 1 || size > most) {
      throw new InvalidValue("pageSize", size, "1 to " + most);
    }
    return new PageRequest(number, size);
  }

  static Refinement refinement(WireOfferQuery wire) {
    return new Refinement(
        FilterText.read(orEmpty(wire.filter())),
        SortText.read(orEmpty(wire.sort())),
        PriceText.read(wire.priceStart(), wire.priceEnd()),
        category(wire.categoryId()));
  }

  static Audience audience(@Nullable String country, @Nullable String outMemberId) {
    return new Audience(Countries.language(country), some(outMemberId).map(BuyerId::new));
  }

  static @Nullable String buyer(Audience audience) {
    return audience.buyer().map(BuyerId::value).orElse(null);
  }

  static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }

  static @Nullable String filter(Refinement terms) {
    return orNull(FilterText.write(terms.filters()));
  }

  /** National sites have other words for two of the keys. */
  static @Nullable String sort(Refinement terms, AlibabaEdition edition) {
    String sort = SortText.write(terms.sort());
    return orNull(
        edition == AlibabaEdition.OPEN
            ? sort
            : sort.replace("\"price\"", "\"onePPrice\"")
                .replace("\"monthSold\"", "\"monthSoldOut\""));
  }

  static @Nullable JsonNode categoryId(Refinement terms) {
    return terms
        .category()
        .<JsonNode>map(id -> LongNode.valueOf(number("category", id.value())))
        .orElse(null);
  }

  static long number(String field, String value) {
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException notANumber) {
      throw new InvalidValue(field, value, "a whole number");
    }
  }

  /** 0, an empty text and null all mean every category. */
  private static Optional<CategoryId> category(@Nullable JsonNode wire) {
    if (wire == null || wire.isNull() || wire.asText().isBlank() || wire.asText().equals("0")) {
      return Optional.empty();
    }
    if (!wire.asText().matches("[0-9]{1,18}")) {
      throw new InvalidValue("categoryId", wire, "a category number");
    }
    return Optional.of(new CategoryId(wire.asText()));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
