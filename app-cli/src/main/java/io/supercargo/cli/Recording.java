package io.supercargo.cli;

import io.supercargo.bootstrap.Home;
import io.supercargo.bootstrap.Sources;
import io.supercargo.domain.InvalidValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives another command, and keeps what the suppliers were asked and answered. */
@Command(
    name = "record",
    description = {
      "Gives another command and records what the suppliers were asked and answered.",
      "There is a file for each exchange, without secrets and people's data. A provider with",
      "`replay: DIR` in the configuration answers from such a folder. What is there already is",
      "kept. It works in a store of its own: what `account connect` brought is known to the server",
      "alone, which records with `record: DIR` in its configuration."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  supercargo record cassettes/xport search dress --provider xport-main",
      "  supercargo record --config live.yaml cassettes/xport show 1688:731218795448"
    })
final class Recording implements Callable<Integer> {
  private static final Set<String> ASK_NOBODY =
      Set.of("serve", "mcp", "record", "config", "doctor", "completion", "manual", "logs");

  private static final Set<String> OF_ANOTHER_SERVER = Set.of("--server", "--config");

  private final Shell shell;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration to use; a running server is not asked.")
  private @Nullable Path config;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder to record into.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "COMMAND",
      description = "The command to give, with all its options.")
  private List<String> command = new ArrayList<>();

  Recording(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    requireThatItAsks();
    long before = exchanges();
    int code = inAHomeOfItsOwn();
    long recorded = exchanges() - before;
    if (recorded == 0 && code == ExitCode.DONE) {
      throw new Failed("nothing was recorded: no supplier was called over HTTP");
    }
    shell
        .terminal()
        .say(
            "recorded %d %s in %s"
                .formatted(recorded, recorded == 1 ? "exchange" : "exchanges", folder));
    return code;
  }

  private void requireThatItAsks() {
    if (ASK_NOBODY.contains(command.get(0))) {
      throw new InvalidValue(
          "COMMAND", command.get(0), "one that asks suppliers, such as search, show or call");
    }
    for (String word : command) {
      if (OF_ANOTHER_SERVER.contains(word.split("=", 2)[0])) {
        throw new InvalidValue("COMMAND", word, "no such option; --config stands before DIR");
      }
    }
  }

  /** A server that runs has the store, and records nothing. */
  private int inAHomeOfItsOwn() throws IOException {
    Path home = Files.createTempDirectory("supercargo-record");
    Sources sources =
        shell
            .sources(Optional.ofNullable(config))
            .give("record", folder.toString())
            .give("store.url", "jdbc:h2:file:" + home.resolve("store"));
    try (Line line = OwnServer.start(shell, sources, new Home(home))) {
      return Supercargo.run(shell.over(line), command.toArray(String[]::new));
    } finally {
      remove(home);
    }
  }

  private long exchanges() throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).count();
    }
  }

  private static void remove(Path home) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      files.sorted(Comparator.reverseOrder()).forEach(Recording::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
  }
}
