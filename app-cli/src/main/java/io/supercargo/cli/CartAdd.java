package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts something into a cart. */
@Command(
    name = "add",
    description = "Puts something into a cart; more of what is there is added to it.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo cart add 1688:731218795448=5131477219648x20",
      "  supercargo show 1688:731218795448"
    })
final class CartAdd implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private CartName cart = new CartName();

  @Parameters(
      paramLabel = "ID[=SKU]xN",
      description = "The product, its variant, and how many; `supercargo show ID` lists variants.")
  private String line = "";

  CartAdd(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    return turn.tell(Request.post(cart.items(), Wish.read(line).toString()), OrderViews.CART_ITEM);
  }
}
