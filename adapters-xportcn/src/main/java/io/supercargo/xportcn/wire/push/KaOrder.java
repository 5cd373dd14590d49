package io.supercargo.xportcn.wire.push;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.aftersales.RefundStatus;
import io.supercargo.domain.order.Order;
import io.supercargo.domain.order.OrderStatus;
import io.supercargo.domain.order.Reference;
import io.supercargo.http.dialect.push.TradeNews;
import io.supercargo.http.dialect.trade.Figures;
import io.supercargo.http.push.JsonMessage;
import io.supercargo.ports.push.News;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The order inside KA's messages. Amounts are fen. Of its words for how an order stands only three
 * were ever seen; 1688's are written where it would need another.
 */
final class KaOrder {
  private static final int UNPAID = 1;
  private static final int PAID = 2;

  private KaOrder() {}

  static ObjectNode write(News news) {
    Order order = news.order();
    ObjectNode body = JsonMessage.object();
    news.refund().ifPresent(refund -> body.put("refundId", refund.id()));
    return body.put("orderId", order.id())
        .put("orderNo", order.reference().map(Reference::value).orElse(null))
        .put("orderStatus", word(order))
        .put("payStatus", order.times().paid().isPresent() ? PAID : UNPAID)
        .put("totalAmount", Figures.fen(order.amounts().total()))
        .put("shippingFee", Figures.fen(order.amounts().freight()))
        .put("productAmount", Figures.fen(order.amounts().goods()))
        .put("refundAmount", refunded(news))
        .put("refundStatus", news.refund().map(News.Refunding::nativeStatus).orElse(null))
        .put("closeReason", reason(news))
        .put("tbCreateTime", TradeNews.time(order.times().created()))
        .put("payTime", time(order.times().paid()));
  }

  /** Nothing before the money went back. */
  private static long refunded(News news) {
    return news.refund()
        .filter(refund -> refund.status() == RefundStatus.COMPLETED)
        .map(refund -> Figures.fen(refund.sum()))
        .orElse(0L);
  }

  private static String word(Order order) {
    OrderStatus status = order.status();
    return switch (status) {
      case AWAITING_PAYMENT -> "WAITING_FOR_PAYMENT";
      case PAID -> "WAITING_FOR_SENT";
      case CANCELLED, CLOSED -> "CANCEL";
      default -> order.nativeStatus();
    };
  }

  private static @Nullable String reason(News news) {
    return news.what() == News.Happening.CANCELLED_BY_BUYER
        ? "buyer_cancel"
        : news.order().closeReason().orElse(null);
  }

  private static @Nullable String time(Optional<Instant> at) {
    return at.map(TradeNews::time).orElse(null);
  }
}
