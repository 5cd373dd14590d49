package io.supercargo.cli;

import io.supercargo.cli.assistant.Assistant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets an assistant search, compare, quote and follow orders. */
@Command(
    name = "mcp",
    description = {
      "Serves an assistant on standard input and output in the Model Context Protocol.",
      "It ends when the assistant does. Where no server runs on this home, it becomes one."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo mcp",
      "  supercargo mcp --allow-orders --config supercargo.yaml",
      "  {\"mcpServers\":{\"supercargo\":{\"command\":\"supercargo\",\"args\":[\"mcp\"]}}}"
    })
final class Mcp implements Callable<Integer> {
  private final Shell shell;

  @Mixin private Reach reach;

  @Option(
      names = "--allow-orders",
      description = {
        "Adds the tool that places orders. It wants the token that came with the quote.",
        "Limits and approvals of the configuration hold for it as for everybody."
      })
  private boolean mayOrder;

  Mcp(Shell shell) {
    this.shell = shell;
    this.reach = new Reach(shell);
  }

  @Override
  public Integer call() throws InterruptedException {
    try (StandingLine line = new StandingLine(reach)) {
      // Assistants end what they started by telling it to end.
      Runtime.getRuntime().addShutdownHook(new Thread(line::close, "stop"));
      line.client(); // what cannot be opened is told before the assistant says a word
      shell.terminal().say("serving an assistant until it ends");
      new Assistant(line::client, mayOrder, Version.own())
          .serve(shell.input(), shell.terminal().data());
    }
    return ExitCode.DONE;
  }
}
