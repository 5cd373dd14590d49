package io.supercargo.lab.market;

import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import io.supercargo.lab.process.Jdk;
import java.util.List;

/** A house with nothing but the sandbox, on the newest JVM. */
public final class Market {
  private Market() {}

  /** How the sandbox is configured. */
  public static String configuration(int offers) {
    return "providers: { sandbox: { type: sandbox, offers: %d, seed: 1 } }%n".formatted(offers);
  }

  /** Generates a market and opens it. */
  public static House open(int offers, Folder home) {
    List<Jdk> jdks = Jdk.oldestAndNewest();
    return House.open(jdks.get(jdks.size() - 1), List.of(), configuration(offers), home);
  }
}
