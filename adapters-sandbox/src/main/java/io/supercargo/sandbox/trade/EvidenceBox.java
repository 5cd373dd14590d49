package io.supercargo.sandbox.trade;

import io.supercargo.domain.aftersales.EvidencePicture;
import io.supercargo.domain.search.ImageFormat;
import io.supercargo.ports.sandbox.SandboxEvidence;
import io.supercargo.ports.store.MarketStore;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Pictures that were handed in as evidence. There is room for so many; a new one takes the place of
 * the oldest, and an address ends with its place.
 */
final class EvidenceBox implements SandboxEvidence {
  private static final int ROOM = 1000;
  private static final long SMALLEST = 100_000_000_000L;

  private final MarketStore store;
  private final String bucket;
  private final Supplier<URI> publicUrl;
  private final AtomicInteger next = new AtomicInteger(ThreadLocalRandom.current().nextInt(ROOM));

  EvidenceBox(MarketStore store, String supplier, Supplier<URI> publicUrl) {
    this.store = store;
    this.bucket = supplier + ".evidence";
    this.publicUrl = publicUrl;
  }

  /** Where it can be seen from now on. */
  URI put(EvidencePicture picture) {
    int place = next.updateAndGet(last -> (last + 1) % ROOM);
    long random = ThreadLocalRandom.current().nextLong(SMALLEST, 10 * SMALLEST);
    String id = "%d%03d".formatted(random, place);
    store.put(bucket, place(id), new Kept(id, picture.bytes()).document());
    String ending = picture.format() == ImageFormat.PNG ? ".png" : ".jpg";
    return URI.create(publicUrl.get() + "/sandbox/evidence/" + id + ending);
  }

  @Override
  public Optional<EvidencePicture> picture(String id) {
    return id.matches("[0-9]{15}")
        ? store
            .get(bucket, place(id))
            .map(Kept::of)
            .filter(kept -> kept.id().equals(id))
            .map(kept -> new EvidencePicture(kept.picture()))
        : Optional.empty();
  }

  private static String place(String id) {
    return id.substring(id.length() - 3);
  }
}
