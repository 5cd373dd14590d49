package io.supercargo.ports.provider;

import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.MarketStore;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a provider is given to live with.
 *
 * @param name the name that configuration gives it
 * @param clock what time it is
 * @param calls where calls to suppliers are written down
 * @param market where a supplier of our own keeps its goods
 * @param tokens where the tokens of accounts are kept
 * @param workFolder a folder for what can be made again, such as an index; may not exist yet
 * @param publicUrl where this server is reached from outside, without a slash at its end; asked
 *     late, because a server may learn its port only when it has started
 * @param progress told of long work
 * @param recording a folder into which exchanges with a supplier are recorded, where that is wanted
 */
public record Surroundings(
    String name,
    InstantSource clock,
    CallLog calls,
    MarketStore market,
    TokenStore tokens,
    Path workFolder,
    Supplier<URI> publicUrl,
    Progress progress,
    Optional<Path> recording) {

  /** With tokens that are forgotten when the process ends; nothing is recorded. */
  public Surroundings(
      String name,
      InstantSource clock,
      CallLog calls,
      MarketStore market,
      Path workFolder,
      Supplier<URI> publicUrl,
      Progress progress) {
    this(
        name,
        clock,
        calls,
        market,
        TokenStore.inMemory(),
        workFolder,
        publicUrl,
        progress,
        Optional.empty());
  }

  /** The same, with exchanges recorded in a folder. */
  public Surroundings recordedIn(Path folder) {
    return new Surroundings(
        name, clock, calls, market, tokens, workFolder, publicUrl, progress, Optional.of(folder));
  }

  /** Hears of work that takes longer than a moment. Thread-safe. */
  @FunctionalInterface
  public interface Progress {
    Progress SILENT = (task, done, total) -> {};

    /** Says how far a task has come; {@code done == total} ends it. */
    void at(String task, long done, long total);
  }

  /** For embedding one provider by itself: the system's clock, and nothing is written down. */
  public static Surroundings bare(String name) {
    return new Surroundings(
        name,
        InstantSource.system(),
        CallLog.NONE,
        MarketStore.inMemory(),
        Path.of(System.getProperty("java.io.tmpdir"), "supercargo", name),
        () -> URI.create("http://localhost:8080"),
        Progress.SILENT);
  }
}
