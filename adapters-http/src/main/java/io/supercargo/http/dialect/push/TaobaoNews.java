package io.supercargo.http.dialect.push;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.domain.order.Reference;
import io.supercargo.http.dialect.taobao.trade.PurchaseIds;
import io.supercargo.http.dialect.taobao.trade.StatusWords;
import io.supercargo.http.dialect.trade.Figures;
import io.supercargo.http.push.JsonMessage;
import io.supercargo.ports.push.News;
import java.util.Optional;

/** Tells news in Taobao Global's messages. It has none for parcels. */
public final class TaobaoNews {
  /** Whose messages these are, as in the samples. */
  private static final long DISTRIBUTOR = 2100000927014L;

  private TaobaoNews() {}

  /** Empty for what Taobao tells nobody, or what happened elsewhere. */
  public static Optional<ObjectNode> write(News news) {
    if (news.marketplace() != Marketplace.TAOBAO || news.what() == News.Happening.PARCEL_MOVED) {
      return Optional.empty();
    }
    int type =
        switch (news.what()) {
          case REPRICED -> TaobaoNotices.PRICE;
          case REFUND_CHANGED -> TaobaoNotices.REFUND;
          default -> TaobaoNotices.STATUS;
        };
    ObjectNode message =
        JsonMessage.object().put("seller_id", Long.toString(DISTRIBUTOR)).put("message_type", type);
    message.set("data", data(news));
    return Optional.of(
        message.put("timestamp", news.at().getEpochSecond()).put("site", "taobao_hk"));
  }

  /** What stands inside. */
  public static ObjectNode data(News news) {
    return switch (news.what()) {
      case REPRICED -> price(news.order());
      case REFUND_CHANGED -> refund(news);
      default -> status(news);
    };
  }

  private static ObjectNode status(News news) {
    Order order = news.order();
    String word = StatusWords.WORDS.written(order);
    ObjectNode data =
        JsonMessage.object()
            .put("business_time", news.at().toEpochMilli())
            .put("outer_purchase_id", order.reference().map(Reference::value).orElse(null))
            .put("purchase_id", PurchaseIds.write(order.id()))
            .put("seller_id", DISTRIBUTOR)
            .put("status", word);
    var skus = data.putArray("sku_list");
    int number = 1;
    for (OrderedLine line : order.lines()) {
      ObjectNode sku = skus.addObject();
      number(sku, "item_id", line.line().product().value());
      line.line().variant().skuId().ifPresent(id -> number(sku, "sku_id", id));
      sku.put("order_line_no", Integer.toString(number++)).put("status", word);
    }
    return data;
  }

  /** Ids are numbers on this wire, where they can be. */
  private static void number(ObjectNode node, String field, String id) {
    if (id.matches("[0-9]{1,18}")) {
      node.put(field, Long.parseLong(id));
    } else {
      node.put(field, id);
    }
  }

  private static ObjectNode price(Order order) {
    ObjectNode data =
        JsonMessage.object()
            .put("salesOrderId", order.reference().map(Reference::value).orElse(null))
            .put("salesSellerId", DISTRIBUTOR)
            .put("purchaseOrderId", PurchaseIds.write(order.id()));
    Money total = order.amounts().total();
    data.putObject("purchaseOrderPriceDTO")
        .put("purchaseCurrency", total.currency().getCurrencyCode())
        .put("purchaseTotalFee", Figures.fen(total))
        .put("purchaseProductFee", Figures.fen(order.amounts().goods()))
        .put("purchaseShippingFee", Figures.fen(order.amounts().freight()));
    return data;
  }

  private static ObjectNode refund(News news) {
    ObjectNode data = JsonMessage.object().put("purchase_id", PurchaseIds.write(news.order().id()));
    news.refund()
        .ifPresent(it -> data.put("refund_id", it.id()).put("refund_status", word(it.status())));
    return data;
  }

  private static int word(RefundStatus status) {
    return switch (status) {
      case OPENED -> 10;
      case AWAITING_RETURN -> 20;
      case RETURNED -> 30;
      case COMPLETED -> 100;
      case REFUSED -> -10;
      case CLOSED -> -20;
      case OTHER -> 0;
    };
  }
}
