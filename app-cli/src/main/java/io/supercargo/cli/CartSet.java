package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Changes how many are wanted. */
@Command(
    name = "set",
    description = "Changes how many of an item are wanted.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo cart set ITEM 40")
final class CartSet implements Callable<Integer> {
  @Mixin private Turn turn;
  @Mixin private CartName cart = new CartName();

  @Parameters(
      index = "0",
      paramLabel = "ITEM",
      description = "The item, as `supercargo cart` lists it.")
  private String item = "";

  @Parameters(index = "1", paramLabel = "N", description = "How many.")
  private long quantity;

  CartSet(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    String body = JsonNodeFactory.instance.objectNode().put("quantity", quantity).toString();
    return turn.tell(Request.patch(cart.item(item), body), OrderViews.CART_ITEM);
  }
}
