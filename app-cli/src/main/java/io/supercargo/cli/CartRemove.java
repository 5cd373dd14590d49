package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes something out of a cart. */
@Command(
    name = "remove",
    description = "Takes an item out of a cart.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo cart remove ITEM")
final class CartRemove implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private CartName cart = new CartName();

  @Parameters(paramLabel = "ITEM", description = "The item, as `supercargo cart` lists it.")
  private String item = "";

  CartRemove(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(Request.delete(cart.item(item)), OrderViews.PLAN, item + " is out");
  }
}
