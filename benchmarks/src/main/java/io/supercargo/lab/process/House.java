package io.supercargo.lab.process;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A server of ours, as {@code supercargo serve} starts it, in a home of its own. */
public final class House implements AutoCloseable {
  /** Of the JVM, as {@code supercargo serve} has them: few cores are served best by this. */
  public static final List<String> FLAGS = List.of("-XX:+UseParallelGC");

  private static final Duration LONGEST_START = Duration.ofMinutes(10);

  private final Child process;
  private final URI url;

  private House(Child process, URI url) {
    this.process = process;
    this.url = url;
  }

  /**
   * Starts one and waits until it answers everything.
   *
   * @param flags of the JVM, besides {@link #FLAGS}
   * @param configuration in YAML
   */
  public static House open(Jdk jdk, List<String> flags, String configuration, Folder home) {
    return open(jdk, flags, configuration, home, Ports.free());
  }

  /** The same at a port that others know before. */
  public static House open(
      Jdk jdk, List<String> flags, String configuration, Folder home, int port) {
    return start(jdk, flags, configuration, home, port).ready();
  }

  /** Starts one, and does not wait: several start together. */
  public static House start(
      Jdk jdk, List<String> flags, String configuration, Folder home, int port) {
    Path written = home.write("supercargo.yaml", configuration);
    List<String> command = new ArrayList<>(List.of(jdk.java()));
    command.addAll(FLAGS);
    command.addAll(flags);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("io.supercargo.cli.Supercargo", "serve"));
    command.addAll(List.of("--port", Integer.toString(port), "--config", written.toString()));
    Map<String, String> environment = Map.of("SUPERCARGO_HOME", home.path().toString());
    URI url = URI.create("http://127.0.0.1:" + port);
    return new House(Child.start(command, environment, home.file("server.log")), url);
  }

  /** Waits until it answers everything; one that never does is ended. */
  public House ready() {
    try {
      Ready.await(process, url.resolve("/health/ready"), LONGEST_START);
      return this;
    } catch (RuntimeException notOpened) {
      process.close();
      throw notOpened;
    }
  }

  public URI url() {
    return url;
  }

  public Child process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }
}
