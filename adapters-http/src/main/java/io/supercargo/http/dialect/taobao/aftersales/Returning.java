package io.supercargo.http.dialect.taobao.aftersales;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.aftersales.ReturnShipment;
import io.supercargo.domain.logistics.Carrier;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Goods on their way back, as both wires tell it.
 *
 * @param carrier the carrier's code
 */
public record Returning(
    @Nullable String carrier,
    @Nullable String waybill,
    @Nullable String phone,
    @Nullable String note) {
  public static Returning of(ReturnShipment shipment) {
    return new Returning(
        shipment
            .carrier()
            .code()
            .orElseThrow(() -> new InvalidValue("carrier", "no code", "the code of a carrier")),
        shipment.waybill(),
        shipment.phone().orElse(null),
        shipment.note().orElse(null));
  }

  public ReturnShipment shipment() {
    String code = required("logisticsCompanyCode", carrier);
    return new ReturnShipment(
        new Carrier(Optional.of(code), code),
        required("logisticsNo", waybill),
        Claims.some(phone),
        Claims.some(note),
        List.of());
  }

  private static String required(String field, @Nullable String text) {
    return Claims.some(text).orElseThrow(() -> new InvalidValue(field, "missing", "a text"));
  }
}
