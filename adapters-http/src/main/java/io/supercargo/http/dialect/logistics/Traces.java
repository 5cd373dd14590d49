package io.supercargo.http.dialect.logistics;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.Shipment;
import io.supercargo.domain.logistics.TrackingEvent;
import io.supercargo.http.dialect.Required;
import io.supercargo.http.dialect.logistics.WireTrace.Step;
import io.supercargo.http.dialect.trade.OrderNumbers;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What carriers tell, in both directions. */
public final class Traces {
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

  private Traces() {}

  /** A parcel of which nobody tells more than its way. */
  public static Shipment parcel(String orderId, WireTrace wire) {
    Required.field("logisticsId", wire.logisticsId());
    List<TrackingEvent> events = read(wire);
    return new Shipment(
        requireNonNull(wire.logisticsId()),
        orderId,
        Optional.ofNullable(wire.logisticsBillNo()).filter(it -> !it.isBlank()),
        Optional.empty(),
        Shipment.lastOf(events),
        events.isEmpty() ? "" : events.get(events.size() - 1).text(),
        List.of(),
        events);
  }

  static List<TrackingEvent> read(WireTrace wire) {
    return requireNonNullElse(wire.logisticsSteps(), List.<Step>of()).stream()
        .map(Traces::read)
        .sorted(Comparator.comparing(TrackingEvent::at))
        .toList();
  }

  public static WireTrace write(Shipment shipment) {
    return new WireTrace(
        shipment.id(),
        shipment.waybill().orElse(""),
        OrderNumbers.write(shipment.orderId()),
        shipment.events().stream().map(Traces::write).toList());
  }

  private static TrackingEvent read(Step step) {
    Required.field("acceptTime", step.acceptTime());
    String text = requireNonNullElse(step.remark(), "");
    return new TrackingEvent(
        time(requireNonNull(step.acceptTime())), ParcelWords.meant(text), text);
  }

  private static Step write(TrackingEvent event) {
    return new Step(FORM.format(event.at().atOffset(CHINA)), event.text());
  }

  private static Instant time(String text) {
    try {
      return LocalDateTime.parse(text.strip(), FORM).toInstant(CHINA);
    } catch (DateTimeException notATime) {
      throw new InvalidValue("acceptTime", text, "a time such as 2018-07-24 21:55:33");
    }
  }
}
