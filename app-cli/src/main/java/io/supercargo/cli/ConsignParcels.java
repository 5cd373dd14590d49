package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.ConsignmentViews;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which parcels bring the goods of a consignment. */
@Command(
    name = "parcels",
    description = "Tells which parcels bring the goods of a consignment to the warehouse.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo consign parcels co_06ev4x1q2k5m8p3r YT7565691026776 --carrier 圆通速递")
final class ConsignParcels implements Callable<Integer> {
  @Mixin private Writing writing;

  @Parameters(index = "0", paramLabel = "ID", description = "The consignment.")
  private String id = "";

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "WAYBILL", description = "The parcels.")
  private List<String> waybills = List.of();

  @Option(names = "--carrier", paramLabel = "NAME", description = "Who brings them.")
  private @Nullable String carrier;

  ConsignParcels(Shell shell) {
    this.writing = new Writing(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    for (String waybill : waybills) {
      ObjectNode parcel = body.withArray("parcels").addObject().put("waybill", waybill);
      if (carrier != null) {
        parcel.put("carrier", carrier);
      }
    }
    return writing.tell(
        Request.post(ConsignList.PATH + "/" + id + "/parcels", body.toString()),
        ConsignmentViews.ONE);
  }
}
