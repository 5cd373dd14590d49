package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.KeyViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Looks after the people who may use the console; alone, lists them. */
@Command(
    name = "user",
    description = "Looks after the people who may log in at the console; alone, lists them.",
    subcommands = {UserList.class, UserAdd.class, UserRole.class, UserRemove.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  echo \"$PASSWORD\" | supercargo user add ada --password-file -",
      "  supercargo user role ada viewer",
      "  supercargo user remove ada"
    })
final class User implements Callable<Integer> {
  static final String PATH = "/api/v1/users";

  @Mixin private Asking asking;

  User(Shell shell) {
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return asking.ask(Request.get(PATH).with("limit", 100), KeyViews.USERS);
  }
}
