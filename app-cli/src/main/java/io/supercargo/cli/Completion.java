package io.supercargo.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints the completion script. */
@Command(
    name = "completion",
    description = "Prints a script that completes commands and options in bash and zsh.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(supercargo completion)",
      "  supercargo completion > /etc/bash_completion.d/supercargo"
    })
final class Completion implements Callable<Integer> {
  private final Shell shell;

  Completion(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    shell
        .terminal()
        .line(AutoComplete.bash("supercargo", Grammar.of(shell, List.of(Verb.values()))));
    return ExitCode.DONE;
  }
}
