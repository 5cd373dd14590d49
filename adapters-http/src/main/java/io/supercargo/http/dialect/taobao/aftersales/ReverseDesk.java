package io.supercargo.http.dialect.taobao.aftersales;

import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.Page;
import io.supercargo.domain.aftersales.MaximumRefund;
import io.supercargo.domain.aftersales.RefundCase;
import io.supercargo.domain.aftersales.RefundMessage;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.http.dialect.taobao.trade.PurchaseDesk;
import io.supercargo.http.dialect.taobao.trade.TradeDesk;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundChanges;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundHistory;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.provider.GatewayClient;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers questions about refunds, whatever wire they came over. */
public record ReverseDesk(TradeDesk trade, PurchaseDesk purchases) {

  public WireRefundForm render(GatewayClient client, RefundAsked asked) {
    RefundScope scope = scope(client, asked);
    RefundDesk desk = trade.port(client, RefundDesk.class, Capability.REFUND);
    return Claims.write(desk.reasons(scope).value(), maximum(client, scope));
  }

  public WireRefundId submit(GatewayClient client, RefundAsked asked) {
    RefundScope scope = scope(client, asked);
    RefundDesk desk = trade.port(client, RefundDesk.class, Capability.REFUND);
    return new WireRefundId(desk.open(asked.draft(scope, sum(client, scope, asked))).value());
  }

  public WireRefundSheet refund(GatewayClient client, @Nullable String id) {
    return RefundSheetPrinter.sheet(book(client, required(id)));
  }

  /** One that is asked for by its number is a list of one. */
  public WireRefundSheets list(GatewayClient client, RefundQuestions asked) {
    Optional<String> one = Claims.some(asked.refundId());
    if (one.isPresent()) {
      List<RefundCase> found = List.of(book(client, one.get()));
      return RefundSheetPrinter.page(Page.of(found, asked.query().page(), 1));
    }
    RefundList list = trade.port(client, RefundList.class, Capability.REFUND_LIST);
    return RefundSheetPrinter.page(list.refunds(asked.query()).value());
  }

  /** What is not told anew stays as it was. */
  public WireRefundSheet modify(GatewayClient client, @Nullable String id, RefundAsked asked) {
    String refundId = required(id);
    RefundCase before = book(client, refundId);
    RefundAsked instead = asked.inPlaceOf(before);
    RefundScope scope = instead.scope(before.orderId(), phase(client, before.orderId()));
    trade
        .port(client, RefundChanges.class, Capability.REFUND_CHANGE)
        .change(refundId, instead.draft(scope, sum(client, scope, instead)));
    return RefundSheetPrinter.sheet(book(client, refundId));
  }

  public WireRefundSheet cancel(GatewayClient client, @Nullable String id) {
    String refundId = required(id);
    trade.port(client, RefundCancellations.class, Capability.REFUND_CANCEL).cancel(refundId);
    String distributor = client.userId().orElse(client.key());
    return RefundSheetPrinter.cancelled(book(client, refundId), distributor);
  }

  public List<WireRefundCarrier> carriers(GatewayClient client, @Nullable String id) {
    RefundReturns returns = trade.port(client, RefundReturns.class, Capability.REFUND_RETURN);
    return returns.carriers(required(id)).value().stream().map(Claims::carrier).toList();
  }

  public WireRefundSheet sendBack(
      GatewayClient client, @Nullable String id, ReturnShipment shipment) {
    String refundId = required(id);
    trade.port(client, RefundReturns.class, Capability.REFUND_RETURN).send(refundId, shipment);
    return RefundSheetPrinter.sheet(book(client, refundId));
  }

  public void say(
      GatewayClient client, @Nullable String id, @Nullable String text, @Nullable String images) {
    String said =
        Claims.some(text).orElseThrow(() -> new InvalidValue("refundMessage", "missing", "a text"));
    trade
        .port(client, RefundLetters.class, Capability.REFUND_LETTERS)
        .write(required(id), said, Claims.images(images));
  }

  public WireRefundMessages messages(GatewayClient client, @Nullable String id) {
    String refundId = required(id);
    List<RefundMessage> said =
        trade
            .port(client, RefundHistory.class, Capability.REFUND_HISTORY)
            .messages(refundId)
            .value();
    return Claims.write(refundId, said);
  }

  /** This wire has one sum; what is more than goods can be is freight. */
  private RefundSum sum(GatewayClient client, RefundScope scope, RefundAsked asked) {
    Money all = asked.money();
    Money goods =
        maximum(client, scope)
            .map(maximum -> maximum.most().goods())
            .filter(most -> most.compareTo(all) < 0)
            .orElse(all);
    return new RefundSum(goods, all.plus(goods.times(-1)));
  }

  private Optional<MaximumRefund> maximum(GatewayClient client, RefundScope scope) {
    return trade
        .provider(client)
        .port(RefundLimits.class)
        .map(limits -> limits.maximum(scope).value());
  }

  private RefundScope scope(GatewayClient client, RefundAsked asked) {
    String order = purchases.orderOf(client, asked.lineId());
    return asked.scope(order, phase(client, order));
  }

  private SalePhase phase(GatewayClient client, String order) {
    OrderBook orders = trade.port(client, OrderBook.class, Capability.ORDER_LOOKUP);
    return SalePhase.of(orders.order(order).value().status());
  }

  private RefundCase book(GatewayClient client, String id) {
    return trade.port(client, RefundBook.class, Capability.REFUND_LOOKUP).refund(id).value();
  }

  private static String required(@Nullable String id) {
    return RefundCase.requireId(id == null ? "" : id);
  }
}
