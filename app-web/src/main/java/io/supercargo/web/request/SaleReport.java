package io.supercargo.web.request;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.sync.OrderRelation;
import io.supercargo.domain.sync.ParcelUpdate;
import io.supercargo.domain.sync.SaleUpdate;
import io.supercargo.domain.sync.SoldOrder;
import io.supercargo.domain.sync.SoldParcel;
import io.supercargo.ports.Reply;
import io.supercargo.ports.sync.SyncBack;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A report of what a caller sold, of one of the {@link #KINDS}.
 *
 * @param fields what is written beside the report itself
 * @param action what telling it is called
 * @param id of what it is about
 * @param what tells it
 */
public record SaleReport(
    Fields fields, String action, String id, Function<SyncBack, Reply<Boolean>> what) {
  public static final List<String> KINDS =
      List.of("orders", "order-relations", "order-statuses", "shipments", "shipment-statuses");

  private static final List<String> BESIDE = List.of("provider", "dryRun");

  /** Reads the names that it is told of. */
  @FunctionalInterface
  public interface Rest {
    Fields of(List<String> known);
  }

  /**
   * Takes a report out of a body.
   *
   * @param rest reads what is left of the body, and what is written elsewhere
   */
  public static SaleReport take(String kind, ObjectNode body, Rest rest) {
    return switch (kind) {
      case "orders" -> order(body, rest);
      case "order-relations" -> relations(body, rest);
      case "order-statuses" -> status(body, rest);
      case "shipments" -> parcel(body, rest);
      case "shipment-statuses" -> parcelStatus(rest);
      default -> throw new InvalidValue("kind", kind, "one of " + String.join(", ", KINDS));
    };
  }

  private static SaleReport order(ObjectNode body, Rest rest) {
    List<ObjectNode> lines = Parts.takeAll(body, "lines");
    Fields fields = rest.of(names(SaleFields.ORDER));
    SoldOrder order = SaleFields.order(fields, lines);
    return new SaleReport(fields, "report-order", order.id(), back -> back.order(order));
  }

  private static SaleReport relations(ObjectNode body, Rest rest) {
    List<ObjectNode> written = Parts.takeAll(body, "relations");
    Fields fields = rest.of(BESIDE);
    List<OrderRelation> relations =
        Parts.readAll("relations", written, SaleFields.RELATION, SaleFields::relation);
    if (relations.isEmpty()) {
      throw new InvalidValue("relations", "none", "at least one");
    }
    String id = relations.get(0).orderId();
    return new SaleReport(fields, "relate-orders", id, back -> back.relate(relations));
  }

  private static SaleReport status(ObjectNode body, Rest rest) {
    List<ObjectNode> lines = Parts.takeAll(body, "lines");
    Fields fields = rest.of(names(SaleFields.STATUS));
    SaleUpdate update =
        SaleFields.status(
            fields,
            Parts.readAll(
                "lines", lines, SaleFields.STATUS, line -> SaleFields.status(line, List.of())));
    return new SaleReport(fields, "report-status", update.orderId(), back -> back.status(update));
  }

  private static SaleReport parcel(ObjectNode body, Rest rest) {
    Optional<ObjectNode> to =
        body.has("destination") ? Optional.of(Parts.take(body, "destination")) : Optional.empty();
    Fields fields = rest.of(names(SaleFields.PARCEL));
    SoldParcel parcel = SaleFields.parcel(fields, to);
    return new SaleReport(fields, "report-shipment", parcel.id(), back -> back.parcel(parcel));
  }

  private static SaleReport parcelStatus(Rest rest) {
    Fields fields = rest.of(names(SaleFields.PARCEL_STATUS));
    ParcelUpdate update = SaleFields.parcelStatus(fields);
    return new SaleReport(
        fields, "report-shipment-status", update.id(), back -> back.parcelStatus(update));
  }

  private static List<String> names(List<String> report) {
    List<String> names = new ArrayList<>(report);
    names.addAll(BESIDE);
    return names;
  }
}
