package io.supercargo.sandbox.trade;

import io.supercargo.domain.Money;
import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.Consignee;
import io.supercargo.domain.logistics.Consignment;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.ConsignmentStatus;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.logistics.TrackingStatus;
import io.supercargo.sandbox.account.Card;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A consignment as it is kept, and how far it has come by the market's clock.
 *
 * @param inland the parcels that bring its goods
 */
record Voyage(
    String id,
    long created,
    Card to,
    @Nullable String email,
    @Nullable String taxId,
    List<Chest> chests,
    @Nullable String quoteId,
    @Nullable String orderId,
    @Nullable String remark,
    List<Inland> inland) {

  /** A port of call; times count from when all goods are in the warehouse. */
  private enum Call {
    BOOKED(Duration.ZERO, ConsignmentStatus.CREATED, TrackingStatus.ANNOUNCED, "订单已创建"),
    PACKED(Duration.ofHours(12), ConsignmentStatus.CONSIGNED, TrackingStatus.COLLECTED, "仓库已出库"),
    FLOWN(Duration.ofDays(2), ConsignmentStatus.IN_TRANSIT, TrackingStatus.IN_TRANSIT, "国际运输中"),
    BROUGHT(Duration.ofDays(10), ConsignmentStatus.DELIVERED, TrackingStatus.DELIVERED, "已签收");

    private final long after;
    private final ConsignmentStatus status;
    private final TrackingStatus told;
    private final String text;

    Call(Duration after, ConsignmentStatus status, TrackingStatus told, String text) {
      this.after = after.toMillis();
      this.status = status;
      this.told = told;
      this.text = text;
    }
  }

  static Voyage of(String id, Booking booking, long at) {
    Consignee to = booking.draft().to();
    return new Voyage(
        id,
        at,
        Card.of(to.address()),
        to.email().orElse(null),
        to.taxId().orElse(null),
        booking.draft().items().stream().map(Chest::of).toList(),
        booking.quoteId().orElse(null),
        booking.orderId().orElse(null),
        booking.remark().orElse(null),
        List.of());
  }

  Voyage brought(List<Inland> by) {
    return new Voyage(
        id, created, to, email, taxId, chests, quoteId, orderId, remark, List.copyOf(by));
  }

  /**
   * @param gathered when all goods are in the warehouse
   * @param grams what they weigh there
   */
  Consignment at(long now, long gathered, long grams) {
    List<Call> calls = calls(now, gathered);
    Call last = calls.get(calls.size() - 1);
    boolean packed = last != Call.BOOKED;
    return new Consignment(
        id,
        last.status,
        last.name(),
        booking(),
        inland.stream().map(Inland::parcel).toList(),
        packed ? Optional.of(grams) : Optional.empty(),
        Optional.of(freight()),
        packed ? Optional.of("YT" + "0".repeat(12) + id) : Optional.empty(),
        calls.stream().map(call -> event(call, gathered)).toList());
  }

  private List<Call> calls(long now, long gathered) {
    List<Call> calls = new ArrayList<>(List.of(Call.BOOKED));
    Arrays.stream(Call.values())
        .filter(call -> call != Call.BOOKED && gathered + call.after <= now)
        .forEach(calls::add);
    return calls;
  }

  private TrackingEvent event(Call call, long gathered) {
    long at = call == Call.BOOKED ? created : gathered + call.after;
    return new TrackingEvent(Instant.ofEpochMilli(at), call.told, call.text);
  }

  private Booking booking() {
    Consignee consignee =
        new Consignee(to.address(), Optional.ofNullable(email), Optional.ofNullable(taxId));
    return new Booking(
        Optional.ofNullable(quoteId),
        new ConsignmentDraft(consignee, chests.stream().map(Chest::item).toList()),
        Optional.ofNullable(orderId),
        Optional.ofNullable(remark));
  }

  private Money freight() {
    return chests.stream()
        .map(chest -> Tariff.passage(chest.item()).freight())
        .reduce(Money.fen(0), Money::plus);
  }
}
