package io.supercargo.xportcn.wire.logistics;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.ConsignedItem;
import io.supercargo.domain.logistics.Consignee;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.ConsignmentQuote;
import io.supercargo.domain.logistics.Passage;
import io.supercargo.xportcn.wire.logistics.WireBooking.WireBought;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Consignments, from the first question to the booking, in both directions. */
public final class Bookings {
  private Bookings() {}

  public static WirePassageQuery write(ConsignedItem item, Consignee to) {
    return new WirePassageQuery(
        item.itemId(),
        item.skuId(),
        AbroadAddresses.write(to),
        item.quantity(),
        AbroadItems.currency(item.price()),
        AbroadItems.price(item.price()));
  }

  public static ConsignmentDraft read(WirePassageQuery wire) {
    WireAbroadItem item =
        new WireAbroadItem(
            wire.itemId(),
            wire.skuId(),
            wire.quantity(),
            null,
            null,
            null,
            wire.currency(),
            wire.price());
    return new ConsignmentDraft(
        AbroadAddresses.read(wire.receiverAddress()), List.of(AbroadItems.read(item)));
  }

  public static List<Passage> read(List<WirePassage> wire) {
    return wire.stream().map(AbroadItems::passage).toList();
  }

  public static List<WirePassage> write(List<Passage> passages) {
    return passages.stream().map(AbroadItems::write).toList();
  }

  /** Without titles and pictures, which previews do not know. */
  public static WireAbroadDraft write(ConsignmentDraft draft) {
    return new WireAbroadDraft(
        AbroadAddresses.write(draft.to()),
        draft.items().stream().map(AbroadItems::write).map(Bookings::bare).toList());
  }

  public static ConsignmentDraft read(WireAbroadDraft wire) {
    return new ConsignmentDraft(
        AbroadAddresses.read(wire.receiverAddress()), items("renderItems", wire.renderItems()));
  }

  /** The sum of the routes where no sum is told. */
  public static ConsignmentQuote read(WireAbroadQuote wire) {
    List<Passage> passages = read(requireNonNullElse(wire.freightInfos(), List.of()));
    Money freight =
        AbroadItems.some(wire.price()).isPresent()
            ? AbroadItems.money(wire.price(), wire.currency())
            : passages.stream()
                .map(Passage::freight)
                .reduce(Money::plus)
                .orElseThrow(() -> new InvalidValue("price", "missing", "an amount"));
    return new ConsignmentQuote(
        AbroadItems.required("renderId", wire.renderId()), freight, passages);
  }

  public static WireAbroadQuote write(ConsignmentQuote quote) {
    return new WireAbroadQuote(
        quote.id(),
        AbroadItems.currency(quote.freight()),
        AbroadItems.price(quote.freight()),
        write(quote.passages()));
  }

  public static WireBooking write(Booking booking) {
    return new WireBooking(
        booking.quoteId().orElse(null),
        AbroadAddresses.write(booking.draft().to()),
        booking.draft().items().stream().map(AbroadItems::write).toList(),
        booking.orderId().map(WireBought::new).orElse(null),
        booking.remark().orElse(null));
  }

  public static Booking read(WireBooking wire) {
    return new Booking(
        AbroadItems.some(wire.renderId()),
        new ConsignmentDraft(
            AbroadAddresses.read(wire.receiverAddress()), items("lineItems", wire.lineItems())),
        Optional.ofNullable(wire.tmallOrderInfo())
            .flatMap(bought -> AbroadItems.some(bought.tmallOrderId())),
        AbroadItems.some(wire.remark()));
  }

  private static List<ConsignedItem> items(String field, @Nullable List<WireAbroadItem> wire) {
    if (wire == null || wire.isEmpty()) {
      throw new InvalidValue(field, "none", "at least one");
    }
    return wire.stream().map(AbroadItems::read).toList();
  }

  private static WireAbroadItem bare(WireAbroadItem item) {
    return new WireAbroadItem(
        item.itemId(),
        item.skuId(),
        item.quantity(),
        null,
        null,
        item.freightInfo(),
        item.currency(),
        item.price());
  }
}
