package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.RefundViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the seller that goods are on their way back. */
@Command(
    name = "return",
    description = "Tells the seller the number of the parcel in which goods go back.",
    footerHeading = "%nExamples:%n",
    footer =
        "  supercargo refund return sandbox:TQ8651493722961198 --carrier ZTO --waybill 7561234")
final class RefundReturn implements Callable<Integer> {
  @Mixin private Once once;

  @Parameters(paramLabel = "ID", description = "The refund.")
  private String id = "";

  @Option(
      names = "--carrier",
      required = true,
      paramLabel = "CODE",
      description = "The carrier's code, e.g. ZTO.")
  private String carrier = "";

  @Option(
      names = "--waybill",
      required = true,
      paramLabel = "NUMBER",
      description = "The number of the parcel.")
  private String waybill = "";

  @Option(names = "--phone", paramLabel = "NUMBER", description = "Where the sender is reached.")
  private @Nullable String phone;

  @Option(names = "--note", paramLabel = "TEXT", description = "To the seller.")
  private @Nullable String note;

  RefundReturn(Shell shell) {
    this.once = new Once(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body =
        JsonNodeFactory.instance.objectNode().put("carrier", carrier).put("waybill", waybill);
    if (phone != null) {
      body.put("phone", phone);
    }
    if (note != null) {
      body.put("note", note);
    }
    return once.tell(
        Request.post(Refund.PATH, body.toString()).at(id).at("return"), RefundViews.REFUND);
  }
}
