package io.supercargo.xportcn.gateway;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.search.ImageQuery;
import io.supercargo.domain.search.SearchQuery;
import io.supercargo.http.dialect.taobao.ItemPrinter;
import io.supercargo.http.dialect.taobao.WireItemQuery;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.ImageSearch;
import io.supercargo.ports.product.ProductSearch;
import io.supercargo.xportcn.wire.PictureSearch;
import io.supercargo.xportcn.wire.TaobaoItems;
import io.supercargo.xportcn.wire.TaobaoPictures;
import io.supercargo.xportcn.wire.WireImageQuery;
import io.supercargo.xportcn.wire.WirePictureQuery;
import io.supercargo.xportcn.wire.XportEdition;

/** The searches of Taobao in one edition. */
final class TaobaoSearchRoutes {
  private final TaobaoItems items;
  private final MapIds mapIds;

  TaobaoSearchRoutes(XportEdition edition, MapIds mapIds) {
    this.items = new TaobaoItems(edition);
    this.mapIds = mapIds;
  }

  void mount(OperationRoutes routes) {
    routes
        .on("taobaoProductSearch", ProductSearch.class, WireItemQuery.class, this::keyword)
        .on("kaTaobaoProductKeywordsQuery", ProductSearch.class, WireItemQuery.class, this::keyword)
        .on("taobaoShopSearch", ProductSearch.class, WireItemQuery.class, this::shop)
        .on("taobaoProductImageSearch", ImageSearch.class, WirePictureQuery.class, this::all)
        .on("kaTaobaoProductImageQuery", ImageSearch.class, WireImageQuery.class, this::page);
  }

  private Object keyword(ProductSearch search, WireItemQuery wire) {
    return search(search, TaobaoItems.SEARCHES.read(wire));
  }

  private Object shop(ProductSearch search, WireItemQuery wire) {
    return search(search, TaobaoItems.SEARCHES.readInShop(wire));
  }

  private Object search(ProductSearch search, SearchQuery query) {
    return printer(query.audience()).page(named(search.search(query).value()));
  }

  private Object all(ImageSearch search, WirePictureQuery wire) {
    ImageQuery query = TaobaoPictures.read(wire);
    return printer(query.audience()).items(found(search, query).items());
  }

  private Object page(ImageSearch search, WireImageQuery wire) {
    ImageQuery query = PictureSearch.read(wire);
    return printer(query.audience()).page(found(search, query));
  }

  private Page<Offer> found(ImageSearch search, ImageQuery query) {
    return named(search.search(query).value().offers());
  }

  private Page<Offer> named(Page<Offer> page) {
    return items.dialect().isOpaque() ? page.map(mapIds::mask) : page;
  }

  private ItemPrinter printer(Audience audience) {
    return new ItemPrinter(items.wire(), audience.language());
  }
}
