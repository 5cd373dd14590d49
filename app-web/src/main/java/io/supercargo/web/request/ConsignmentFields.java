package io.supercargo.web.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Money;
import io.supercargo.domain.logistics.Booking;
import io.supercargo.domain.logistics.ConsignedItem;
import io.supercargo.domain.logistics.Consignee;
import io.supercargo.domain.logistics.ConsignmentDraft;
import io.supercargo.domain.logistics.DomesticParcel;
import io.supercargo.domain.logistics.Route;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Goods that go abroad, and to whom, as callers write them. */
public final class ConsignmentFields {
  /** Beside {@code to} and {@code items}. */
  public static final List<String> BOOKING = List.of("quoteId", "orderId", "remark");

  /** Those of {@code to}. */
  public static final List<String> TO = append(AddressFields.NAMES, List.of("email", "taxId"));

  /** Those of each of {@code items}, beside {@code route}. */
  public static final List<String> ITEM =
      List.of("itemId", "skuId", "quantity", "price", "currency", "title", "imageUrl");

  public static final List<String> ROUTE = List.of("id", "carrier", "category");
  public static final List<String> PARCEL = List.of("waybill", "carrier", "ready");

  private ConsignmentFields() {}

  /** Takes {@code to} and {@code items} out of a body. */
  public static ConsignmentDraft take(ObjectNode body) {
    Consignee to = Parts.read("to", Parts.take(body, "to"), TO, ConsignmentFields::consignee);
    List<ConsignedItem> items = new ArrayList<>();
    for (ObjectNode item : Parts.takeAll(body, "items")) {
      items.add(item("items[%d]".formatted(items.size()), item));
    }
    return new ConsignmentDraft(to, items);
  }

  public static Booking booking(Fields fields, ConsignmentDraft draft) {
    return new Booking(
        fields.text("quoteId"), draft, fields.text("orderId"), fields.text("remark"));
  }

  /** Takes {@code parcels} out of a body. */
  public static List<DomesticParcel> takeParcels(ObjectNode body) {
    List<DomesticParcel> parcels = new ArrayList<>();
    for (ObjectNode parcel : Parts.takeAll(body, "parcels")) {
      String path = "parcels[%d]".formatted(parcels.size());
      parcels.add(
          Parts.read(
              path,
              parcel,
              PARCEL,
              fields ->
                  new DomesticParcel(
                      fields.requiredText("waybill"),
                      fields.text("carrier"),
                      fields.instant("ready"))));
    }
    if (parcels.isEmpty()) {
      throw new InvalidValue("parcels", "none", "at least one");
    }
    return parcels;
  }

  private static ConsignedItem item(String path, ObjectNode item) {
    Optional<Route> route =
        item.has("route")
            ? Optional.of(
                Parts.read(
                    path + ".route", Parts.take(item, "route"), ROUTE, ConsignmentFields::route))
            : Optional.empty();
    return Parts.read(path, item, ITEM, fields -> item(fields, route));
  }

  private static ConsignedItem item(Fields fields, Optional<Route> route) {
    return new ConsignedItem(
        fields.requiredText("itemId"),
        fields.requiredText("skuId"),
        LineFields.quantity(fields),
        price(fields),
        fields.text("title"),
        fields.text("imageUrl").map(text -> fields.requiredLink("imageUrl")),
        route);
  }

  private static Money price(Fields fields) {
    String amount = fields.requiredText("price");
    String currency = fields.text("currency").orElse("CNY");
    if (!amount.matches("[0-9]{1,12}(\\.[0-9]{1,6})?")) {
      throw new InvalidValue("price", amount, "a decimal number, e.g. 25.00");
    }
    try {
      return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    } catch (IllegalArgumentException unknown) {
      throw new InvalidValue("currency", currency, "a code such as CNY");
    }
  }

  private static Route route(Fields fields) {
    return new Route(fields.requiredText("id"), fields.text("carrier"), fields.text("category"));
  }

  private static Consignee consignee(Fields fields) {
    return new Consignee(AddressFields.read(fields), fields.text("email"), fields.text("taxId"));
  }

  private static List<String> append(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return List.copyOf(all);
  }
}
