package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.KeyViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets somebody log in. */
@Command(
    name = "add",
    description = {
      "Lets somebody log in at the console.",
      "From then on nobody enters without a password or a key."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo user add ada --password-file ada.txt",
      "  echo \"$PASSWORD\" | supercargo user add ada --role buyer --password-file -"
    })
final class UserAdd implements Callable<Integer> {
  private final Shell shell;

  @Mixin private Turn turn;

  @Parameters(paramLabel = "NAME", description = "By which the person logs in.")
  private String name = "";

  @Option(
      names = "--password-file",
      required = true,
      paramLabel = "FILE",
      description = "Holds the password, 10 characters at least; - reads standard input.")
  private String file = "";

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = {
        "viewer looks, buyer buys and pays too, admin may do everything;",
        "admin unless said, and for the first one."
      })
  private @Nullable String role;

  UserAdd(Shell shell) {
    this.shell = shell;
    this.turn = new Turn(shell);
  }

  @Override
  public Integer call() {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("name", name).put("password", Input.secret("--password-file", file, shell));
    if (role != null) {
      body.put("role", role);
    }
    return turn.tell(Request.post(User.PATH, body.toString()), KeyViews.USER);
  }
}
