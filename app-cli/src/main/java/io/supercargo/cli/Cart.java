package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists a cart. */
@Command(
    name = "cart",
    description = "Keeps what may be ordered, in carts of any name.",
    subcommands = {CartList.class, CartAdd.class, CartSet.class, CartRemove.class, CartClear.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo cart add 1688:731218795448=5131477219648x20",
      "  supercargo cart",
      "  supercargo quote --cart default --address address.json"
    })
final class Cart implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private CartName cart = new CartName();

  Cart(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(cart.items()).with("limit", 100), OrderViews.CART);
  }
}
