package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists a cart, as the noun alone does. */
@Command(
    name = "list",
    description = "Lists a cart.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo cart list --cart spring --output csv")
final class CartList implements Callable<Integer> {
  @Mixin private Asking asking;
  @Mixin private CartName cart = new CartName();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "100",
      description = "At most so many, 1 to 100.")
  private int limit = 100;

  @Option(names = "--cursor", paramLabel = "CURSOR", description = "Go on where a list ended.")
  private @Nullable String cursor;

  CartList(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(
        Request.get(cart.items()).with("limit", limit).with("cursor", cursor), OrderViews.CART);
  }
}
