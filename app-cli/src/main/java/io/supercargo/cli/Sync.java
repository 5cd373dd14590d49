package io.supercargo.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.AccountViews;
import io.supercargo.domain.InvalidValue;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports what was sold of a supplier's goods back to it. */
@Command(
    name = "sync",
    description = "Reports orders and parcels of your own customers back to the supplier.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo sync orders --data @order.json --dry-run",
      "  supercargo sync shipment-statuses --data"
          + " '{\"shipmentId\":\"77\",\"status\":\"sign\",\"at\":\"2026-11-21T08:00:00Z\"}'"
    })
final class Sync implements Callable<Integer> {
  private static final List<String> KINDS =
      List.of("orders", "order-relations", "order-statuses", "shipments", "shipment-statuses");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Shell shell;

  @Mixin private Writing writing;

  @Parameters(
      paramLabel = "WHAT",
      description = "orders, order-relations, order-statuses, shipments or shipment-statuses.")
  private String what = "";

  @Option(
      names = "--data",
      required = true,
      paramLabel = "JSON|@FILE",
      description = "The report as the REST API takes it; @- reads standard input.")
  private String data = "";

  Sync(Shell shell) {
    this.shell = shell;
    this.writing = new Writing(shell);
  }

  @Override
  public Integer call() {
    if (!KINDS.contains(what)) {
      throw new InvalidValue("WHAT", what, "one of " + String.join(", ", KINDS));
    }
    return writing.tell(Request.post("/api/v1/sync/" + what, report()), AccountViews.TOLD);
  }

  private String report() {
    try {
      JsonNode written = JSON.readTree(Input.text(data, shell));
      if (written instanceof ObjectNode object) {
        return object.toString();
      }
    } catch (JsonProcessingException broken) {
      throw new InvalidValue("--data", broken.getOriginalMessage(), "a JSON object");
    }
    throw new InvalidValue("--data", "no object", "a JSON object");
  }
}
