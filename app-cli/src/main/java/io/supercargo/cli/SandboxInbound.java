package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.SandboxViews;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets a parcel come to the sandbox's warehouse. */
@Command(
    name = "inbound",
    description = {
      "Lets a parcel come to the warehouse of the sandbox, announced or not, and opens it.",
      "What is not said of it follows from its waybill. Clients of the Xport gateway are told."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo sandbox inbound YT7565691026776",
      "  supercargo sandbox inbound YT7565691026776 --weight 400 --size 230x340x560 --result failed"
    })
final class SandboxInbound implements Callable<Integer> {
  private static final List<String> SIDES = List.of("length", "width", "height");

  @Mixin private Turn turn;

  @Parameters(paramLabel = "WAYBILL", description = "The carrier's number.")
  private String waybill = "";

  @Option(names = "--order", paramLabel = "ID", description = "The marketplace's order.")
  private @Nullable String order;

  @Option(names = "--out-order", paramLabel = "ID", description = "Your own number of the order.")
  private @Nullable String outOrder;

  @Option(
      names = "--result",
      paramLabel = "RESULT",
      description = "What looking at it gives: passed, failed or other.")
  private @Nullable String result;

  @Option(names = "--weight", paramLabel = "GRAMS", description = "What it weighs.")
  private @Nullable String weight;

  @Option(
      names = "--size",
      paramLabel = "LxWxH",
      description = "Its length, width and height in millimetres.")
  private @Nullable String size;

  @Option(names = "--remark", paramLabel = "TEXT", description = "What is wrong with it.")
  private @Nullable String remark;

  @Option(
      names = "--picture",
      paramLabel = "URL",
      description = "A picture of it; may be repeated. Those of the goods unless said.")
  private List<String> pictures = new ArrayList<>();

  @Option(
      names = "--provider",
      paramLabel = "NAME",
      description = "Which sandbox, where several are configured.")
  private @Nullable String provider;

  SandboxInbound(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(
        Request.post(Sandbox.PATH + "/parcels", body().toString())
            .at(waybill)
            .at("receive")
            .with("provider", provider),
        SandboxViews.PARCEL);
  }

  private ObjectNode body() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    put(body, "orderId", order);
    put(body, "outOrderId", outOrder);
    put(body, "result", result);
    put(body, "weightGrams", weight);
    sides(body);
    put(body, "remark", remark);
    if (!pictures.isEmpty()) {
      pictures.forEach(body.putArray("pictures")::add);
    }
    return body;
  }

  /** What is no such figure is complained of by who reads it. */
  private void sides(ObjectNode body) {
    if (size != null) {
      String[] parts = size.split("[x×*]", SIDES.size());
      for (int i = 0; i < parts.length; i++) {
        body.put(SIDES.get(i), parts[i]);
      }
    }
  }

  private static void put(ObjectNode body, String name, @Nullable String value) {
    if (value != null) {
      body.put(name, value);
    }
  }
}
