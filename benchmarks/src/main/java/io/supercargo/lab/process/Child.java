package io.supercargo.lab.process;

import io.supercargo.lab.Unable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that was started for an experiment, and ends with it, also when it is interrupted. */
public final class Child implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Process process;
  private final Path log;
  private final Thread whenInterrupted = new Thread(this::end, "end");

  private Child(Process process, Path log) {
    this.process = process;
    this.log = log;
    Runtime.getRuntime().addShutdownHook(whenInterrupted);
  }

  /**
   * Starts a program.
   *
   * @param environment beside this process's own
   * @param log where it may say something
   */
  public static Child start(List<String> command, Map<String, String> environment, Path log) {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    try {
      return new Child(builder.start(), log);
    } catch (IOException notStarted) {
      throw new Unable(command.get(0) + " cannot be started: " + notStarted.getMessage());
    }
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Whether it ends by itself in so long a time. */
  public boolean endsWithin(Duration time) {
    try {
      return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Unable("interrupted", stopped);
    }
  }

  /** Whether it has ended well. */
  public boolean succeeded() {
    return !process.isAlive() && process.exitValue() == 0;
  }

  /** Ends it as a power cut would. */
  public void kill() {
    process.destroyForcibly();
    if (!endsWithin(PATIENCE)) {
      throw new Unable("a program could not be killed");
    }
  }

  /** What it said so far. */
  public String said() {
    try {
      return Files.readString(log);
    } catch (IOException nothing) {
      return "";
    }
  }

  /** Processor time so far, of its own children too. */
  public Duration cpu() {
    return family()
        .flatMap(member -> member.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** Memory that it holds, of its own children too; empty where the system does not tell. */
  public OptionalLong residentBytes() {
    List<Long> bytes = family().flatMap(member -> resident(member.pid())).toList();
    return bytes.isEmpty()
        ? OptionalLong.empty()
        : OptionalLong.of(bytes.stream().mapToLong(Long::longValue).sum());
  }

  @Override
  public void close() {
    end();
    Runtime.getRuntime().removeShutdownHook(whenInterrupted);
  }

  private Stream<ProcessHandle> family() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants());
  }

  private void end() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private static Stream<Long> resident(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> 1024 * Long.parseLong(line.replaceAll("[^0-9]", "")))
          .toList()
          .stream();
    } catch (IOException notLinux) {
      return Stream.empty();
    }
  }
}
