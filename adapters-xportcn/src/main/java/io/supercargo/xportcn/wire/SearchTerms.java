package io.supercargo.xportcn.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.supercargo.domain.Audience;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.Refinement;
import io.supercargo.http.dialect.FilterText;
import io.supercargo.http.dialect.NumberText;
import io.supercargo.http.dialect.PriceText;
import io.supercargo.http.dialect.SortText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terms that all searches share, in both directions. */
final class SearchTerms {
  /** No page states a limit; the siblings document 50, with 20 recommended. */
  static final int MAX_PAGE_SIZE = 50;

  private static final int USUAL_PAGE_SIZE = 20;

  private SearchTerms() {}

  static PageRequest page(WireSearch wire) {
    return page("beginPage", wire.beginPage(), wire.pageSize());
  }

  static PageRequest page(String field, @Nullable Integer page, @Nullable Integer rows) {
    int number = page == null ? 1 : page;
    int size = rows == null ? USUAL_PAGE_SIZE : rows;
    if (number < 0) {
      throw new InvalidValue(field, number, ">= 1");
    }
    if (size < 1 || size > MAX_PAGE_SIZE) {
      throw new InvalidValue("pageSize", size, "1 to " + MAX_PAGE_SIZE);
    }
    // One live client counts from 0 and is served the first page.
    return new PageRequest(Math.max(1, number), size);
  }

  static Refinement refinement(WireSearch wire) {
    return new Refinement(
        FilterText.read(orEmpty(wire.filter())),
        SortText.read(orEmpty(wire.sort())),
        PriceText.read(wire.priceStart(), wire.priceEnd()),
        category(wire.categoryId()));
  }

  static Audience audience(WireSearch wire) {
    return new Audience(language(wire.country()), some(wire.outMemberId()).map(BuyerId::new));
  }

  static Language language(@Nullable String country) {
    return language("country", country);
  }

  static Language language(String field, @Nullable String code) {
    if (code == null || code.isBlank()) {
      return Language.EN;
    }
    try {
      return Language.of(code);
    } catch (InvalidValue unknown) {
      throw new InvalidValue(field, code, "a language code such as en");
    }
  }

  static Optional<String> some(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }

  static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  static @Nullable String filter(Refinement refinement) {
    return orNull(FilterText.write(refinement.filters()));
  }

  static @Nullable String sort(Refinement refinement) {
    return orNull(SortText.write(refinement.sort()));
  }

  static @Nullable JsonNode categoryText(Refinement refinement) {
    return refinement.category().<JsonNode>map(id -> TextNode.valueOf(id.value())).orElse(null);
  }

  static @Nullable JsonNode categoryNumber(Refinement refinement) {
    return refinement.category().<JsonNode>map(SearchTerms::number).orElse(null);
  }

  static long number(String field, String value) {
    return NumberText.read(field, value);
  }

  private static LongNode number(CategoryId id) {
    return LongNode.valueOf(number("category", id.value()));
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

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
