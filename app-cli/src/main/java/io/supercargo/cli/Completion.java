package io.supercargo.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

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

  @Spec private @Nullable CommandSpec spec;

  Completion(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    shell
        .terminal()
        .line(AutoComplete.bash("supercargo", Objects.requireNonNull(spec).root().commandLine()));
    return ExitCode.DONE;
  }
}
