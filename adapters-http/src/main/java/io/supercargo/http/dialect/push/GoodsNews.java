package io.supercargo.http.dialect.push;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.http.push.JsonMessage;
import io.supercargo.ports.push.ProductNews;

/**
 * Tells of products in 1688's topics. Their names are documented and nothing else is; what stands
 * inside is assumed.
 */
final class GoodsNews {
  private static final String GROUP = "PRODUCT_";
  private static final String RELATION = "RELATION_VIEW_PRODUCT_";
  private static final String STOCK = "PRODUCT_INVENTORY_CHANGE";

  private GoodsNews() {}

  static String topic(ProductNews news) {
    return GROUP + name(news);
  }

  static ObjectNode data(ProductNews news) {
    return news.stock().map(stock -> inventory(news, stock)).orElseGet(() -> relation(news));
  }

  private static String name(ProductNews news) {
    return switch (news.what()) {
      case REPRICED -> RELATION + "NEW_OR_MODIFY";
      case RESTOCKED -> STOCK;
      case WITHDRAWN -> RELATION + "EXPIRE";
      case RELISTED -> RELATION + "REPOST";
    };
  }

  private static ObjectNode relation(ProductNews news) {
    return JsonMessage.object()
        .put("productIds", news.product().value())
        .put("status", name(news))
        .put("msgSendTime", TradeNews.time(news.at()));
  }

  private static ObjectNode inventory(ProductNews news, ProductNews.Stock stock) {
    ObjectNode data = JsonMessage.object();
    data.putArray("OfferInventoryChangeList")
        .addObject()
        .put("offerId", news.product().value())
        .put("offerOnSale", stock.all())
        .put("skuId", stock.skuId())
        .put("skuOnSale", stock.left())
        .put("quantity", stock.more())
        .put("bizTime", TradeNews.time(news.at()));
    return data;
  }
}
