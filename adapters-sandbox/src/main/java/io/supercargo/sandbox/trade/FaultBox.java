package io.supercargo.sandbox.trade;

import io.supercargo.domain.Capability;
import io.supercargo.ports.sandbox.Fault;
import io.supercargo.ports.sandbox.SandboxFaults;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.sandbox.listing.Documents;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * The faults that are set, with how often those with an end have struck; a restart begins their
 * luck anew. Read when somebody first asks. Thread-safe on one node.
 */
final class FaultBox implements SandboxFaults {
  private static final String KEY = "standing";
  private static final String PREFIX = "fault-";

  private final MarketStore store;
  private final String bucket;
  private volatile @Nullable List<Trap> traps;

  FaultBox(MarketStore store, String supplier) {
    this.store = store;
    this.bucket = supplier + ".faults";
  }

  @Override
  public List<Standing> standing() {
    return traps().stream().map(Trap::standing).toList();
  }

  @Override
  public synchronized Standing set(Fault fault) {
    Trap trap = new Trap(PREFIX + (last() + 1), fault, 0);
    traps().add(trap);
    keep();
    return trap.standing();
  }

  @Override
  public synchronized boolean remove(String id) {
    boolean there = traps().removeIf(trap -> trap.standing().id().equals(id));
    if (there) {
      keep();
    }
    return there;
  }

  @Override
  public synchronized void clear() {
    traps().clear();
    keep();
  }

  /** What goes wrong with a call. */
  Optional<Fault> draw(Capability operation) {
    Optional<Fault> struck =
        traps().stream()
            .filter(trap -> trap.strikes(operation))
            .map(trap -> trap.standing().fault())
            .findFirst();
    if (struck.filter(fault -> fault.times().isPresent()).isPresent()) {
      keep();
    }
    return struck;
  }

  private int last() {
    return traps().stream()
        .mapToInt(trap -> Integer.parseInt(trap.standing().id().substring(PREFIX.length())))
        .max()
        .orElse(0);
  }

  private synchronized void keep() {
    Snare[] all = standing().stream().map(Snare::of).toArray(Snare[]::new);
    store.put(bucket, KEY, Documents.write(all));
  }

  private List<Trap> traps() {
    List<Trap> known = traps;
    return known == null ? read() : known;
  }

  private synchronized List<Trap> read() {
    List<Trap> known = traps;
    if (known == null) {
      known =
          new CopyOnWriteArrayList<>(
              store
                  .get(bucket, KEY)
                  .map(document -> Documents.read(document, Snare[].class))
                  .stream()
                  .flatMap(Arrays::stream)
                  .map(Snare::trap)
                  .toList());
      traps = known;
    }
    return known;
  }
}
