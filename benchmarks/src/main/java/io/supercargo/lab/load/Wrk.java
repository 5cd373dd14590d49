package io.supercargo.lab.load;

import io.supercargo.lab.Unable;
import io.supercargo.lab.process.Child;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.Program;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The load driver wrk: as many requests as a number of connections can carry, for some seconds. */
public final class Wrk {
  private static final int THREADS = 2;
  private static final Duration GRACE = Duration.ofSeconds(30);

  private final Path program = Program.require("wrk");
  private final Folder folder;
  private final int connections;

  /**
   * @param folder where its scripts are put
   */
  public Wrk(Folder folder, int connections) {
    this.folder = folder;
    this.connections = connections;
  }

  /**
   * Sends the same request again and again.
   *
   * @param script Lua that makes the request
   */
  public WrkResult run(URI url, String script, Duration time) {
    Path lua = folder.write("request.lua", script);
    List<String> command =
        List.of(
            program.toString(),
            "--threads=" + THREADS,
            "--connections=" + connections,
            "--duration=" + time.toSeconds() + "s",
            "--latency",
            "--script=" + lua,
            url.toString());
    try (Child wrk = Child.start(command, Map.of(), folder.file("wrk.log"))) {
      if (!wrk.endsWithin(time.plus(GRACE))) {
        throw new Unable("wrk does not end:\n" + wrk.said());
      }
      return WrkResult.read(wrk.said());
    }
  }
}
