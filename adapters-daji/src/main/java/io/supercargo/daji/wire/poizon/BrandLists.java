package io.supercargo.daji.wire.poizon;

import io.supercargo.daji.wire.SearchTerms;
import io.supercargo.daji.wire.poizon.WireBrandPage.WireBrand;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Brand;
import io.supercargo.http.dialect.NumberText;
import io.supercargo.http.dialect.OfferFields;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brands in both directions. */
public final class BrandLists {
  private BrandLists() {}

  public static Map<String, String> query(PageRequest page, Language language) {
    Map<String, String> wire = new LinkedHashMap<>();
    SearchTerms.write(wire, page);
    wire.put("country", language.code());
    return wire;
  }

  /**
   * @param page null when there is none
   */
  public static Page<Brand> read(@Nullable WireBrandPage page, PageRequest asked) {
    return page == null
        ? Page.of(List.of(), asked, 0)
        : new Page<>(
            page.data().stream().map(BrandLists::read).toList(),
            page.currentPage(),
            page.pageSize(),
            page.totalRecords(),
            page.totalPage());
  }

  public static WireBrandPage write(Page<Brand> page) {
    return new WireBrandPage(
        page.total(),
        page.pages(),
        page.size(),
        page.number(),
        page.items().stream().map(BrandLists::write).toList());
  }

  private static Brand read(WireBrand wire) {
    return new Brand(
        Long.toString(wire.brandId()), OfferFields.title(wire.name(), wire.nameTrans()));
  }

  private static WireBrand write(Brand brand) {
    return new WireBrand(
        NumberText.read("brandId", brand.id()),
        brand.name().original(),
        brand.name().translated().orElse(null));
  }
}
