package io.supercargo.web.view;

import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.ConsignedItem;
import io.supercargo.domain.logistics.Consignee;
import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.DomesticParcel;
import io.supercargo.domain.logistics.Dossier;
import io.supercargo.domain.logistics.TrackingEvent;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goods on their way abroad.
 *
 * @param state whether it was made: made, refused, or unknown where nobody can tell
 * @param number the supplier's; null unless it was made
 * @param status null unless it was made
 * @param trouble why it was not made, or why that is not known
 * @param resolution the person's word that settled it
 */
public record ConsignmentView(
    String id,
    String provider,
    String state,
    @Nullable String number,
    @Nullable String status,
    @Nullable String nativeStatus,
    @Nullable String orderId,
    AddressView to,
    @Nullable String email,
    @Nullable String taxId,
    List<Item> items,
    List<Parcel> parcels,
    @Nullable Long weightGrams,
    @Nullable MoneyView freight,
    @Nullable String trackingNumber,
    List<Event> events,
    @Nullable String remark,
    @Nullable String trouble,
    Instant createdAt,
    Instant changedAt,
    @Nullable Resolution resolution) {

  public static ConsignmentView of(Dossier dossier) {
    Booking booking = dossier.booking();
    Consignee to = booking.draft().to();
    Optional<Consignment> made = dossier.consignment();
    return new ConsignmentView(
        dossier.id(),
        dossier.provider(),
        dossier.state().code(),
        made.map(Consignment::id).orElse(null),
        made.map(it -> it.status().code()).orElse(null),
        made.map(Consignment::nativeStatus).orElse(null),
        booking.orderId().orElse(null),
        AddressView.of(null, to.address(), dossier.provider()),
        to.email().orElse(null),
        to.taxId().orElse(null),
        booking.draft().items().stream().map(Item::of).toList(),
        made.map(Consignment::parcels).orElse(List.of()).stream().map(Parcel::of).toList(),
        made.flatMap(Consignment::weightGrams).orElse(null),
        made.flatMap(Consignment::freight).map(MoneyView::of).orElse(null),
        made.flatMap(Consignment::trackingNumber).orElse(null),
        made.map(Consignment::events).orElse(List.of()).stream().map(Event::of).toList(),
        booking.remark().orElse(null),
        dossier.trouble().orElse(null),
        dossier.created(),
        dossier.changed(),
        dossier.resolution().map(Resolution::of).orElse(null));
  }

  /** A person's word. */
  public record Resolution(Instant at, String by, String evidence) {
    static Resolution of(Dossier.Resolution word) {
      return new Resolution(word.at(), word.by(), word.evidence());
    }
  }

  /** Goods inside. */
  public record Item(
      String itemId,
      String skuId,
      long quantity,
      MoneyView price,
      @Nullable String title,
      @Nullable String imageUrl,
      @Nullable RouteView route) {
    static Item of(ConsignedItem item) {
      return new Item(
          item.itemId(),
          item.skuId(),
          item.quantity(),
          MoneyView.of(item.price()),
          item.title().orElse(null),
          item.imageUrl().map(URI::toString).orElse(null),
          item.route().map(RouteView::of).orElse(null));
    }
  }

  /** A parcel that brings goods to the warehouse. */
  public record Parcel(String waybill, @Nullable String carrier, @Nullable Instant ready) {
    static Parcel of(DomesticParcel parcel) {
      return new Parcel(
          parcel.waybill(), parcel.carrier().orElse(null), parcel.ready().orElse(null));
    }
  }

  /** Something that happened to it. */
  public record Event(Instant at, String status, String text) {
    static Event of(TrackingEvent event) {
      return new Event(event.at(), event.status().code(), event.text());
    }
  }
}
