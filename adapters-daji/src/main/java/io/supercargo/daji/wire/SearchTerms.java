package io.supercargo.daji.wire;

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
import io.supercargo.http.dialect.navigation.SiteLocale;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters that all searches share, in both directions. */
public final class SearchTerms {
  public static final int MAX_PAGE_SIZE = 50;

  private SearchTerms() {}

  static void write(
      Map<String, String> wire, Refinement terms, PageRequest page, Audience audience) {
    write(wire, page);
    wire.put("country", audience.language().code());
    Parameters.put(wire, "filter", FilterText.write(terms.filters()));
    Parameters.put(wire, "sort", SortText.write(terms.sort()));
    Parameters.put(wire, "priceStart", PriceText.write(terms.price().min()));
    Parameters.put(wire, "priceEnd", PriceText.write(terms.price().max()));
    Parameters.put(wire, "categoryId", terms.category().map(CategoryId::value).orElse(""));
    Parameters.put(wire, "outMemberId", audience.buyer().map(BuyerId::value).orElse(""));
  }

  public static void write(Map<String, String> wire, PageRequest page) {
    wire.put("beginPage", Integer.toString(page.number()));
    wire.put("pageSize", Integer.toString(page.size()));
  }

  static Refinement refinement(Map<String, String> wire) {
    return new Refinement(
        FilterText.read(wire.getOrDefault("filter", "")),
        SortText.read(wire.getOrDefault("sort", "")),
        PriceText.read(wire.get("priceStart"), wire.get("priceEnd")),
        Parameters.some(wire, "categoryId")
            .map(id -> CategoryId.of(NumberText.read("categoryId", id))));
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static PageRequest page(Map<String, String> wire) {
    long number = Parameters.number(wire, "beginPage");
    long size = Parameters.number(wire, "pageSize");
    if (number < 1 || number > Integer.MAX_VALUE) {
      throw new InvalidValue("beginPage", number, ">= 1");
    }
    if (size < 1 || size > MAX_PAGE_SIZE) {
      throw new InvalidValue("pageSize", size, "1 to " + MAX_PAGE_SIZE);
    }
    return new PageRequest((int) number, (int) size);
  }

  /**
   * @throws InvalidValue naming the parameter
   */
  public static Audience audience(Map<String, String> wire) {
    return new Audience(
        language("country", Parameters.required(wire, "country")),
        Parameters.some(wire, "outMemberId").map(BuyerId::new));
  }

  /** The languages that are asked for, by the parameters that name them. */
  public static Map<String, Language> languages(Map<String, String> wire) {
    Map<String, Language> asked = new LinkedHashMap<>();
    Parameters.some(wire, "country").ifPresent(it -> asked.put("country", language("country", it)));
    Parameters.some(wire, "language")
        .ifPresent(it -> asked.put("language", SiteLocale.language("language", it)));
    return asked;
  }

  static Language language(String parameter, String code) {
    try {
      return Language.of(code);
    } catch (InvalidValue unknown) {
      throw new InvalidValue(parameter, code, "a language code such as en");
    }
  }
}
