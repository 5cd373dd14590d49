package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists orders. */
@Command(
    name = "order",
    description =
        "Places orders, each once, and shows, cancels, confirms, approves and settles them.",
    subcommands = {
      OrderPlace.class,
      OrderList.class,
      OrderShow.class,
      OrderCancel.class,
      OrderConfirm.class,
      OrderIntents.class,
      OrderApprove.class,
      OrderReject.class,
      OrderLook.class,
      OrderResolve.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo order place qt_06ev4x1q2k5m8p3r",
      "  supercargo order list --status awaiting-payment --output csv",
      "  supercargo order show sandbox:2257164624870311973"
    })
final class Order implements Callable<Integer> {
  @Mixin private Asking asking;

  Order(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(OrderList.PATH), OrderViews.ORDERS);
  }
}
