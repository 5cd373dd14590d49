package io.supercargo.lab.start;

import io.supercargo.lab.Unable;
import io.supercargo.lab.market.Market;
import io.supercargo.lab.process.Child;
import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.Jdk;
import io.supercargo.lab.process.Ports;
import io.supercargo.lab.process.Ready;
import io.supercargo.lab.process.Repository;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The launcher {@code ./supercargo} on one JVM, with a home of its own. */
public final class Launcher {
  private static final Duration LONGEST_BUILD = Duration.ofMinutes(15);
  private static final Duration LONGEST_START = Duration.ofMinutes(5);
  private static final Duration LONGEST_COMMAND = Duration.ofMinutes(1);
  private static final Duration LONGEST_ARCHIVE = Duration.ofMinutes(2);

  private final Path root = Repository.root();
  private final Folder home;
  private final Path configuration;
  private final Map<String, String> environment;

  public Launcher(Jdk jdk, Folder home, int offers) {
    this.home = home;
    this.configuration = home.write("supercargo.yaml", Market.configuration(offers));
    this.environment =
        Map.of("JAVA_HOME", jdk.home().toString(), "SUPERCARGO_HOME", home.path().toString());
  }

  /** Lets it build and make its archives, so that what follows is an everyday start. */
  public void settle() {
    run(LONGEST_BUILD, "--version");
    long end = System.nanoTime() + LONGEST_ARCHIVE.toNanos();
    while (archives() < 2 && System.nanoTime() < end) {
      pause();
    }
  }

  /** A server that runs, and how long its first answer took. */
  public record Started(Child server, double millis) implements AutoCloseable {
    @Override
    public void close() {
      server.close();
    }
  }

  public Started serve() {
    int port = Ports.free();
    long start = System.nanoTime();
    Child server =
        start("serve", "--port", Integer.toString(port), "--config", configuration.toString());
    try {
      Ready.await(server, URI.create("http://127.0.0.1:" + port + "/health/ready"), LONGEST_START);
    } catch (RuntimeException notStarted) {
      server.close();
      throw notStarted;
    }
    return new Started(server, (System.nanoTime() - start) / 1e6);
  }

  /** Milliseconds until a command has ended. */
  public double command(String... words) {
    long start = System.nanoTime();
    run(LONGEST_COMMAND, words);
    return (System.nanoTime() - start) / 1e6;
  }

  private void run(Duration longest, String... words) {
    try (Child command = start(words)) {
      if (!command.endsWithin(longest) || !command.succeeded()) {
        throw new Unable("supercargo " + String.join(" ", words) + " failed:\n" + command.said());
      }
    }
  }

  private Child start(String... words) {
    List<String> command = new ArrayList<>(List.of(root.resolve("supercargo").toString()));
    command.addAll(Arrays.asList(words));
    return Child.start(command, environment, home.file("launcher.log"));
  }

  /** The launcher makes two, for commands and for servers, in the background. */
  private long archives() {
    Path folder = root.resolve("app-cli/target/launcher/archives");
    try (Stream<Path> files = Files.walk(folder)) {
      String jvm = String.valueOf(environment.get("JAVA_HOME")).replaceAll("^/|/$", "");
      return files
          .filter(file -> file.toString().endsWith(".jsa"))
          .filter(file -> file.toString().contains(jvm.replace('/', '_')))
          .count();
    } catch (IOException notYet) {
      return 0;
    }
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(200);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unable("interrupted", stopped);
    }
  }
}
