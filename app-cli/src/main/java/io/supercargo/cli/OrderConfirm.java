package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says that goods have arrived. */
@Command(
    name = "confirm",
    description = "Says that goods have arrived, after which the seller is given the money.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo order confirm sandbox:2257164624870311973")
final class OrderConfirm implements Callable<Integer> {
  @Mixin private Once once;

  @Parameters(paramLabel = "ID", description = "The order.")
  private String id = "";

  @Option(names = "--line", paramLabel = "LINE", description = "A line that arrived; all else.")
  private List<String> lines = List.of();

  OrderConfirm(Shell shell) {
    this.once = new Once(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (!lines.isEmpty()) {
      ArrayNode array = body.putArray("lines");
      lines.forEach(array::add);
    }
    Request request = Request.post(OrderList.PATH, body.toString()).at(id).at("confirm-receipt");
    return once.tell(request, OrderViews.OUTCOME);
  }
}
