package io.supercargo.web.request;

import io.supercargo.domain.address.Address;
import io.supercargo.domain.address.Receiver;
import io.supercargo.domain.address.Region;
import java.util.List;

/** An address as callers write it, field by field. */
public final class AddressFields {
  public static final List<String> NAMES =
      List.of(
          "name",
          "phone",
          "landline",
          "country",
          "province",
          "city",
          "district",
          "town",
          "regionCode",
          "street",
          "postalCode");

  private AddressFields() {}

  /**
   * @throws io.supercargo.domain.InvalidValue naming what is missing or cannot be
   */
  public static Address read(Fields fields) {
    return new Address(
        new Receiver(
            fields.requiredText("name"), fields.requiredText("phone"), fields.text("landline")),
        new Region(
            fields.text("country").orElse(Region.CHINA),
            fields.requiredText("province"),
            fields.requiredText("city"),
            fields.text("district"),
            fields.text("town"),
            fields.text("regionCode")),
        fields.requiredText("street"),
        fields.text("postalCode"));
  }
}
