package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.view.AccountViews;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Connects our account at a supplier; the code, a secret, never stands on a command line. */
@Command(
    name = "connect",
    description = {
      "Prints the page on which the holder of our account says yes.",
      "The holder comes back to a running server, or to another address of yours; from there,",
      "hand over the code, or the whole address that it came with."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo account connect cbu",
      "  supercargo account connect cbu --callback https://shop.example/back",
      "  supercargo account connect cbu --code-file - < code.txt"
    })
final class AccountConnect implements Callable<Integer> {
  private final Shell shell;

  @Mixin private Asking asking;

  @Parameters(paramLabel = "PROVIDER", description = "The provider's name in the configuration.")
  private String provider = "";

  @Option(
      names = "--callback",
      paramLabel = "URL",
      description = "Where the holder comes back to, where it is not the server.")
  private @Nullable String callback;

  @Option(
      names = "--code-file",
      paramLabel = "FILE",
      description = "A file with the code, or with the address that it came with; - for input.")
  private @Nullable String codeFile;

  AccountConnect(Shell shell) {
    this.shell = shell;
    this.asking = new Asking(shell);
  }

  @Override
  public Integer call() {
    return codeFile == null
        ? begin()
        : end(ReturnedCode.read(Input.secret("--code-file", codeFile, shell)));
  }

  private int begin() {
    int done =
        asking.ask(
            Request.get("/api/v1/providers")
                .at(provider)
                .at("authorisation")
                .with("callback", callback),
            AccountViews.INVITATION);
    shell.terminal().say("open this page within the hour and say yes there");
    return done;
  }

  private int end(ReturnedCode returned) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("code", returned.code());
    returned.state().ifPresent(state -> json.put("state", state));
    if (callback != null && returned.state().isEmpty()) {
      json.put("callback", callback);
    }
    return asking.ask(
        Request.post("/api/v1/providers", json.toString()).at(provider).at("authorisation"),
        AccountViews.CONNECTION);
  }
}
