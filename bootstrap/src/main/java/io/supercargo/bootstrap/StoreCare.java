package io.supercargo.bootstrap;

import io.supercargo.store.StoreKeeper;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The configured store as a whole: copied, filled, brought up to date. */
public final class StoreCare {
  private final StoreKeeper keeper;
  private final InstantSource clock;

  public StoreCare(Configuration configuration, InstantSource clock) {
    this.keeper = new StoreKeeper(configuration.store());
    this.clock = clock;
  }

  /** Writes all of it into a new file, and tells how many rows of each table. */
  public Map<String, Long> backup(Path file) {
    return keeper.backup(file, clock);
  }

  /**
   * Fills an empty store from a backup, and tells how many rows of each table.
   *
   * @param dryRun checks everything and keeps nothing
   */
  public Map<String, Long> restore(Path file, boolean dryRun) {
    return keeper.restore(file, dryRun);
  }

  public Migration migrate(boolean dryRun) {
    StoreKeeper.Versions versions = keeper.migrate(dryRun);
    return new Migration(versions.before(), versions.newest(), versions.changed());
  }

  /** Takes out what was sealed with keys that are gone, by what it was: account or webhook. */
  public Map<String, List<String>> forgetSealed(boolean dryRun) {
    StoreKeeper.Forgotten gone = keeper.forgetSealed(dryRun);
    return Map.of("account", gone.accounts(), "webhook", gone.webhooks());
  }

  /**
   * What became of a store's tables.
   *
   * @param before their version; empty when there were none
   * @param newest the version that this program works with
   */
  public record Migration(Optional<String> before, String newest, boolean changed) {}
}
