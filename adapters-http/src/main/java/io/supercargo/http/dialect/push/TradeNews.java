package io.supercargo.http.dialect.push;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.domain.order.OrderedLine;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.TradeWords;
import io.supercargo.http.push.JsonMessage;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Refunding;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells news in 1688's topics. */
public final class TradeNews {
  private static final DateTimeFormatter CHINESE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT)
          .withZone(ZoneOffset.ofHours(8));
  private static final String ORDER = "ORDER_BUYER_VIEW_";

  private TradeNews() {}

  /** Empty for what happened elsewhere. */
  static Optional<String> topic(News news) {
    return news.marketplace() == Marketplace.ALIBABA_1688
        ? Optional.of(name(news))
        : Optional.empty();
  }

  public static String name(News news) {
    return switch (news.what()) {
      case MADE -> ORDER + "BUYER_MAKE";
      case REPRICED -> ORDER + "ORDER_PRICE_MODIFY";
      case PAID -> ORDER + "ORDER_PAY";
      case PARTLY_SENT -> ORDER + "PART_PART_SENDGOODS";
      case SENT -> ORDER + "ANNOUNCE_SENDGOODS";
      case RECEIVED -> ORDER + "ORDER_COMFIRM_RECEIVEGOODS"; // so misspelt on the wire
      case COMPLETED -> ORDER + "ORDER_SUCCESS";
      case CANCELLED_BY_BUYER -> ORDER + "ORDER_BUYER_CLOSE";
      case CLOSED_BY_SELLER -> ORDER + "ORDER_SELLER_CLOSE";
      case EXPIRED -> ORDER + "ORDER_BOPS_CLOSE";
      case PARCEL_MOVED -> TradeTopics.TRACE;
      case REFUND_CHANGED ->
          ORDER
              + (news.refund().filter(Refunding::ended).isPresent()
                  ? "ORDER_REFUND_AFTER_SALES"
                  : "ORDER_BUYER_REFUND_IN_SALES");
    };
  }

  static ObjectNode data(News news, String buyer) {
    return news.what() == News.Happening.PARCEL_MOVED && news.parcel().isPresent()
        ? trace(news, news.parcel().get())
        : order(news, buyer);
  }

  /** As in China, which no page says. */
  public static String time(Instant at) {
    return CHINESE_TIME.format(at);
  }

  private static ObjectNode order(News news, String buyer) {
    ObjectNode data =
        JsonMessage.object()
            .put("buyerMemberId", buyer)
            .put("orderId", OrderNumbers.write(news.order().id()))
            .put("currentStatus", word(news))
            .put("sellerMemberId", seller(news))
            .put("msgSendTime", time(news.at()));
    news.refund().ifPresent(refund -> refund(refund, data));
    return data;
  }

  private static void refund(Refunding refund, ObjectNode data) {
    data.put("currentStatus", refund.nativeStatus()).put("refundId", refund.id());
    refund
        .action()
        .ifPresent(action -> data.put("refundAction", action).put("operator", operator(action)));
  }

  /** Whose action it is, is told by its first word. */
  private static String operator(String action) {
    String who = action.substring(0, action.indexOf('_')).toLowerCase(Locale.ROOT);
    return who.equals("buyer") || who.equals("seller") ? who : "system";
  }

  /** Some topics have words of their own for how the order stands. */
  private static String word(News news) {
    return switch (news.what()) {
      case PARTLY_SENT -> "waitsellersend";
      case RECEIVED -> "confirm_goods_and_has_subsidy";
      case CANCELLED_BY_BUYER, CLOSED_BY_SELLER, EXPIRED -> "cancel";
      default -> TradeWords.write(news.order());
    };
  }

  private static String seller(News news) {
    return news.order().seller().map(shop -> "b2b-" + shop.id().value()).orElse("");
  }

  private static ObjectNode trace(News news, Shipment parcel) {
    ObjectNode model =
        JsonMessage.object()
            .put("logisticsId", parcel.id())
            .put("cpCode", parcel.carrier().flatMap(Carrier::code).orElse(""))
            .put("mailNo", parcel.waybill().orElse(""))
            .put("statusChanged", word(parcel.status()))
            .put("changeTime", time(news.at()));
    List<String> inside = parcel.contents().stream().flatMap(it -> it.lineId().stream()).toList();
    var items = model.putArray("orderLogsItems");
    for (OrderedLine line : news.order().lines()) {
      if (inside.isEmpty() || inside.contains(line.id())) {
        items
            .addObject()
            .put("orderId", OrderNumbers.write(news.order().id()))
            .put("orderEntryId", Long.valueOf(line.id()));
      }
    }
    ObjectNode data = JsonMessage.object();
    data.set("OrderLogisticsTracingModel", model);
    return data;
  }

  private static String word(TrackingStatus status) {
    return switch (status) {
      case ANNOUNCED -> "CONSIGN";
      case COLLECTED -> "ACCEPT";
      case IN_TRANSIT, OTHER -> "TRANSPORT";
      case OUT_FOR_DELIVERY -> "DELIVERING";
      case DELIVERED -> "SIGN";
      case REFUSED, RETURNED, CANCELLED -> "FAILED";
    };
  }
}
