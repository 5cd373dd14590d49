package io.supercargo.daji.client.poizon;

import io.supercargo.daji.client.DajiLine;
import io.supercargo.daji.wire.SearchTerms;
import io.supercargo.daji.wire.poizon.BrandLists;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Brand;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Brands;

/** The brands at Poizon. */
final class DajiBrands implements Brands {
  private final DajiLine line;
  private final DajiPoizonApi api;

  DajiBrands(DajiLine line) {
    this.line = line;
    this.api = line.api(DajiPoizonApi.class);
  }

  @Override
  public Reply<Page<Brand>> brands(PageRequest page, Language language) {
    line.speak(language);
    line.turn(page, SearchTerms.MAX_PAGE_SIZE);
    return line.read(
        api.brands(BrandLists.query(page, language)), told -> BrandLists.read(told, page));
  }
}
