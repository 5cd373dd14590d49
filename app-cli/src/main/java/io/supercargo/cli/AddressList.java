package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.AccountViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists a supplier's address book, as the noun alone does. */
@Command(
    name = "list",
    description = "Lists the addresses that a supplier keeps.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo address list --provider xport-main --output csv")
final class AddressList implements Callable<Integer> {
  static final String PATH = "/api/v1/addresses";

  @Mixin private Asking asking;

  @Option(names = "--provider", paramLabel = "NAME", description = "Whom to ask.")
  private @Nullable String provider;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many, 1 to 100.")
  private @Nullable Integer limit;

  @Option(names = "--cursor", paramLabel = "CURSOR", description = "Go on where a list ended.")
  private @Nullable String cursor;

  AddressList(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    Request request =
        Request.get(PATH).with("provider", provider).with("limit", limit).with("cursor", cursor);
    return asking.ask(request, AccountViews.ADDRESSES);
  }
}
