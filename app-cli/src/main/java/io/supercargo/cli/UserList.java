package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.KeyViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the people, as the noun alone does. */
@Command(
    name = "list",
    description = "Lists the people who may log in.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo user list --output json")
final class UserList implements Callable<Integer> {
  @Mixin private Asking asking;

  UserList(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(User.PATH).with("limit", 100), KeyViews.USERS);
  }
}
