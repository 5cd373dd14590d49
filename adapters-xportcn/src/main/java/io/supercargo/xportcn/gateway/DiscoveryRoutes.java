package io.supercargo.xportcn.gateway;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Language;
import io.supercargo.domain.Page;
import io.supercargo.domain.product.Offer;
import io.supercargo.domain.product.ProductId;
import io.supercargo.http.dialect.freight.FreightQueries;
import io.supercargo.http.dialect.freight.WireFreightQuery;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.FreightDesk;
import io.supercargo.ports.product.Rankings;
import io.supercargo.ports.product.Recommendations;
import io.supercargo.ports.product.RelatedProducts;
import io.supercargo.xportcn.wire.CategoryTree;
import io.supercargo.xportcn.wire.Dialect;
import io.supercargo.xportcn.wire.Freight;
import io.supercargo.xportcn.wire.Hits;
import io.supercargo.xportcn.wire.HotLists;
import io.supercargo.xportcn.wire.Recommending;
import io.supercargo.xportcn.wire.WireCategoryQuery;
import io.supercargo.xportcn.wire.WireRankQuery;
import io.supercargo.xportcn.wire.WireRecommendQuery;
import io.supercargo.xportcn.wire.WireRelatedQuery;
import io.supercargo.xportcn.wire.XportEdition;

/** What 1688 shows besides hits and details: categories, recommendations, hot lists, freight. */
final class DiscoveryRoutes {
  private final Dialect dialect;
  private final ProductAnswers answers;
  private final MapIds mapIds;

  DiscoveryRoutes(XportEdition edition, MapIds mapIds) {
    this.dialect = Dialect.of1688(edition);
    this.answers = new ProductAnswers(dialect, mapIds);
    this.mapIds = mapIds;
  }

  void mount(OperationRoutes routes) {
    routes
        .on("productCategory", Categories.class, WireCategoryQuery.class, this::category)
        .on("categoryById", Categories.class, WireCategoryQuery.class, this::category)
        .on("productRecommend", Recommendations.class, WireRecommendQuery.class, this::recommend)
        .on("productRelatedRecommend", RelatedProducts.class, WireRelatedQuery.class, this::related)
        .on("hotList", Rankings.class, WireRankQuery.class, this::ranking)
        .on("freightEstimate", FreightDesk.class, WireFreightQuery.class, this::freight);
  }

  private Object category(Categories categories, WireCategoryQuery query) {
    Language language = CategoryTree.language(query);
    return CategoryTree.asked(query)
        .map(id -> CategoryTree.write(categories.category(id, language).value(), language))
        .orElseGet(() -> CategoryTree.root(categories.top(language).value(), language));
  }

  private Object recommend(Recommendations port, WireRecommendQuery query) {
    return list(port.recommended(Recommending.page(query), Recommending.audience(query)));
  }

  private Object related(RelatedProducts port, WireRelatedQuery query) {
    ProductId product = mapIds.resolve(Recommending.product(query, dialect));
    return list(port.related(product, Recommending.page(query), Recommending.audience(query)));
  }

  private Object list(Reply<Page<Offer>> reply) {
    return Hits.writeList(answers.named(reply.value()), dialect);
  }

  private Object ranking(Rankings rankings, WireRankQuery query) {
    return HotLists.write(mapIds.name(rankings.ranking(HotLists.read(query)).value()));
  }

  private Object freight(FreightDesk desk, WireFreightQuery query) {
    return Freight.write(desk.estimate(FreightQueries.read(query), Audience.ENGLISH).value());
  }
}
