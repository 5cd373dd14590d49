package io.supercargo.web.console;

import io.supercargo.domain.Capability;
import io.supercargo.domain.sync.ParcelStatus;
import io.supercargo.domain.sync.SaleKind;
import io.supercargo.domain.sync.SaleStatus;
import io.supercargo.web.request.SaleFields;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields by which a sale, or a parcel to one's own customer, is reported. */
final class SaleForm {
  private static final int LINES = 2;
  private static final Set<String> MOMENTS = Set.of("createdAt", "paidAt", "endedAt", "at");

  private final WhoCan whoCan;

  @Inject
  SaleForm(WhoCan whoCan) {
    this.whoCan = whoCan;
  }

  /**
   * A form, part by part.
   *
   * @param rows of what there may be several of
   */
  record Sheet(List<FormField> about, List<List<FormField>> rows) {}

  Sheet sheet(String kind, FormFields fields) {
    Maker make = new Maker(fields, kind.startsWith("shipment"));
    return switch (kind) {
      case "orders" -> make.sheet(SaleFields.ORDER, "lines", SaleFields.LINE);
      case "order-relations" -> make.sheet(List.of(), "relations", SaleFields.RELATION);
      case "order-statuses" -> make.sheet(SaleFields.STATUS, "lines", SaleFields.STATUS);
      case "shipments" ->
          new Sheet(
              Stream.concat(
                      make.all("", SaleFields.PARCEL),
                      make.all("destination.", SaleFields.DESTINATION))
                  .toList(),
              List.of());
      default -> new Sheet(make.all("", SaleFields.PARCEL_STATUS).toList(), List.of());
    };
  }

  FormField provider(FormFields fields) {
    List<Choice> able =
        whoCan.choices(
            Capability.SYNC_BACK,
            fields.entered().text("provider"),
            fields.t().of("provider.routed"));
    return fields.choice("provider", "search.provider", able);
  }

  boolean isPossible() {
    return whoCan.anybody(Capability.SYNC_BACK);
  }

  /** Makes fields of a kind. */
  private record Maker(FormFields fields, boolean parcel) {
    Sheet sheet(List<String> about, String part, List<String> names) {
      List<List<FormField>> rows =
          IntStream.range(0, LINES)
              .mapToObj(row -> all("%s[%d].".formatted(part, row), names).toList())
              .toList();
      return new Sheet(all("", about).toList(), rows);
    }

    Stream<FormField> all(String path, List<String> names) {
      return names.stream().map(name -> one(path + name, name));
    }

    private FormField one(String path, String name) {
      String label = "sale." + name;
      if (MOMENTS.contains(name)) {
        return fields.moment(path, label);
      }
      return switch (name) {
        case "status" -> fields.choice(path, label, states(path));
        case "kind" ->
            fields.choice(
                path, label, choices(path, "sale.kind.", codes(SaleKind.values(), SaleKind::code)));
        case "refunded" -> fields.choice(path, label, choices(path, "sale.", List.of("true")));
        case "paid", "refundedSum" -> fields.text(path, label, "25.00");
        default -> fields.text(path, label);
      };
    }

    private List<Choice> states(String path) {
      return parcel
          ? choices(path, "sale.parcel.", codes(ParcelStatus.values(), ParcelStatus::code))
          : choices(path, "sale.order.", codes(SaleStatus.values(), SaleStatus::code));
    }

    private List<Choice> choices(String path, String label, List<String> codes) {
      String written = fields.entered().text(path);
      List<Choice> choices = new ArrayList<>();
      choices.add(new Choice("", "–", written.isEmpty()));
      codes.forEach(
          code -> choices.add(new Choice(code, fields.t().of(label + code), code.equals(written))));
      return choices;
    }

    private static <E> List<String> codes(E[] values, Function<E, String> code) {
      return Arrays.stream(values).map(code).toList();
    }
  }
}
