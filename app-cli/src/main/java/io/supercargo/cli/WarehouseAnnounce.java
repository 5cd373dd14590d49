package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ConsignmentViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells a warehouse to expect a parcel. */
@Command(
    name = "announce",
    description = "Tells a warehouse to expect a parcel.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo warehouse announce YT7565691026776 --order 3296711100591134260")
final class WarehouseAnnounce implements Callable<Integer> {
  @Mixin private Writing writing;

  @Parameters(paramLabel = "WAYBILL", description = "The carrier's number.")
  private String waybill = "";

  @Option(names = "--order", paramLabel = "ID", description = "The marketplace's order.")
  private @Nullable String order;

  @Option(names = "--out-order", paramLabel = "ID", description = "Your own number of the order.")
  private @Nullable String outOrder;

  WarehouseAnnounce(Shell shell) {
    this.writing = new Writing(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("waybill", waybill);
    if (order != null) {
      body.put("orderId", order);
    }
    if (outOrder != null) {
      body.put("outOrderId", outOrder);
    }
    return writing.tell(
        Request.post(WarehouseList.PATH, body.toString()), ConsignmentViews.RECEIPT);
  }
}
