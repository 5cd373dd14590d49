package io.supercargo.sandbox.picture;

import java.util.Arrays;
import java.util.List;

/**
 * The first look: compares a block of frames with rough guesses, number by number over the whole
 * block, in loops that the compiler turns into vector instructions. Not thread-safe.
 */
final class Sweep {
  /** Frames in a block; their rough parts as floats fit the nearest cache. */
  static final int BLOCK = 128;

  /** Numbers that are taken at a time; divides {@link Fingerprint#ROUGH}. */
  private static final int STRIDE = 3;

  private final List<float[]> guesses;
  private final float[][] block = new float[Fingerprint.ROUGH][BLOCK];
  private final float[] products = new float[BLOCK];
  private final float[] squares = new float[BLOCK];
  private final float[] best = new float[BLOCK];

  Sweep(List<byte[]> guesses) {
    this.guesses = guesses.stream().map(Sweep::scaled).toList();
  }

  /** The cosines of each frame with the guess that fits it best; good until the next call. */
  float[] likenesses(byte[] rough) {
    unpack(rough);
    Arrays.fill(best, -Float.MAX_VALUE);
    for (float[] guess : guesses) {
      Arrays.fill(products, 0);
      for (int i = 0; i < guess.length; i += STRIDE) {
        add(i, guess, products);
      }
      for (int j = 0; j < best.length; j++) {
        best[j] = Math.max(best[j], products[j]);
      }
    }
    for (int j = 0; j < best.length; j++) {
      best[j] /= (float) Math.sqrt(squares[j]);
    }
    return best;
  }

  private void unpack(byte[] rough) {
    Arrays.fill(squares, 1);
    for (int i = 0; i < block.length; i++) {
      float[] row = block[i];
      for (int j = 0; j < row.length; j++) {
        row[j] = rough[i * BLOCK + j];
      }
      for (int j = 0; j < row.length; j++) {
        squares[j] += row[j] * row[j];
      }
    }
  }

  /** Rows as variables of their own: the compiler makes no vectors of one array with offsets. */
  private void add(int i, float[] guess, float[] sums) {
    float[] row0 = block[i];
    float[] row1 = block[i + 1];
    float[] row2 = block[i + 2];
    float n0 = guess[i];
    float n1 = guess[i + 1];
    float n2 = guess[i + 2];
    for (int j = 0; j < sums.length; j++) {
      sums[j] += n0 * row0[j] + n1 * row1[j] + n2 * row2[j];
    }
  }

  private static float[] scaled(byte[] guess) {
    double squares = 1;
    for (byte number : guess) {
      squares += number * number;
    }
    float[] scaled = new float[guess.length];
    for (int i = 0; i < guess.length; i++) {
      scaled[i] = (float) (guess[i] / Math.sqrt(squares));
    }
    return scaled;
  }
}
