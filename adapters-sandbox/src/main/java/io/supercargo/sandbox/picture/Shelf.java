package io.supercargo.sandbox.picture;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * Fingerprints of one sort of frame, each with the number of its owner. The rough parts lie in
 * blocks, number by number, so that the first look runs over whole blocks at the speed of memory.
 * Reading is thread-safe.
 */
final class Shelf {
  private static final int BLOCK = Sweep.BLOCK;

  private final int count;
  private final ByteBuffer owners;
  private final ByteBuffer rough;
  private final ByteBuffer fine;

  /** Lays a shelf over bytes that hold one already, or zeroes. */
  Shelf(int count, ByteBuffer bytes) {
    this.count = count;
    int ownersSize = count * Integer.BYTES;
    int roughSize = blocks(count) * BLOCK * Fingerprint.ROUGH;
    owners = bytes.slice(0, ownersSize);
    rough = bytes.slice(ownersSize, roughSize);
    fine = bytes.slice(ownersSize + roughSize, count * Fingerprint.FINE);
  }

  static int size(int count) {
    return count * (Integer.BYTES + Fingerprint.FINE) + blocks(count) * BLOCK * Fingerprint.ROUGH;
  }

  private static int blocks(int count) {
    return (count + BLOCK - 1) / BLOCK;
  }

  int owner(int place) {
    return owners.getInt(place * Integer.BYTES);
  }

  /** Puts a frame at its place; different places may be filled at the same time. */
  void put(int place, int owner, Light light, Frame frame) {
    owners.putInt(place * Integer.BYTES, owner);
    byte[] quick = Fingerprint.rough(light, frame);
    int start = place / BLOCK * BLOCK * Fingerprint.ROUGH + place % BLOCK;
    for (int i = 0; i < quick.length; i++) {
      rough.put(start + i * BLOCK, quick[i]);
    }
    fine.put(place * Fingerprint.FINE, Fingerprint.fine(light, frame));
  }

  /** The places whose rough parts are nearest to any of the guesses, in no order. */
  int[] candidates(List<byte[]> guesses, int most) {
    Nearest nearest = new Nearest(most);
    Sweep sweep = new Sweep(guesses);
    byte[] block = new byte[BLOCK * Fingerprint.ROUGH];
    for (int first = 0; first < count; first += BLOCK) {
      rough.get(first * Fingerprint.ROUGH, block);
      float[] likenesses = sweep.likenesses(block);
      int filled = Math.min(BLOCK, count - first);
      for (int i = 0; i < filled; i++) {
        nearest.offer(first + i, likenesses[i]);
      }
    }
    return nearest.places();
  }

  /** The fine part of what stands at a place. */
  byte[] fine(int place) {
    byte[] own = new byte[Fingerprint.FINE];
    fine.get(place * Fingerprint.FINE, own);
    return own;
  }
}
