package io.supercargo.daji.wire;

import io.supercargo.domain.Audience;
import io.supercargo.domain.BuyerId;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.domain.search.SearchScope;
import io.supercargo.http.dialect.FilterText;
import io.supercargo.http.dialect.PriceText;
import io.supercargo.http.dialect.SortText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The keyword search as query parameters, in both directions. */
public final class KeywordSearch {
  private static final int MAX_PAGE_SIZE = 50;

  private KeywordSearch() {}

  /** Parameters without a value are left out. */
  public static Map<String, String> write(SearchQuery query) {
    Refinement terms = query.refinement();
    Map<String, String> wire = new LinkedHashMap<>();
    wire.put("keyword", query.words());
    wire.put("beginPage", Integer.toString(query.page().number()));
    wire.put("pageSize", Integer.toString(query.page().size()));
    wire.put("country", query.audience().language().code());
    put(wire, "filter", FilterText.write(terms.filters()));
    put(wire, "sort", SortText.write(terms.sort()));
    put(wire, "priceStart", PriceText.write(terms.price().min()));
    put(wire, "priceEnd", PriceText.write(terms.price().max()));
    put(wire, "categoryId", terms.category().map(CategoryId::value).orElse(""));
    put(wire, "outMemberId", query.audience().buyer().map(BuyerId::value).orElse(""));
    if (query.scope() instanceof SearchScope.InCollection pool) {
      put(wire, "productCollectionId", pool.collection());
    }
    return wire;
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static SearchQuery read(Map<String, String> wire) {
    return new SearchQuery(
        wire.getOrDefault("keyword", "").strip(),
        some(wire, "productCollectionId")
            .<SearchScope>map(SearchScope.InCollection::new)
            .orElse(SearchScope.MARKET),
        refinement(wire),
        page(wire),
        new Audience(language(wire), some(wire, "outMemberId").map(BuyerId::new)));
  }

  static long number(String field, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException notANumber) {
      throw new InvalidValue(field, text, "a whole number");
    }
  }

  private static Refinement refinement(Map<String, String> wire) {
    return new Refinement(
        FilterText.read(wire.getOrDefault("filter", "")),
        SortText.read(wire.getOrDefault("sort", "")),
        PriceText.read(wire.get("priceStart"), wire.get("priceEnd")),
        some(wire, "categoryId").map(id -> CategoryId.of(number("categoryId", id))));
  }

  private static PageRequest page(Map<String, String> wire) {
    long number = number("beginPage", required(wire, "beginPage"));
    long size = number("pageSize", required(wire, "pageSize"));
    if (number < 1 || number > Integer.MAX_VALUE) {
      throw new InvalidValue("beginPage", number, ">= 1");
    }
    if (size < 1 || size > MAX_PAGE_SIZE) {
      throw new InvalidValue("pageSize", size, "1 to " + MAX_PAGE_SIZE);
    }
    return new PageRequest((int) number, (int) size);
  }

  private static Language language(Map<String, String> wire) {
    String country = required(wire, "country");
    try {
      return Language.of(country);
    } catch (InvalidValue unknown) {
      throw new InvalidValue("country", country, "a language code such as en");
    }
  }

  private static String required(Map<String, String> wire, String name) {
    return some(wire, name)
        .orElseThrow(() -> new InvalidValue(name, "missing", "a query parameter"));
  }

  private static Optional<String> some(Map<String, String> wire, String name) {
    return Optional.ofNullable(wire.get(name)).filter(value -> !value.isBlank());
  }

  private static void put(
      Map<String, String> wire, String name, @org.jspecify.annotations.Nullable String value) {
    if (value != null && !value.isEmpty()) {
      wire.put(name, value);
    }
  }
}
