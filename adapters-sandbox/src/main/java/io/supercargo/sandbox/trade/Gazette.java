package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.domain.Marketplace;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.push.News;
import io.supercargo.ports.push.News.Happening;
import io.supercargo.ports.push.News.Refunding;
import io.supercargo.ports.push.ProductNews;
import io.supercargo.ports.push.ProductNews.Stock;
import io.supercargo.ports.push.ReceiptNews;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Puts into words what is told, numbers it, and draws what is to go wrong with the telling. */
final class Gazette {
  private final Books books;
  private final FaultBox faults;
  private final Unpacking parcels;
  private final AtomicLong numbers = new AtomicLong();

  Gazette(Books books, FaultBox faults, Unpacking parcels) {
    this.books = books;
    this.faults = faults;
    this.parcels = parcels;
  }

  News of(Deal deal, Happening what) {
    return news(deal, what, Optional.empty(), Optional.empty());
  }

  News moved(Deal deal, Optional<Shipment> parcel) {
    return news(deal, Happening.PARCEL_MOVED, parcel, Optional.empty());
  }

  News refunded(Deal deal, Optional<Refunding> refund) {
    return news(deal, Happening.REFUND_CHANGED, Optional.empty(), refund);
  }

  ProductNews of(ProductId.Native product, ProductNews.Change what, Optional<Stock> stock) {
    Instant now = books.instant();
    return new ProductNews(
        number(now), now, product, what, stock, faults.draw(Capability.MESSAGES));
  }

  /** One that came. */
  ReceiptNews of(Crate crate) {
    Instant now = books.instant();
    return new ReceiptNews(
        number(now),
        now,
        parcels.marketplace(crate).orElse(Marketplace.ALIBABA_1688),
        parcels.receipt(crate),
        faults.draw(Capability.MESSAGES));
  }

  private News news(
      Deal deal, Happening what, Optional<Shipment> parcel, Optional<Refunding> refund) {
    Instant now = books.instant();
    return new News(
        number(now),
        now,
        deal.marketplace(),
        what,
        deal.order(parcels.publicUrl().get()),
        parcel,
        refund,
        faults.draw(Capability.MESSAGES));
  }

  private long number(Instant now) {
    return now.toEpochMilli() * 1000 + numbers.getAndIncrement() % 1000;
  }
}
