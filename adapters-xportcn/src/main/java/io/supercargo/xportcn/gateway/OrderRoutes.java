package io.supercargo.xportcn.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.supercargo.domain.InvalidValue;
import io.supercargo.http.WrongJson;
import io.supercargo.http.dialect.trade.OrderNumbers;
import io.supercargo.http.dialect.trade.TradeCodes;
import io.supercargo.http.dialect.trade.WireOrderQuery;
import io.supercargo.http.gateway.OperationRoutes;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.Receipts;
import io.supercargo.xportcn.wire.XportEdition;
import io.supercargo.xportcn.wire.XportHeaders;
import io.supercargo.xportcn.wire.XportJson;
import io.supercargo.xportcn.wire.trade.Buyings;
import io.supercargo.xportcn.wire.trade.WireArrival;
import io.supercargo.xportcn.wire.trade.WireArrived;
import io.supercargo.xportcn.wire.trade.WireCancelling;
import io.supercargo.xportcn.wire.trade.WireDraft;
import io.supercargo.xportcn.wire.trade.WireOrderKey;
import io.supercargo.xportcn.wire.trade.WirePaying;
import io.supercargo.xportcn.wire.trade.WirePlacing;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Orders of one edition. */
final class OrderRoutes {
  private static final ObjectMapper JSON = XportJson.answers(XportEdition.KA);

  private final OrderAnswers answers;
  private final PreviewLog previews = new PreviewLog();

  OrderRoutes(OrderAnswers answers) {
    this.answers = answers;
  }

  /** At 1688. Some of it is not there in every edition. */
  void mount(OperationRoutes routes) {
    if (answers.dialect().isKa()) {
      mountPreviewed(routes, "orderPreview", "orderCreate");
      routes.on("orderPay", Cashier.class, WireOrderKey.class, OrderAnswers::pay);
    } else {
      routes
          .on("orderPreview", QuoteDesk.class, WireDraft.class, answers::preview)
          .on("orderPreviewBatch", QuoteDesk.class, WireDraft.class, answers::preview)
          .on("orderCreate", OrderDesk.class, WirePlacing.class, answers::create)
          .on("orderCreateBatch", OrderDesk.class, WirePlacing.class, answers::createAll)
          .on("orderPay", Cashier.class, OrderRoutes::pay)
          .on("orderPayBulk", Cashier.class, WirePaying.class, OrderAnswers::payAll);
    }
    routes
        .on("orderList", OrderBook.class, WireOrderQuery.class, answers::orders)
        .on("orderDetail", OrderBook.class, WireOrderKey.class, answers::order)
        .on("orderCancel", Cancellations.class, WireCancelling.class, OrderRoutes::cancel)
        .on("orderConfirmReceipt", Receipts.class, WireArrival.class, OrderRoutes::confirm);
  }

  /** Of major clients, whose orders are as those of KA. */
  void mountMajor(OperationRoutes routes) {
    mountPreviewed(routes, "bigMajorOrderPreview", "bigMajorOrderCreate");
    routes
        .on("bigMajorOrderList", OrderBook.class, WireOrderQuery.class, answers::orders)
        .on("bigMajorOrderDetail", OrderBook.class, WireOrderKey.class, answers::order);
  }

  void mountPoizon(OperationRoutes routes) {
    routes
        .on("poizonOrderPreview", QuoteDesk.class, WireDraft.class, answers::preview)
        .on("poizonOrderCreate", OrderDesk.class, WirePlacing.class, answers::create)
        .on("poizonOrderList", OrderBook.class, WireOrderQuery.class, answers::orders)
        .on("poizonOrderPay", Cashier.class, WireOrderKey.class, OrderAnswers::pay);
  }

  void mountInternational(OperationRoutes routes) {
    routes
        .on("intlOrderCreate", OrderDesk.class, WirePlacing.class, answers::create)
        .on("intlOrderList", OrderBook.class, WireOrderQuery.class, answers::orders);
  }

  /** An order is taken for goods alone of which the client has called the preview before. */
  private void mountPreviewed(OperationRoutes routes, String preview, String create) {
    routes
        .on(
            preview,
            QuoteDesk.class,
            (desk, call) -> {
              WireDraft wire = body(call, WireDraft.class);
              Object answer = answers.preview(desk, wire);
              previews.note(client(call), answers.buyings().lines(wire.cargoParamList()));
              return answer;
            })
        .on(
            create,
            OrderDesk.class,
            (desk, call) -> {
              WirePlacing wire = body(call, WirePlacing.class);
              previews.require(client(call), answers.buyings().lines(wire.cargoParamList()));
              return answers.create(desk, wire);
            });
  }

  private static Object pay(Cashier cashier, Context call) {
    return OrderAnswers.pay(cashier, Buyings.order(call.queryParam("orderId")));
  }

  private static Object cancel(Cancellations cancellations, WireCancelling wire) {
    return cancellations.cancel(Buyings.read(wire)).value();
  }

  private static Object confirm(Receipts receipts, WireArrival wire) {
    try {
      receipts.confirm(
          OrderNumbers.read("orderId", wire.orderId()), OrderNumbers.read(wire.orderEntryIds()));
      return new WireArrived(true, null, null);
    } catch (SupplierFailure.Invalid | SupplierFailure.NotFound no) {
      return new WireArrived(false, no.getMessage(), TradeCodes.ofOrder(no));
    }
  }

  private static String client(Context call) {
    return String.valueOf(call.header(XportHeaders.ACCESS_KEY));
  }

  private static <Q> Q body(Context call, Class<Q> type) {
    try {
      Q body = call.body().isBlank() ? null : JSON.readValue(call.bodyAsBytes(), type);
      if (body != null) {
        return body;
      }
    } catch (JsonProcessingException broken) {
      throw new InvalidValue("body", WrongJson.words(broken), "a JSON object of this call");
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    throw new InvalidValue("body", "empty", "a JSON object");
  }
}
