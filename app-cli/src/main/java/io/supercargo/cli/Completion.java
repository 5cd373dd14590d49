package io.supercargo.cli;

import io.supercargo.domain.InvalidValue;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the completion script. */
@Command(
    name = "completion",
    description = "Prints a script that completes commands and options in bash, zsh or fish.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  source <(supercargo completion)",
      "  supercargo completion bash > /etc/bash_completion.d/supercargo",
      "  supercargo completion fish > ~/.config/fish/completions/supercargo.fish"
    })
final class Completion implements Callable<Integer> {
  private static final String NAME = "supercargo";

  private final Shell shell;

  @Parameters(
      paramLabel = "SHELL",
      arity = "0..1",
      defaultValue = "bash",
      description = "bash, zsh or fish; bash unless said, and its script serves zsh too.")
  private String wanted = "bash";

  Completion(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    CommandLine all = Grammar.of(shell, List.of(Verb.values()));
    shell.terminal().line(script(all));
    return ExitCode.DONE;
  }

  private String script(CommandLine all) {
    return switch (wanted) {
      case "bash", "zsh" -> AutoComplete.bash(NAME, all);
      case "fish" -> new FishScript(NAME).of(all);
      default -> throw new InvalidValue("SHELL", wanted, "bash, zsh or fish");
    };
  }
}
