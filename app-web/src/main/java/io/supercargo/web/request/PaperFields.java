package io.supercargo.web.request;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.order.FrontWarehouse;
import java.net.URI;
import java.util.List;

/** Proofs of payment, and warehouses that orders go through, as callers write them. */
public final class PaperFields {
  public static final List<String> VOUCHER = List.of("pictures", "remark");
  public static final List<String> WAREHOUSE = List.of("name", "address");

  private PaperFields() {}

  /**
   * @throws InvalidValue when there is none, and for what is no address
   */
  public static List<URI> pictures(Fields fields) {
    List<URI> pictures = fields.texts("pictures").stream().map(PaperFields::picture).toList();
    if (pictures.isEmpty()) {
      throw new InvalidValue("pictures", "none", "at least one address");
    }
    return pictures;
  }

  public static FrontWarehouse warehouse(Fields fields) {
    return new FrontWarehouse(fields.requiredText("name"), fields.requiredText("address"));
  }

  private static URI picture(String text) {
    if (!text.matches("https?://[^\\s]{1,2000}")) {
      throw new InvalidValue("pictures", text, "an address such as https://example.org/a.png");
    }
    try {
      return URI.create(text);
    } catch (IllegalArgumentException notAnAddress) {
      throw new InvalidValue("pictures", text, "an address such as https://example.org/a.png");
    }
  }
}
