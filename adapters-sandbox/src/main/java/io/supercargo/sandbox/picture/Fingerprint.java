package io.supercargo.sandbox.picture;

import java.util.Arrays;

/**
 * What remains of a picture when its size, its exposure and a colour cast are forgotten: brightness
 * on a grid of 12 by 12 and two colours on 6 by 6, less their means, over the picture's contrast.
 * The same on grids of 6 by 6 and 3 by 3 comes first, for a quick look.
 */
final class Fingerprint {
  private static final int BRIGHT = 12;
  private static final int COLOUR = 6;

  /** Numbers in the rough part. */
  static final int ROUGH = size(BRIGHT / 2, COLOUR / 2);

  /** Numbers in the fine part. */
  static final int FINE = size(BRIGHT, COLOUR);

  /** One standard deviation, as it is written into a byte. */
  private static final double UNIT = 30;

  /** Grey levels below which contrast is noise. */
  private static final double FLAT = 6;

  private Fingerprint() {}

  static byte[] rough(Light light, Frame frame) {
    return taken(light, frame, BRIGHT / 2, COLOUR / 2);
  }

  static byte[] fine(Light light, Frame frame) {
    return taken(light, frame, BRIGHT, COLOUR);
  }

  private static int size(int bright, int colour) {
    return bright * bright + (Light.CHANNELS - 1) * colour * colour;
  }

  private static byte[] taken(Light light, Frame frame, int bright, int colour) {
    double[] cells = new double[size(bright, colour)];
    double squares = 0;
    int at = 0;
    for (int channel = 0; channel < Light.CHANNELS; channel++) {
      double[] grid = light.grid(channel, frame, channel == 0 ? bright : colour);
      // a colour cell is as large as several of brightness, and counts as much
      double weight = channel == 0 ? 1 : (double) bright / colour;
      double mean = Arrays.stream(grid).average().orElse(0);
      for (double cell : grid) {
        double off = (cell - mean) * weight;
        squares += off * off;
        cells[at++] = off;
      }
    }
    return bytes(cells, UNIT / Math.sqrt(squares / (bright * bright) + FLAT * FLAT));
  }

  private static byte[] bytes(double[] cells, double scale) {
    byte[] bytes = new byte[cells.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.max(-127, Math.min(127, Math.round(cells[i] * scale)));
    }
    return bytes;
  }
}
