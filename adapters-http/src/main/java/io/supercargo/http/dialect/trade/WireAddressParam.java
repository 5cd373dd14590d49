package io.supercargo.http.dialect.trade;

import org.jspecify.annotations.Nullable;

/**
 * Where an order is sent to. There are three ways to say it: {@code addressId} alone, {@code
 * districtCode} with the street, or the names of all regions; a way that comes first hides those
 * after it.
 *
 * @param addressId of an address that the account keeps
 * @param address the street
 */
public record WireAddressParam(
    @Nullable Long addressId,
    @Nullable String fullName,
    @Nullable String mobile,
    @Nullable String phone,
    @Nullable String postCode,
    @Nullable String provinceText,
    @Nullable String cityText,
    @Nullable String areaText,
    @Nullable String townText,
    @Nullable String address,
    @Nullable String districtCode) {

  /** For wires that know no codes. */
  public WireAddressParam withoutCode() {
    return new WireAddressParam(
        addressId,
        fullName,
        mobile,
        phone,
        postCode,
        provinceText,
        cityText,
        areaText,
        townText,
        address,
        null);
  }
}
