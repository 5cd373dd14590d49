package io.supercargo.web.console;

import io.supercargo.domain.Capability;
import io.supercargo.web.request.ConsignmentFields;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fields by which goods are sent abroad. */
final class ConsignmentForm {
  private static final int SPARE_ROWS = 1;
  private static final int MOST_ROWS = 50;

  private final WhoCan whoCan;

  @Inject
  ConsignmentForm(WhoCan whoCan) {
    this.whoCan = whoCan;
  }

  /**
   * The form, part by part.
   *
   * @param items the fields of each row of goods, with one row to spare
   */
  record Sheet(
      List<FormField> to,
      List<List<FormField>> items,
      List<FormField> about,
      boolean possible,
      String key) {}

  Sheet sheet(Words t, Entered entered, Trouble trouble) {
    FormFields fields = FormFields.of(t, entered, trouble);
    List<List<FormField>> items = new ArrayList<>();
    for (int row = 0; row < rows(entered); row++) {
      items.add(item(fields, "items[%d]".formatted(row)));
    }
    return new Sheet(
        ConsignmentFields.TO.stream()
            .map(name -> fields.text("to." + name, "address." + name))
            .toList(),
        items,
        about(fields, t),
        whoCan.anybody(Capability.CONSIGNMENT),
        FormKey.fresh());
  }

  /** As many as were written, and some more. */
  private static int rows(Entered entered) {
    int filled = 0;
    for (int row = 0; row < MOST_ROWS; row++) {
      if (entered.isWrittenUnder("items[%d].".formatted(row))) {
        filled = row + 1;
      }
    }
    return filled + SPARE_ROWS;
  }

  private static List<FormField> item(FormFields fields, String path) {
    return Stream.concat(
            ConsignmentFields.ITEM.stream()
                .map(name -> fields.text(path + "." + name, label(name), hint(name))),
            ConsignmentFields.ROUTE.stream()
                .map(name -> fields.text(path + ".route." + name, "consign.route." + name)))
        .toList();
  }

  private static String label(String name) {
    return name.equals("title") ? "consign.title.of" : "consign." + name;
  }

  private static String hint(String name) {
    return switch (name) {
      case "quantity" -> "1";
      case "price" -> "25.00";
      case "currency" -> "CNY";
      default -> "";
    };
  }

  private List<FormField> about(FormFields fields, Words t) {
    List<Choice> providers =
        whoCan.choices(
            Capability.CONSIGNMENT, fields.entered().text("provider"), t.of("provider.routed"));
    return List.of(
        fields.choice("provider", "search.provider", providers),
        fields.text("orderId", "consign.orderId"),
        fields.text("quoteId", "consign.quoteId"),
        fields.text("remark", "shipments.remark"));
  }
}
