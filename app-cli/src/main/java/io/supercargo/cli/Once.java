package io.supercargo.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.supercargo.cli.print.Printer;
import io.supercargo.cli.print.View;
import io.supercargo.cli.rest.Request;
import io.supercargo.cli.rest.ServerUnreachable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that happen once, however often they are given. */
final class Once {
  private final Shell shell;

  @Mixin private Asking asking;

  @Option(
      names = "--key",
      paramLabel = "KEY",
      description = {
        "The idempotency key. The same command with the same key happens once, and tells what",
        "became of it. Left out, one is made and printed to standard error before anything is sent."
      })
  private @Nullable String key;

  @Option(names = "--dry-run", description = "Checks everything and changes nothing.")
  private boolean dryRun;

  Once(Shell shell) {
    this.shell = shell;
    this.asking = new Asking(shell);
  }

  /** Tells the server, prints its answer, and says by the exit code what became of it. */
  int tell(Request request, View view) {
    if (dryRun) {
      Request given = key == null ? request : request.once(key);
      asking.ask(given.with("dryRun", true), view);
      shell.terminal().say("dry run: nothing was changed");
      return ExitCode.DONE;
    }
    String used = key();
    try (Line line = asking.open()) {
      String answer = line.client().send(request.once(used));
      asking.print(answer, view);
      return Ending.of(shell, Printer.tree(answer));
    } catch (ServerUnreachable lost) {
      if (!lost.mayHaveHeard()) {
        throw lost;
      }
      shell.terminal().say(String.valueOf(lost.getMessage()));
      shell
          .terminal()
          .say(
              "it may or may not have happened; the same command with --key %s tells, and does"
                      .formatted(used)
                  + " nothing twice");
      return ExitCode.UNKNOWN;
    }
  }

  /** Places every row of a file, each once. */
  int each(String file, Optional<ObjectNode> address, ObjectNode terms) {
    OrderFile orders = new OrderFile(shell, asking, dryRun);
    int code = orders.run(file, dryRun && key == null ? "dry-run" : key(), address, terms);
    if (dryRun) {
      shell.terminal().say("dry run: nothing was changed");
    } else if (code != ExitCode.DONE) {
      shell.terminal().say("the same command with the same --key goes on; nothing happens twice");
    }
    return code;
  }

  /** Asks for something that needs no key. */
  int ask(Request request, View view) {
    int code = asking.ask(request.with("dryRun", dryRun ? true : null), view);
    if (dryRun) {
      shell.terminal().say("dry run: nothing was changed");
    }
    return code;
  }

  private String key() {
    String used = key == null ? UUID.randomUUID().toString() : key;
    if (key == null) {
      shell.terminal().say("key: " + used);
    }
    return used;
  }
}
