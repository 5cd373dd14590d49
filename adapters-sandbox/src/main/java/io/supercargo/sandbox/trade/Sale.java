package io.supercargo.sandbox.trade;

import io.supercargo.domain.Marketplace;
import io.supercargo.domain.address.Region;
import java.util.ArrayList;
import java.util.List;

/** Writes orders down: what is taken of the stock follows from them. */
record Sale(Marketplace marketplace, Wish wish, Region to, long lateBy) {
  /** Orders for what is in a basket, one for each seller. */
  List<Deal> of(Basket basket, Clerk clerk) {
    return basket.parcels().stream().map(parcel -> of(parcel, clerk)).toList();
  }

  private Deal of(Parcel parcel, Clerk clerk) {
    long number = OrderNumbers.order(marketplace, clerk.ledger().count());
    Deal deal =
        new Deal(
            Long.toString(number),
            marketplace,
            Stage.UNPAID,
            new Deal.Seller(
                parcel.seller().id(), parcel.seller().company(), parcel.seller().place()),
            wish,
            items(parcel, number),
            Bill.of(parcel.amounts(to)),
            Course.from(clerk.now() + lateBy, lateBy > 0),
            null,
            null);
    clerk.write(deal);
    return deal;
  }

  private static List<Item> items(Parcel parcel, long number) {
    List<Item> items = new ArrayList<>();
    for (Pick pick : parcel.picks()) {
      items.add(
          new Item(
              OrderNumbers.line(number, items.size()),
              pick.listing().id(),
              pick.variant(),
              pick.sku().id(),
              pick.sku().specId().orElse(""),
              pick.quantity(),
              parcel.unitPrice(pick),
              pick.label(),
              false,
              null));
    }
    return items;
  }
}
