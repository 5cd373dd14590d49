package io.supercargo.bootstrap;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.Money;
import io.supercargo.domain.aftersales.GoodsState;
import io.supercargo.domain.aftersales.RefundDraft;
import io.supercargo.domain.aftersales.RefundKind;
import io.supercargo.domain.aftersales.RefundScope;
import io.supercargo.domain.aftersales.RefundSum;
import io.supercargo.domain.aftersales.RefundedLine;
import io.supercargo.domain.aftersales.SalePhase;
import io.supercargo.domain.logistics.Announcement;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.order.OrderDraft;
import io.supercargo.domain.order.OrderLine;
import io.supercargo.domain.order.Purchase;
import io.supercargo.domain.order.QuotedOrder;
import io.supercargo.domain.order.Reference;
import io.supercargo.domain.product.BuyableItem;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.logistics.ConsignmentDesk;
import io.supercargo.ports.logistics.Warehouse;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.ports.product.BuyableItems;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.testkit.account.Clients;
import io.supercargo.testkit.logistics.Abroad;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Orders of some goods of the sandbox. */
final class Purchases {
  static final String RECEIVER =
      "{\"fullName\":\"张三\",\"mobile\":\"13071801119\",\"postCode\":\"310024\","
          + "\"provinceText\":\"浙江省\",\"cityText\":\"杭州市\",\"areaText\":\"西湖区\","
          + "\"townText\":\"转塘街道\",\"address\":\"象山路352号\",\"phone\":\"057188155188\","
          + "\"districtCode\":\"330106\"}";

  /** At Taobao, as a text inside of JSON. */
  static final String TAOBAO_RECEIVER =
      ("{'zip':'310024','country':'中国','state':'浙江省','city':'杭州市','district':'西湖区',"
              + "'address':'象山路352号','name':'张三','phone':'','mobile_phone':'13071801119'}")
          .replace("'", "\\\"");

  private final Provider sandbox;
  private final Provider market;
  private final OrderLine line;

  Purchases(Provider sandbox, Marketplace marketplace) {
    this.sandbox = sandbox;
    market = sandbox.at(marketplace);
    line = new Bargain(market, product -> product.offer().id()).line();
  }

  String goods() {
    return line.product().value();
  }

  String spec() {
    return line.variant().specId().orElseThrow();
  }

  /** The goods as orders at Taobao name them. */
  BuyableItem named() {
    return market.port(BuyableItems.class).orElseThrow().item(line.product()).value();
  }

  /** The variant as orders at Taobao name it. */
  String namedSku() {
    return line.variant().skuId().flatMap(named()::orderId).orElseThrow();
  }

  /** The number of a line in the cart of the market. */
  String carted() {
    SupplierCart cart = market.port(SupplierCart.class).orElseThrow();
    cart.add(line);
    return cart.lines().value().get(0).id();
  }

  /** The number of a new order that is paid. */
  String paid() {
    String order = ordered();
    market.port(Cashier.class).orElseThrow().pay(List.of(order));
    return order;
  }

  /** The number of the only line of an order. */
  String lineOf(String order) {
    return market.port(OrderBook.class).orElseThrow().order(order).value().lines().get(0).id();
  }

  /** The number of a new refund, for goods that are to be sent back. */
  String refund() {
    String order = sent();
    RefundScope scope =
        new RefundScope(
            order,
            List.of(RefundedLine.whole(lineOf(order))),
            RefundKind.RETURN_AND_REFUND,
            GoodsState.RECEIVED,
            SalePhase.IN_SALE);
    RefundDesk desk = market.port(RefundDesk.class).orElseThrow();
    String reason =
        desk.reasons(scope).value().stream()
            .filter(each -> !each.needsEvidence())
            .findFirst()
            .orElseThrow()
            .id();
    RefundSum sum = RefundSum.of(Money.fen(1));
    return desk.open(new RefundDraft(scope, reason, sum, "as agreed", List.of(), Optional.empty()))
        .value();
  }

  /** The number of a new refund to which its seller has agreed. */
  String agreed() {
    String refund = refund();
    sandbox.port(SandboxControl.class).orElseThrow().refunds().agree(refund);
    return refund;
  }

  /** The number of a new order that its seller has sent. */
  String sent() {
    String order = paid();
    sandbox.port(SandboxControl.class).orElseThrow().sellers().ship(order);
    return order;
  }

  /** The number of a line of a new order that its seller has sent. */
  String sentLine() {
    return market.port(OrderBook.class).orElseThrow().order(sent()).value().lines().get(0).id();
  }

  /** The number of a new consignment. */
  static String consigned(Provider sandbox) {
    ConsignmentDesk desk = sandbox.port(ConsignmentDesk.class).orElseThrow();
    ConsignmentDraft draft = new ConsignmentDraft(Abroad.california(), List.of(Abroad.item()));
    return desk.consign(Abroad.booking(Optional.empty(), draft)).value().id();
  }

  /** The waybill of a parcel that the warehouse expects. */
  static String announced(Provider sandbox) {
    String waybill = "YT7565691026777";
    sandbox
        .port(Warehouse.class)
        .orElseThrow()
        .announce(new Announcement(waybill, Optional.empty(), Optional.empty()));
    return waybill;
  }

  /** The number of a new order. */
  String ordered() {
    OrderDraft draft =
        new OrderDraft(List.of(line), Clients.hangzhou(), Optional.empty(), Audience.ENGLISH);
    QuotedOrder quoted =
        market.port(QuoteDesk.class).orElseThrow().quote(draft).value().orders().get(0);
    Purchase purchase =
        new Purchase(
            new Reference("p" + UUID.randomUUID()),
            quoted,
            draft.address(),
            Optional.empty(),
            draft.audience());
    return market.port(OrderDesk.class).orElseThrow().place(purchase).value().orders().get(0).id();
  }
}
