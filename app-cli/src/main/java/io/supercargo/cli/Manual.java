package io.supercargo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the manual pages. */
@Command(
    name = "manual",
    description = "Writes a manual page for each command into a folder.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo manual /usr/local/share/man/man1",
      "  supercargo manual man1 && man ./man1/supercargo-search.1"
    })
final class Manual implements Callable<Integer> {
  private final Shell shell;

  @Parameters(paramLabel = "DIR", description = "The folder; it is made if need be.")
  private Path folder = Path.of("");

  Manual(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(folder);
    int pages = write(Grammar.of(shell, List.of(Verb.values())));
    shell.terminal().say("%d pages in %s".formatted(pages, folder));
    return ExitCode.DONE;
  }

  private int write(CommandLine line) throws IOException {
    ManualPage page = new ManualPage(line);
    Files.writeString(folder.resolve(page.name() + ".1"), page.text());
    int written = 1;
    for (CommandLine verb : line.getSubcommands().values()) {
      written += write(verb);
    }
    return written;
  }
}
