package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.KeyViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks after the keys of programs; alone, lists them. */
@Command(
    name = "key",
    description = "Looks after the API keys of programs; alone, lists them.",
    subcommands = {KeyList.class, KeyCreate.class, KeyRevoke.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo key create shop --scope orders:write,products:read",
      "  supercargo key revoke shop"
    })
final class Key implements Callable<Integer> {
  static final String PATH = "/api/v1/keys";

  @Mixin private Asking asking;

  Key(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(PATH).with("limit", 100), KeyViews.KEYS);
  }
}
