package io.supercargo.store;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals what opens something (AES-256-GCM), so that whoever reads the store alone can do nothing
 * with it. What is sealed belongs to its place: in another row it does not open. Texts from before
 * there was a vault are taken as they are. Thread-safe.
 */
final class Vault {
  private static final String MARK = "sealed:";
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final List<SealKey> keys;
  private final String whereabouts;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param keys the first seals, all of them open; at least one
   * @param whereabouts where keys are looked for, for people
   */
  Vault(List<SealKey> keys, String whereabouts) {
    this.keys = List.copyOf(keys);
    this.whereabouts = whereabouts;
  }

  /**
   * @param place the row and column, which are no secret
   */
  String seal(String text, String place) {
    SealKey key = keys.get(0);
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    byte[] secret = run(Cipher.ENCRYPT_MODE, key, nonce, plain, place);
    byte[] sealed = Arrays.copyOf(nonce, NONCE + secret.length);
    System.arraycopy(secret, 0, sealed, NONCE, secret.length);
    return MARK + key.id() + ":" + Base64.getEncoder().encodeToString(sealed);
  }

  /**
   * @throws StoreFailure when its key is not here, or it was sealed for another place
   */
  String open(String kept, String place) {
    if (!isSealed(kept)) {
      return kept;
    }
    String[] parts = kept.substring(MARK.length()).split(":", 2);
    SealKey key = key(parts[0], place);
    byte[] sealed = Base64.getDecoder().decode(parts[1]);
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    byte[] secret = Arrays.copyOfRange(sealed, NONCE, sealed.length);
    return new String(run(Cipher.DECRYPT_MODE, key, nonce, secret, place), StandardCharsets.UTF_8);
  }

  /** Whether a key is needed to read it. */
  static boolean isSealed(String kept) {
    return kept.startsWith(MARK);
  }

  /** Whether its key is here, or it needs none. */
  boolean opens(String kept) {
    return !isSealed(kept) || keys.stream().anyMatch(key -> kept.startsWith(MARK + key.id() + ":"));
  }

  /** Whether it is sealed, and with the key that seals now. */
  boolean isCurrent(String kept) {
    return kept.startsWith(MARK + keys.get(0).id() + ":");
  }

  private SealKey key(String id, String place) {
    return keys.stream()
        .filter(key -> key.id().equals(id))
        .findFirst()
        .orElseThrow(() -> missing(id, place));
  }

  private StoreFailure missing(String id, String place) {
    String here = String.join(", ", keys.stream().map(SealKey::id).toList());
    return new StoreFailure(
        "%s: sealed with the key %s (expected: one of %s, from %s). %s"
            .formatted(place, id, here, whereabouts, KeyPlace.WHAT_TO_DO));
  }

  private static byte[] run(int mode, SealKey key, byte[] nonce, byte[] content, String place) {
    try {
      Cipher cipher = Cipher.getInstance(CIPHER);
      cipher.init(mode, key.secret(), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(content);
    } catch (GeneralSecurityException changed) {
      throw new StoreFailure(place + " does not open: it was changed or moved", changed);
    }
  }
}
