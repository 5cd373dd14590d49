package io.supercargo.sandbox.trade;

import io.supercargo.domain.logistics.Carrier;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.Shipment.Content;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.domain.logistics.TrackingStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The way of a parcel, as far as it has come by the market's clock.
 *
 * @param place among the parcels of its order, from 0
 */
record Journey(Deal deal, int place, Load load) {
  private static final Carrier[] CARRIERS = {
    carrier("ZTO", "中通快递"), carrier("YTO", "圆通速递"), carrier("SF", "顺丰速运")
  };

  /** A stop on the way; the last is the receiver's word, which comes when goods are delivered. */
  private enum Stop {
    ANNOUNCED(Duration.ZERO, TrackingStatus.ANNOUNCED, "卖家已发货，等待快递揽收"),
    COLLECTED(Duration.ofHours(2), TrackingStatus.COLLECTED, "快件已被揽收"),
    ON_ITS_WAY(Duration.ofHours(10), TrackingStatus.IN_TRANSIT, "快件已发往目的地转运中心"),
    ARRIVED(Duration.ofHours(30), TrackingStatus.IN_TRANSIT, "快件已到达目的地转运中心"),
    BROUGHT(Duration.ofHours(40), TrackingStatus.OUT_FOR_DELIVERY, "快递员正在派件");

    private final long after;
    private final TrackingStatus status;
    private final String text;

    Stop(Duration after, TrackingStatus status, String text) {
      this.after = after.toMillis();
      this.status = status;
      this.text = text;
    }
  }

  /** The parcels of an order; none while nothing was sent. */
  static List<Shipment> parcels(Deal deal, long now) {
    List<Load> loads = new Loading(deal).parcels();
    return IntStream.range(0, loads.size())
        .mapToObj(i -> new Journey(deal, i, loads.get(i)).at(now))
        .toList();
  }

  /** Ids of its parcels that are lost. */
  static List<String> lost(Deal deal) {
    List<Load> loads = new Loading(deal).parcels();
    return IntStream.range(0, loads.size())
        .mapToObj(i -> new Journey(deal, i, loads.get(i)))
        .filter(journey -> journey.load.isLost() && journey.delivered() == null)
        .map(Journey::id)
        .toList();
  }

  static List<Carrier> carriers() {
    return List.of(CARRIERS);
  }

  private Shipment at(long now) {
    List<TrackingEvent> events = events(now);
    TrackingStatus status = events.get(events.size() - 1).status();
    return new Shipment(
        id(),
        deal.id(),
        Optional.of(waybill()),
        Optional.of(CARRIERS[number(CARRIERS.length)]),
        status,
        word(status),
        load.pieces().stream().map(this::content).toList(),
        events);
  }

  private String id() {
    return "LP" + deal.id() + (place == 0 ? "" : "-" + (place + 1));
  }

  private List<TrackingEvent> events(long now) {
    Long delivered = delivered();
    long until = Math.min(silent(now), delivered == null ? now : delivered);
    List<TrackingEvent> events = new ArrayList<>();
    for (Stop stop : Stop.values()) {
      if (stop == Stop.ANNOUNCED || load.at() + stop.after <= until) {
        events.add(event(load.at() + stop.after, stop.status, stop.text));
      }
    }
    if (delivered != null && delivered <= now) {
      events.add(event(delivered, TrackingStatus.DELIVERED, "快件已签收"));
    }
    return events;
  }

  private static TrackingEvent event(long at, TrackingStatus status, String text) {
    return new TrackingEvent(Instant.ofEpochMilli(at), status, text);
  }

  /** What the buyer has said to have got was delivered, whatever its carrier says. */
  private @Nullable Long delivered() {
    return load.delivered() == null ? deal.course().received() : load.delivered();
  }

  /** From when on nobody tells any more of its way: it is lost, or its order is closed. */
  private long silent(long now) {
    Long ended = deal.course().ended();
    long closed = deal.stage() == Stage.CLOSED && ended != null ? ended : now;
    return Math.min(Math.min(now, closed), load.lost() == null ? now : load.lost());
  }

  private Content content(Ask.Piece piece) {
    return new Content(
        Optional.of(piece.item()), deal.item(piece.item()).label().title(), piece.quantity());
  }

  private String waybill() {
    return (75 + place) + deal.id().substring(Math.max(0, deal.id().length() - 12));
  }

  private int number(int below) {
    return Math.floorMod(deal.id().hashCode() + place, below);
  }

  /** In the words of 1688. */
  private static String word(TrackingStatus status) {
    return switch (status) {
      case ANNOUNCED -> "WAITACCEPT";
      case COLLECTED -> "ACCEPT";
      case DELIVERED -> "SIGN";
      default -> "TRANSPORT";
    };
  }

  private static Carrier carrier(String code, String name) {
    return new Carrier(Optional.of(code), name);
  }
}
