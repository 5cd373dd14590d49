package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.ports.aftersales.RefundBook;
import io.supercargo.ports.aftersales.RefundCancellations;
import io.supercargo.ports.aftersales.RefundChanges;
import io.supercargo.ports.aftersales.RefundDesk;
import io.supercargo.ports.aftersales.RefundEvidence;
import io.supercargo.ports.aftersales.RefundHistory;
import io.supercargo.ports.aftersales.RefundLetters;
import io.supercargo.ports.aftersales.RefundLimits;
import io.supercargo.ports.aftersales.RefundList;
import io.supercargo.ports.aftersales.RefundReturns;
import io.supercargo.ports.logistics.Carriers;
import io.supercargo.ports.logistics.ConsignmentBook;
import io.supercargo.ports.logistics.ConsignmentDesk;
import io.supercargo.ports.logistics.Tracking;
import io.supercargo.ports.logistics.Warehouse;
import io.supercargo.ports.logistics.WarehouseBook;
import io.supercargo.ports.order.Bills;
import io.supercargo.ports.order.Cancellations;
import io.supercargo.ports.order.Cashier;
import io.supercargo.ports.order.FrontWarehouses;
import io.supercargo.ports.order.OrderBook;
import io.supercargo.ports.order.OrderDesk;
import io.supercargo.ports.order.PaymentLinks;
import io.supercargo.ports.order.PaymentPage;
import io.supercargo.ports.order.PaymentVouchers;
import io.supercargo.ports.order.PaymentWays;
import io.supercargo.ports.order.QuoteDesk;
import io.supercargo.ports.order.Receipts;
import io.supercargo.ports.order.SupplierCart;
import io.supercargo.ports.provider.Provider;
import io.supercargo.ports.provider.Support;
import io.supercargo.ports.provider.Surroundings;
import io.supercargo.ports.push.SupplierFeed;
import io.supercargo.ports.sandbox.SandboxControl;
import io.supercargo.ports.sandbox.SandboxEvidence;
import io.supercargo.ports.sandbox.SandboxPushes;
import java.util.List;
import java.util.Set;

/** Lets a provider sell. */
public final class Trading {
  private static final Set<Capability> CAPABILITIES =
      Set.of(
          Capability.CART,
          Capability.QUOTE,
          Capability.ORDER,
          Capability.ORDER_LOOKUP,
          Capability.ORDER_CANCEL,
          Capability.RECEIPT,
          Capability.PAYMENT,
          Capability.PAYMENT_LINK,
          Capability.PAYMENT_WAYS,
          Capability.BILLS,
          Capability.SHIPMENT_TRACKING,
          Capability.CARRIERS,
          Capability.REFUND,
          Capability.REFUND_LIMIT,
          Capability.REFUND_LOOKUP,
          Capability.REFUND_LIST,
          Capability.REFUND_CANCEL,
          Capability.REFUND_CHANGE,
          Capability.REFUND_RETURN,
          Capability.REFUND_EVIDENCE,
          Capability.REFUND_LETTERS,
          Capability.REFUND_HISTORY);

  private final Books books;
  private final HouseRules rules;
  private final Surroundings surroundings;
  private final Refusals refusals;
  private final LinkOffice links;
  private final FaultBox faults;
  private final EvidenceBox evidence;

  public Trading(Books books, HouseRules rules, Surroundings surroundings) {
    this.books = books;
    this.rules = rules;
    this.surroundings = surroundings;
    this.refusals = new Refusals(surroundings.name());
    this.faults = new FaultBox(surroundings.market(), surroundings.name());
    this.evidence =
        new EvidenceBox(surroundings.market(), surroundings.name(), surroundings.publicUrl());
    this.links = new LinkOffice(surroundings.publicUrl());
  }

  /** Sells the goods of some marketplaces. */
  public void furnish(Provider.Builder provider, List<? extends Wares> all) {
    Depot depot = new Depot(surroundings.market(), surroundings.name());
    Unpacking parcels = new Unpacking(depot, books, surroundings.publicUrl());
    Gazette gazette = new Gazette(books, faults, parcels);
    Newsroom news = new Newsroom(parcels, all, gazette);
    provider
        .with(PaymentPage.class, new SandboxPaymentPage(books))
        .with(SupplierFeed.class, news)
        .with(SandboxPushes.class, new Encore(news, gazette, parcels, refusals))
        .with(SandboxEvidence.class, evidence)
        .with(
            SandboxControl.class,
            new ControlRoom(
                new MarketClock(books),
                faults,
                new SellersDesk(books, all, refusals, surroundings.publicUrl()),
                new RefundCounter(books, refusals),
                parcels,
                new Auditor(books, all, surroundings.publicUrl())));
    all.forEach(wares -> furnish(provider.at(wares.marketplace()), wares));
    furnishDepot(provider.at(all.get(0).marketplace()), parcels);
  }

  /** One warehouse for the goods of all marketplaces. */
  private void furnishDepot(Provider.Builder provider, Unpacking parcels) {
    Line line = new Line(faults, surroundings.name());
    SandboxConsignments consignments =
        new SandboxConsignments(parcels.depot(), books, line, refusals);
    SandboxWarehouse warehouse = new SandboxWarehouse(parcels, line, refusals);
    provider
        .with(ConsignmentDesk.class, consignments)
        .with(ConsignmentBook.class, consignments)
        .supports(Capability.CONSIGNMENT, Support.YES)
        .with(Warehouse.class, warehouse)
        .with(WarehouseBook.class, warehouse)
        .supports(Capability.WAREHOUSE, Support.YES);
  }

  private void furnish(Provider.Builder provider, Wares wares) {
    Line line = new Line(faults, surroundings.name());
    Till till = new Till(books, wares.marketplace(), refusals, rules, line);
    QuoteDesk quotes = new SandboxQuoteDesk(books, wares, refusals, line);
    OrderDesk orders = new SandboxOrderDesk(books, wares, refusals, rules, line);
    SandboxTracking tracking = new SandboxTracking(till);
    provider
        .with(
            SupplierCart.class,
            new SandboxSupplierCart(trolley(wares), till, wares, quotes, orders))
        .with(QuoteDesk.class, quotes)
        .with(OrderDesk.class, orders)
        .with(OrderBook.class, new SandboxOrderBook(till, surroundings.publicUrl()))
        .with(Cancellations.class, new SandboxCancellations(till))
        .with(Receipts.class, new SandboxReceipts(till))
        .with(Cashier.class, new SandboxCashier(till, links))
        .with(PaymentLinks.class, new SandboxPaymentLinks(till, links))
        .with(PaymentWays.class, new SandboxPaymentWays(till))
        .with(Bills.class, new SandboxBills(till))
        .with(Tracking.class, tracking)
        .with(Carriers.class, tracking);
    aftersales(provider, till);
    CAPABILITIES.forEach(capability -> provider.supports(capability, Support.YES));
    if (wares.marketplace() == Marketplace.TAOBAO) {
      provider
          .with(FrontWarehouses.class, new SandboxFrontWarehouses(till))
          .supports(Capability.FRONT_WAREHOUSE, Support.YES)
          .with(PaymentVouchers.class, new SandboxPaymentVouchers(till))
          .supports(Capability.PAYMENT_VOUCHER, Support.YES);
    }
  }

  private void aftersales(Provider.Builder provider, Till till) {
    SandboxRefundDesk desk = new SandboxRefundDesk(till);
    SandboxRefundBook book = new SandboxRefundBook(till);
    SandboxRefundActs acts = new SandboxRefundActs(till);
    provider
        .with(RefundDesk.class, desk)
        .with(RefundLimits.class, desk)
        .with(RefundBook.class, book)
        .with(RefundList.class, book)
        .with(RefundHistory.class, book)
        .with(RefundCancellations.class, acts)
        .with(RefundChanges.class, acts)
        .with(RefundReturns.class, acts)
        .with(RefundLetters.class, acts)
        .with(RefundEvidence.class, new SandboxRefundEvidence(till.line(), evidence));
  }

  private Trolley trolley(Wares wares) {
    return new Trolley(surroundings.market(), surroundings.name(), wares.marketplace());
  }
}
