package io.supercargo.application.write;

import io.supercargo.domain.InvalidValue;
import io.supercargo.ports.store.MarketStore;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Answers a request that is sent again under the same key as it was answered first, for a day.
 * Requests that failed may be sent again. Thread-safe; of those that come at once on one node, one
 * is done.
 */
public final class Repeats {
  private static final String BUCKET = "idempotency";
  private static final int LONGEST_KEY = 255;
  private static final int FINGERPRINT = 32;
  private static final Duration KEPT = Duration.ofHours(25);
  private static final int SWEPT_EVERY = 100;

  private final MarketStore store;
  private final InstantSource clock;
  private final ReentrantLock[] locks =
      Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

  public Repeats(MarketStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Does the work of somebody without a name, or answers as before. */
  public byte[] once(Optional<String> key, String request, Supplier<byte[]> work) {
    return once(Optional.empty(), key, request, work);
  }

  /**
   * Does the work, or answers as before.
   *
   * @param caller whose key it is: another's is another, however it is written
   * @param request what must be the same when the key is
   * @throws KeyReused when it is not
   */
  public byte[] once(
      Optional<String> caller, Optional<String> key, String request, Supplier<byte[]> work) {
    if (key.isEmpty()) {
      return work.get();
    }
    String whole = caller.map(name -> name + "\n").orElse("") + checked(key.get());
    return once(new Mark(key.get(), HexFormat.of().formatHex(digest(whole))), request, work);
  }

  /** A key, and under which name its answer is kept. */
  private record Mark(String key, String name) {}

  private byte[] once(Mark mark, String request, Supplier<byte[]> work) {
    byte[] fingerprint = digest(request);
    String name = mark.name;
    ReentrantLock lock = locks[Math.floorMod(name.hashCode(), locks.length)];
    lock.lock();
    try {
      Optional<byte[]> kept = store.get(BUCKET, name).filter(this::isFresh);
      if (kept.isPresent()) {
        return answer(mark.key, fingerprint, kept.get());
      }
      byte[] answer = work.get();
      store.put(BUCKET, name, document(fingerprint, answer));
      sweep();
      return answer;
    } finally {
      lock.unlock();
    }
  }

  private static byte[] answer(String key, byte[] fingerprint, byte[] kept) {
    int from = Long.BYTES + FINGERPRINT;
    if (!Arrays.equals(kept, Long.BYTES, from, fingerprint, 0, FINGERPRINT)) {
      throw new KeyReused(key);
    }
    return Arrays.copyOfRange(kept, from, kept.length);
  }

  private byte[] document(byte[] fingerprint, byte[] answer) {
    return ByteBuffer.allocate(Long.BYTES + FINGERPRINT + answer.length)
        .putLong(clock.millis())
        .put(fingerprint)
        .put(answer)
        .array();
  }

  private boolean isFresh(byte[] kept) {
    Instant since = Instant.ofEpochMilli(ByteBuffer.wrap(kept).getLong());
    return clock.instant().isBefore(since.plus(KEPT));
  }

  private void sweep() {
    if (store.count(BUCKET) % SWEPT_EVERY == 0) {
      List<String> old = new ArrayList<>();
      store.scan(
          BUCKET,
          (name, kept) -> {
            if (!isFresh(kept)) {
              old.add(name);
            }
          });
      store.removeAll(BUCKET, old);
    }
  }

  private static String checked(String key) {
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new InvalidValue(
          "Idempotency-Key", key.length() + " characters", "1 to " + LONGEST_KEY);
    }
    return key;
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
