package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cancels an order. */
@Command(
    name = "cancel",
    description = "Cancels an order that is not paid.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo order cancel sandbox:2257164624870311973 --reason other")
final class OrderCancel implements Callable<Integer> {
  @Mixin private Once once;

  @Parameters(paramLabel = "ID", description = "The order.")
  private String id = "";

  @Option(
      names = "--reason",
      paramLabel = "REASON",
      description = "buyerCancel (unless another), sellerGoodsLack or other.")
  private @Nullable String reason;

  @Option(names = "--remark", paramLabel = "TEXT", description = "To the seller.")
  private @Nullable String remark;

  OrderCancel(Shell shell) {
    this.once = new Once(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    if (reason != null) {
      body.put("reason", reason);
    }
    if (remark != null) {
      body.put("remark", remark);
    }
    Request request = Request.post(OrderList.PATH, body.toString()).at(id).at("cancel");
    return once.tell(request, OrderViews.OUTCOME);
  }
}
