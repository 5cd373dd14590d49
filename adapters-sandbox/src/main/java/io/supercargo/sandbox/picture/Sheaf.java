package io.supercargo.sandbox.picture;

import java.util.List;

/**
 * The fine fingerprints of many guesses, number by number, so that one frame is compared with all
 * of them in one run over memory. Immutable.
 */
final class Sheaf {
  private final float[][] numbers;
  private final double[] lengths;

  private Sheaf(int count) {
    numbers = new float[Fingerprint.FINE][count];
    lengths = new double[count];
  }

  static Sheaf of(Light light, List<Frame> guesses) {
    Sheaf sheaf = new Sheaf(guesses.size());
    for (int guess = 0; guess < guesses.size(); guess++) {
      byte[] fine = Fingerprint.fine(light, guesses.get(guess));
      for (int i = 0; i < fine.length; i++) {
        sheaf.numbers[i][guess] = fine[i];
      }
      sheaf.lengths[guess] = length(fine);
    }
    return sheaf;
  }

  /**
   * The cosine of the angle between a frame and the guess that fits it best: 1 for the same, about
   * 0 for unrelated ones.
   */
  double likeness(byte[] frame) {
    float[] products = new float[lengths.length];
    for (int i = 0; i < frame.length; i++) {
      float number = frame[i];
      float[] row = numbers[i];
      for (int guess = 0; guess < products.length; guess++) {
        products[guess] += number * row[guess];
      }
    }
    double best = -1;
    for (int guess = 0; guess < products.length; guess++) {
      best = Math.max(best, products[guess] / lengths[guess]);
    }
    return best / length(frame);
  }

  private static double length(byte[] fingerprint) {
    int squares = 1;
    for (byte number : fingerprint) {
      squares += number * number;
    }
    return Math.sqrt(squares);
  }
}
