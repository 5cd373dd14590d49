package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.AccountViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the way to talk to a seller. */
@Command(
    name = "chat",
    description = "Finds the way to talk to a seller, by a product, a shop, or both.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo account chat --product 1688:731218795448")
final class AccountChat implements Callable<Integer> {
  @Mixin private Asking asking;

  @Option(names = "--product", paramLabel = "ID", description = "A product of the seller's.")
  private @Nullable String product;

  @Option(names = "--shop", paramLabel = "ID", description = "The seller's shop.")
  private @Nullable String shop;

  @Option(
      names = "--marketplace",
      paramLabel = "NAME",
      description = "Where the shop is; a product says so itself.")
  private @Nullable String marketplace;

  @Option(names = "--provider", paramLabel = "NAME", description = "Whom to ask.")
  private @Nullable String provider;

  AccountChat(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request =
        Request.get("/api/v1/im-links")
            .with("product", product)
            .with("shop", shop)
            .with("marketplace", marketplace)
            .with("provider", provider);
    return asking.ask(request, AccountViews.CHATS);
  }
}
