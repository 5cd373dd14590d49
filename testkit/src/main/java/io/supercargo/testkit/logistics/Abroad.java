package io.supercargo.testkit.logistics;

import io.supercargo.domain.Money;
import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.ConsignedItem;
import io.supercargo.domain.logistics.Consignee;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.DomesticParcel;
import io.supercargo.domain.logistics.Route;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Goods and people of which tests speak. */
public final class Abroad {
  private Abroad() {}

  public static Consignee california() {
    return new Consignee(
        new Address(
            new Receiver("Ada Lee", "8185550142", Optional.of("8185550100")),
            new Region(
                "US",
                "California",
                "VALLEY VLG",
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            "5111 Laurel Canyon Blvd",
            Optional.of("91607")),
        Optional.of("ada@example.org"),
        Optional.of("12-3456789"));
  }

  /** On no route in particular. */
  public static ConsignedItem item() {
    return new ConsignedItem(
        "2048232789087639",
        "4970432383383",
        2,
        Money.yuan("19.90"),
        Optional.of("帆布包"),
        Optional.of(URI.create("https://example.org/1.png")),
        Optional.empty());
  }

  public static ConsignmentDraft draft(Route route) {
    ConsignedItem item = item();
    return new ConsignmentDraft(
        california(),
        List.of(
            new ConsignedItem(
                item.itemId(),
                item.skuId(),
                item.quantity(),
                item.price(),
                item.title(),
                item.imageUrl(),
                Optional.of(route))));
  }

  public static Booking booking(Optional<String> quoteId, ConsignmentDraft draft) {
    return new Booking(
        quoteId, draft, Optional.of("3296711100591134260"), Optional.of("with care"));
  }

  public static DomesticParcel parcel(String waybill) {
    return new DomesticParcel(
        waybill, Optional.of("圆通速递"), Optional.of(Instant.ofEpochSecond(1_754_342_534)));
  }
}
