package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.KeyViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the keys, as the noun alone does. */
@Command(
    name = "list",
    description = "Lists the keys, revoked ones too.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo key list --output json")
final class KeyList implements Callable<Integer> {
  @Mixin private Asking asking;

  KeyList(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(Key.PATH).with("limit", 100), KeyViews.KEYS);
  }
}
