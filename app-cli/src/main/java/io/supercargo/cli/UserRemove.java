package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lets somebody log in no more. */
@Command(
    name = "remove",
    description = "Lets somebody log in no more, and ends all sessions under that name.",
    footerHeading = "%nExamples:%n",
    footer = "  supercargo user remove ada")
final class UserRemove implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(paramLabel = "NAME", description = "Who, as `supercargo user` lists them.")
  private String name = "";

  UserRemove(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    Request request = Request.delete(User.PATH).at(name);
    return turn.tell(request, OrderViews.PLAN, name + " cannot log in any more");
  }
}
