package io.supercargo.sandbox.trade;

import io.supercargo.domain.logistics.Shipment;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Happening;
import io.supercargo.ports.push.News.Refunding;
import io.supercargo.ports.push.ReceiptNews;
import io.supercargo.ports.sandbox.SandboxPushes;
import java.util.Optional;

/** Has the newsroom tell something once more. */
record Encore(Newsroom newsroom, Gazette gazette, Unpacking parcels, Refusals refusals)
    implements SandboxPushes {
  @Override
  public News push(String orderId, Optional<Happening> what) {
    Deal deal =
        parcels
            .books()
            .use(clerk -> clerk.deal(orderId).orElseThrow(() -> refusals.order(orderId)));
    Happening told = what.orElseGet(() -> last(deal));
    News news =
        switch (told) {
          case PARCEL_MOVED -> gazette.moved(deal, lastParcel(deal));
          case REFUND_CHANGED -> gazette.refunded(deal, lastRefund(deal));
          default -> gazette.of(deal, told);
        };
    newsroom.tell(news);
    return news;
  }

  private Optional<Shipment> lastParcel(Deal deal) {
    return Journey.parcels(deal, parcels.books().instant().toEpochMilli()).stream()
        .reduce((any, later) -> later);
  }

  private Optional<Refunding> lastRefund(Deal deal) {
    return parcels.books().use(clerk -> clerk.ledger().pleas().of(deal)).stream()
        .reduce((any, later) -> later)
        .map(plea -> Act.told(plea, deal, Optional.empty()));
  }

  @Override
  public ReceiptNews pushParcel(String waybill) {
    Crate crate = parcels.depot().crate(waybill).orElseThrow(() -> refusals.parcel(waybill));
    if (crate.arrival() > parcels.books().instant().toEpochMilli()) {
      throw refusals.notReceived(waybill);
    }
    ReceiptNews news = gazette.of(crate);
    newsroom.tell(news);
    return news;
  }

  private static Happening last(Deal deal) {
    return new Change(deal.becomes(before(deal), deal.course()), deal, Long.MAX_VALUE)
        .happening()
        .orElse(Happening.MADE);
  }

  private static Stage before(Deal deal) {
    return switch (deal.stage()) {
      case UNPAID, PAID, CANCELLED -> Stage.UNPAID;
      case SENT, CLOSED -> Stage.PAID;
      case RECEIVED -> Stage.SENT;
      case COMPLETED -> Stage.RECEIVED;
    };
  }
}
