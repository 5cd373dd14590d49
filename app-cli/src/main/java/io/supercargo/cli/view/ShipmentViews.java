package io.supercargo.cli.view;

import com.fasterxml.jackson.databind.JsonNode;
import io.supercargo.cli.print.Column;
import io.supercargo.cli.print.Facts;
import io.supercargo.cli.print.Table;
import io.supercargo.cli.print.Terminal;
import io.supercargo.cli.print.Texts;
import io.supercargo.cli.print.View;
import java.util.ArrayList;
import java.util.List;

/** Answers about parcels. */
public final class ShipmentViews {
  public static final View SHIPMENTS = new Shipments();

  private ShipmentViews() {}

  /** Parcels, each with what its carrier tells, the newest last. */
  private static final class Shipments implements View {
    private static final Table EVENTS =
        Table.of(
            Column.of("TIME", "/at"),
            Column.of("STATUS", "/status"),
            Column.of("CARRIER SAYS", "/text").cut());

    @Override
    public void show(JsonNode body, Terminal terminal) {
      if (body.path("items").isEmpty()) {
        terminal.line("nothing was sent yet");
      }
      for (JsonNode shipment : body.path("items")) {
        facts(shipment).print(terminal);
        terminal.line("");
        EVENTS.print(shipment.path("events"), terminal);
      }
    }

    /** One row for each event. */
    @Override
    public List<JsonNode> rows(JsonNode body) {
      List<JsonNode> rows = new ArrayList<>();
      body.path("items").forEach(shipment -> shipment.path("events").forEach(rows::add));
      return rows;
    }

    private static Facts facts(JsonNode shipment) {
      return new Facts()
          .add("shipment", Texts.text(shipment.at("/id")))
          .add("carrier", Texts.text(shipment.at("/carrier/name")))
          .add("waybill", Texts.text(shipment.at("/waybill")))
          .add("status", Texts.text(shipment.at("/status")))
          .add("supplier says", Texts.text(shipment.at("/nativeStatus")));
    }
  }
}
