package io.supercargo.xportcn.gateway;

import io.javalin.http.Context;
import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Product;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.taobao.DetailPrinter;
import io.supercargo.http.dialect.taobao.Goods;
import io.supercargo.http.dialect.taobao.Languages;
import io.supercargo.http.dialect.taobao.Spus;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.product.ProductCatalog;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.xportcn.wire.TaobaoItems;
import io.supercargo.xportcn.wire.WireItemIdQuery;
import io.supercargo.xportcn.wire.WirePageQuery;
import io.supercargo.xportcn.wire.XportEdition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Taobao's products in one edition, and what is recommended of them. */
final class TaobaoProductRoutes {
  private static final Audience CHINESE = Audience.reading(Language.ZH);
  private static final TaobaoItems NUMBERED = new TaobaoItems(XportEdition.V1);

  private final TaobaoItems items;
  private final MapIds mapIds;

  TaobaoProductRoutes(XportEdition edition, MapIds mapIds) {
    this.items = new TaobaoItems(edition);
    this.mapIds = mapIds;
  }

  void mount(OperationRoutes routes) {
    routes
        .on("taobaoProductGet", ProductCatalog.class, this::product)
        .on("taobaoProductInquiry", ProductCatalog.class, this::product)
        .on("taobaoProductSourceGet", ProductCatalog.class, WireItemIdQuery.class, this::source)
        .on("taobaoSpusDetails", ProductCatalog.class, TaobaoProductRoutes::details)
        .on("taobaoSpusList", Recommendations.class, TaobaoProductRoutes::listed)
        .on("taobaoHotRecommend", Recommendations.class, WirePageQuery.class, this::hot);
    if (items.dialect().isOpaque()) {
      routes.on("taobaoProductDetailV2", ProductCatalog.class, this::eitherProduct);
    }
  }

  private Object product(ProductCatalog catalog, Context call) {
    return product(catalog, items, Parameters.text(call, "itemId"));
  }

  /** v1 and v2 have this path in common, and ids that cannot be mixed up. */
  private Object eitherProduct(ProductCatalog catalog, Context call) {
    String itemId = Parameters.text(call, "itemId");
    boolean numbered = itemId != null && itemId.matches("[0-9]{1,18}");
    return product(catalog, numbered ? NUMBERED : items, itemId);
  }

  private Object product(ProductCatalog catalog, TaobaoItems named, @Nullable String itemId) {
    Product product = open(catalog, named.asked(itemId), CHINESE);
    return named.print(named.dialect().isOpaque() ? mapIds.mask(product) : product);
  }

  private Object source(ProductCatalog catalog, WireItemIdQuery query) {
    Language language = Languages.read(query.language());
    Product product = open(catalog, items.asked(text(query)), Audience.reading(language));
    return new DetailPrinter(items.wire(), language).detail(product);
  }

  private static Object details(ProductCatalog catalog, Context call) {
    List<ProductId> ids = Goods.ids(Marketplace.TAOBAO, Parameters.text(call, "items"));
    return Goods.write(catalog.products(ids, CHINESE).value());
  }

  private static Object listed(Recommendations recommendations, Context call) {
    PageRequest page = Spus.page(Parameters.spus(call));
    return Spus.write(recommendations.recommended(page, Audience.ENGLISH).value());
  }

  private Object hot(Recommendations recommendations, WirePageQuery query) {
    PageRequest page = TaobaoItems.SEARCHES.page(query.pageNo(), query.pageSize());
    return recommendations.recommended(page, CHINESE).value().items().stream()
        .map(items::print)
        .toList();
  }

  private Product open(ProductCatalog catalog, ProductId id, Audience audience) {
    return catalog.product(mapIds.resolve(id), audience).value();
  }

  static @Nullable String text(WireItemIdQuery query) {
    return query.itemId() == null || query.itemId().isNull() ? null : query.itemId().asText();
  }
}
