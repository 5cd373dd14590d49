package io.supercargo.lab.ledger;

import io.supercargo.lab.process.Folder;
import io.supercargo.lab.process.House;
import io.supercargo.lab.process.Jdk;
import java.net.URI;
import java.util.List;

/** A house of ours that buys from the supplier, and can be killed and opened again. */
final class Node implements AutoCloseable {
  private final Jdk jdk;
  private final String configuration;
  private final Folder home;
  private volatile House house;

  /**
   * @param account how the supplier is reached
   */
  Node(Jdk jdk, String account, String store, Folder home) {
    this.jdk = jdk;
    this.home = home;
    this.configuration = configuration(account, store);
    this.house = opened();
  }

  URI url() {
    return house.url();
  }

  /** Ends the process as a power cut would, and opens the house again. */
  void fall() {
    house.process().kill();
    house.close();
    house = opened();
  }

  @Override
  public void close() {
    house.close();
  }

  private House opened() {
    return House.open(jdk, List.of("-Xmx512m"), configuration, home);
  }

  private static String configuration(String account, String store) {
    return """
    %s
    providers:
      far: { %s, timeout: 1s, settle-window: 8s }
    orders:
      longest-flight: 5s
      look-ups: [1s, 2s, 4s, 4s]
      late-looks: [20s, 40s]
    """
        .formatted(store, account);
  }
}
