package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.KeyViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Gives somebody another role. */
@Command(
    name = "role",
    description = "Gives somebody another role, from the next request on.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo user role ada viewer")
final class UserRole implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "Who, as `supercargo user` lists them.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "ROLE",
      description = "viewer looks, buyer buys and pays too, admin may do everything.")
  private String role = "";

  UserRole(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    String body = JsonNodeFactory.instance.objectNode().put("role", role).toString();
    return turn.tell(Request.patch(User.PATH, body).at(name), KeyViews.USER);
  }
}
