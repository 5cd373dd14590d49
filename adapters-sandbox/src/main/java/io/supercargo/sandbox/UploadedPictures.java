package io.supercargo.sandbox;

import io.supercargo.domain.Audience;
import io.supercargo.domain.search.ImageRef;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.ImageUpload;
import io.supercargo.ports.store.MarketStore;
import io.supercargo.sandbox.picture.Picture;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Pictures that were handed in to be searched by. There is room for so many; a new one takes the
 * place of the oldest, and an id ends with its place.
 */
final class UploadedPictures implements ImageUpload {
  private static final int ROOM = 1000;
  private static final int DIGITS = 19;
  private static final long SMALLEST = 1_000_000_000_000_000L;

  private final MarketStore store;
  private final String bucket;
  private final AtomicInteger next = new AtomicInteger(ThreadLocalRandom.current().nextInt(ROOM));

  UploadedPictures(MarketStore store, String supplier) {
    this.store = store;
    this.bucket = supplier + ".uploads";
  }

  @Override
  public Reply<ImageRef.Stored> upload(ImageRef.Bytes picture, Audience audience) {
    Picture.read(picture.bytes());
    int place = next.updateAndGet(last -> (last + 1) % ROOM);
    long random = ThreadLocalRandom.current().nextLong(SMALLEST, 9 * SMALLEST);
    String id = "%d%03d".formatted(random, place);
    store.put(bucket, place(id), labelled(id, picture.bytes()));
    return Reply.of(new ImageRef.Stored(id));
  }

  /** Empty when there was none, or another took its place. */
  Optional<byte[]> find(String id) {
    if (!id.matches("[0-9]{19}")) {
      return Optional.empty();
    }
    return store
        .get(bucket, place(id))
        .filter(kept -> isLabelled(id, kept))
        .map(UploadedPictures::unlabelled);
  }

  private static String place(String id) {
    return id.substring(16);
  }

  private static byte[] labelled(String id, byte[] picture) {
    byte[] label = label(id);
    byte[] both = Arrays.copyOf(label, label.length + picture.length);
    System.arraycopy(picture, 0, both, label.length, picture.length);
    return both;
  }

  private static boolean isLabelled(String id, byte[] kept) {
    byte[] label = label(id);
    return kept.length > label.length
        && Arrays.equals(kept, 0, label.length, label, 0, label.length);
  }

  private static byte[] unlabelled(byte[] kept) {
    return Arrays.copyOfRange(kept, DIGITS, kept.length);
  }

  private static byte[] label(String id) {
    return id.getBytes(StandardCharsets.US_ASCII);
  }
}
