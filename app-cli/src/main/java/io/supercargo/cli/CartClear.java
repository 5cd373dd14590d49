package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Empties a cart. */
@Command(
    name = "clear",
    description = "Empties a cart.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo cart clear --cart spring")
final class CartClear implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private CartName cart = new CartName();

  CartClear(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(Request.delete(cart.items()), OrderViews.PLAN, "the cart is empty");
  }
}
