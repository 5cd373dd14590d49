package io.supercargo.xportcn.wire.push;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.Marketplace;
import io.supercargo.http.dialect.push.TaobaoNews;
import io.supercargo.http.dialect.push.TradeNews;
import io.supercargo.http.dialect.trade.Figures;
import io.supercargo.http.dialect.trade.TradePrinter;
import io.supercargo.http.push.JsonMessage;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Happening;
import io.supercargo.ports.push.ReceiptNews;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportJson;
import io.supercargo.xportcn.wire.logistics.Inbounds;
import java.util.List;
import java.util.Optional;

/**
 * Writes messages. KA puts a text of its own order inside, the others an object; types of 1688 that
 * KA has no word for go under 1688's names. Told are orders, and parcels that came to the
 * warehouse.
 */
public final class MessagePrinter {
  private static final String REFUNDED = "ORDER_BUYER_VIEW_ORDER_BUYER_REFUND";

  private final XportEdition edition;
  private final ObjectMapper json;

  public MessagePrinter(XportEdition edition) {
    this.edition = edition;
    this.json = XportJson.requests(edition);
  }

  /** Empty for what is not told. */
  public Optional<ObjectNode> write(News news) {
    boolean here =
        List.of(Marketplace.ALIBABA_1688, Marketplace.TAOBAO).contains(news.marketplace());
    return here && news.what() != Happening.PARCEL_MOVED
        ? Optional.of(message(news))
        : Optional.empty();
  }

  /** A warehouse has one body for all generations, and no envelope. */
  public ObjectNode write(ReceiptNews news) {
    return json.valueToTree(Inbounds.write(news.receipt()));
  }

  private ObjectNode message(News news) {
    boolean purchase = news.marketplace() == Marketplace.TAOBAO;
    ObjectNode message = JsonMessage.object().put("messageType", type(news, purchase));
    JsonNode body = purchase ? purchase(news) : order(news);
    if (edition == XportEdition.KA) {
      message.put("messageBody", JsonMessage.write(body));
    } else {
      message.set("messageBody", body);
    }
    return message
        .put("messagePlatform", purchase ? 0 : 1)
        .put("timestamp", Long.toString(news.at().toEpochMilli()));
  }

  private String type(News news, boolean purchase) {
    if (edition == XportEdition.KA) {
      return kaType(news);
    }
    String name = news.what() == Happening.REFUND_CHANGED ? REFUNDED : TradeNews.name(news);
    if (!purchase) {
      return Messages.PREFIX_1688 + name;
    }
    return switch (news.what()) {
      case REPRICED, REFUND_CHANGED -> Messages.TAOBAO_PREFIX + name;
      default -> Messages.TAOBAO_PREFIX + "ORDER_STATUS_MODIFY";
    };
  }

  private static String kaType(News news) {
    return switch (news.what()) {
      case MADE -> "ORDER_CREATE";
      case PAID -> "ORDER_PAY_SUCCESS";
      case CANCELLED_BY_BUYER, CLOSED_BY_SELLER, EXPIRED -> "ORDER_CANCEL";
      case REFUND_CHANGED -> REFUNDED;
      default -> TradeNews.name(news);
    };
  }

  private JsonNode order(News news) {
    if (edition == XportEdition.KA || news.what() == Happening.REFUND_CHANGED) {
      return KaOrder.write(news);
    }
    return json.valueToTree(new TradePrinter(Figures.YUAN).write(news.order()));
  }

  private static ObjectNode purchase(News news) {
    if (news.what() == Happening.REPRICED) {
      ObjectNode body = JsonMessage.object().put("salesOrderId", news.order().id());
      body.putArray("subOrders");
      body.set("purchaseOrderPriceDTO", TaobaoNews.data(news).path("purchaseOrderPriceDTO"));
      return body;
    }
    return TaobaoNews.data(news);
  }
}
