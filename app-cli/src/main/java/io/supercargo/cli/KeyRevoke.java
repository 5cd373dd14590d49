package io.supercargo.cli;

import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.OrderViews;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Revokes a key for good. */
@Command(
    name = "revoke",
    description = "Revokes a key for good; its name is free again.",
    footerHeading = "%nExamples:%n",
    footer = {"  supercargo key revoke shop", "  supercargo key revoke ky_06ev4x1q2k5m8p3r9t2w"})
final class KeyRevoke implements Callable<Integer> {
  @Mixin private Turn turn;

  @Parameters(paramLabel = "KEY", description = "Its name, or its id as `supercargo key` lists it.")
  private String key = "";

  KeyRevoke(Shell shell) {
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    Request request = Request.delete(Key.PATH).at(key);
    return turn.tell(request, OrderViews.PLAN, key + " opens nothing any more");
  }
}
