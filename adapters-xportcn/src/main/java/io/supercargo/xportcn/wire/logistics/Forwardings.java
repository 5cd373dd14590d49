package io.supercargo.xportcn.wire.logistics;

import static java.util.Objects.requireNonNullElse;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.logistics.ConsignedItem;
import io.supercargo.domain.logistics.DomesticParcel;
import io.supercargo.domain.logistics.Forwarding;
import io.supercargo.domain.logistics.Forwarding.Leg;
import io.supercargo.xportcn.wire.logistics.WireForwarding.WireDomestic;
import io.supercargo.xportcn.wire.logistics.WireForwarding.WireLeg;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which parcels bring the goods of consignments, in both directions. */
public final class Forwardings {
  private Forwardings() {}

  public static WireForwarding write(Forwarding forwarding) {
    return new WireForwarding(
        forwarding.consignmentId(),
        forwarding.orderId().orElse(null),
        forwarding.legs().stream().map(Forwardings::leg).toList());
  }

  public static Forwarding read(WireForwarding wire) {
    return new Forwarding(
        AbroadItems.required("orderId", wire.orderId()),
        AbroadItems.some(wire.tmallOrderId()),
        requireNonNullElse(wire.logisticInfos(), List.<WireLeg>of()).stream()
            .map(Forwardings::leg)
            .toList());
  }

  /** The number of the leg is that of its first parcel. */
  private static WireLeg leg(Leg leg) {
    return new WireLeg(
        leg.item().map(Forwardings::item).orElse(null),
        leg.parcels().get(0).waybill(),
        leg.parcels().stream().map(Forwardings::parcel).toList());
  }

  private static Leg leg(WireLeg wire) {
    List<WireDomestic> told = requireNonNullElse(wire.domesticLogisticInfo(), List.of());
    List<WireDomestic> parcels =
        told.isEmpty() ? List.of(new WireDomestic(wire.logisticNumer(), null, null)) : told;
    return new Leg(
        Optional.ofNullable(wire.lineItem()).map(AbroadItems::read),
        parcels.stream().map(Forwardings::parcel).toList());
  }

  /** Here goods have neither a price nor a route. */
  private static WireAbroadItem item(ConsignedItem item) {
    WireAbroadItem whole = AbroadItems.write(item);
    return new WireAbroadItem(
        whole.itemId(),
        whole.skuId(),
        whole.quantity(),
        whole.title(),
        whole.imageUrl(),
        null,
        null,
        null);
  }

  private static WireDomestic parcel(DomesticParcel parcel) {
    return new WireDomestic(
        parcel.waybill(),
        parcel.carrier().orElse(null),
        parcel.ready().map(at -> Long.toString(at.getEpochSecond())).orElse(null));
  }

  private static DomesticParcel parcel(WireDomestic wire) {
    return new DomesticParcel(
        AbroadItems.required("logisticNumer", wire.logisticNumer()),
        AbroadItems.some(wire.logisticCompanyName()),
        time(wire.rtsTime()));
  }

  private static Optional<Instant> time(@Nullable String seconds) {
    return AbroadItems.some(seconds)
        .map(
            text -> {
              if (!text.matches("[0-9]{1,11}")) {
                throw new InvalidValue("rtsTime", text, "seconds such as 1754342534");
              }
              return Instant.ofEpochSecond(Long.parseLong(text));
            });
  }
}
