package io.supercargo.sandbox.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;

/**
 * The light of a picture, ready to be averaged over any box: sums over all pixels above and to the
 * left, one table each for brightness, blue and red (Y, Cb, Cr). Immutable.
 */
final class Light {
  /** Brightness, blue, red. */
  static final int CHANNELS = 3;

  private final int width;
  private final int height;
  private final float[][] sums;

  private Light(int width, int height) {
    this.width = width;
    this.height = height;
    this.sums = new float[CHANNELS][(width + 1) * (height + 1)];
  }

  /** Reads a picture, thinned to at most so many pixels a side. */
  static Light of(BufferedImage image, int most) {
    int[] columns = edges(image.getWidth(), most);
    int[] rows = edges(image.getHeight(), most);
    int[] pixels = pixels(image);
    Light light = new Light(columns.length - 1, rows.length - 1);
    float[][] row = new float[CHANNELS][light.width];
    for (int y = 0; y < light.height; y++) {
      thin(pixels, columns, rows[y], rows[y + 1], row);
      light.add(y, row);
    }
    return light;
  }

  /** Where thinned pixels begin and end. */
  private static int[] edges(int pixels, int most) {
    int count = Math.min(most, pixels);
    return IntStream.rangeClosed(0, count).map(i -> i * pixels / count).toArray();
  }

  private static int[] pixels(BufferedImage image) {
    BufferedImage plain = image;
    boolean part = image.getRaster().getParent() != null;
    if (part || image.getType() != BufferedImage.TYPE_INT_RGB) {
      plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
      Graphics2D graphics = plain.createGraphics();
      // what is transparent shows the page it is looked at on
      graphics.drawImage(image, 0, 0, Color.WHITE, null);
      graphics.dispose();
    }
    return ((DataBufferInt) plain.getRaster().getDataBuffer()).getData();
  }

  private static void thin(int[] pixels, int[] columns, int fromRow, int toRow, float[][] row) {
    int stride = columns[columns.length - 1];
    int width = columns.length - 1;
    for (int x = 0; x < width; x++) {
      int from = columns[x];
      int to = columns[x + 1];
      int red = 0;
      int green = 0;
      int blue = 0;
      for (int v = fromRow; v < toRow; v++) {
        for (int u = from; u < to; u++) {
          int rgb = pixels[v * stride + u];
          red += rgb >> 16 & 0xff;
          green += rgb >> 8 & 0xff;
          blue += rgb & 0xff;
        }
      }
      float share = 1f / ((to - from) * (toRow - fromRow));
      float bright = (0.299f * red + 0.587f * green + 0.114f * blue) * share;
      row[0][x] = bright;
      row[1][x] = blue * share - bright;
      row[2][x] = red * share - bright;
    }
  }

  private void add(int y, float[][] row) {
    for (int channel = 0; channel < CHANNELS; channel++) {
      float[] table = sums[channel];
      int above = y * (width + 1);
      int here = above + width + 1;
      float line = 0;
      for (int x = 0; x < width; x++) {
        line += row[channel][x];
        table[here + x + 1] = table[above + x + 1] + line;
      }
    }
  }

  /** The means of a channel over the cells of a grid in a box; cells may cut through pixels. */
  double[] grid(int channel, Frame box, int side) {
    double[] columns = new double[side + 1];
    for (int x = 0; x <= side; x++) {
      columns[x] = Math.min(width, (box.left() + x * box.width() / side) * width);
    }
    double[] means = new double[side * side];
    double area = box.width() * width * box.height() * height / means.length;
    double[] above = sums(channel, columns, box.top() * height);
    for (int y = 0; y < side; y++) {
      double bottom = box.top() + (y + 1) * box.height() / side;
      double[] below = sums(channel, columns, Math.min(height, bottom * height));
      for (int x = 0; x < side; x++) {
        means[y * side + x] = (below[x + 1] - below[x] - above[x + 1] + above[x]) / area;
      }
      above = below;
    }
    return means;
  }

  /** The sums at points of one line, between pixels where they lie there. */
  private double[] sums(int channel, double[] columns, double y) {
    int top = Math.min(height - 1, (int) y);
    double down = y - top;
    float[] table = sums[channel];
    int upper = top * (width + 1);
    int lower = upper + width + 1;
    double[] at = new double[columns.length];
    for (int i = 0; i < at.length; i++) {
      int left = Math.min(width - 1, (int) columns[i]);
      double across = columns[i] - left;
      double over = table[upper + left] + across * (table[upper + left + 1] - table[upper + left]);
      double under = table[lower + left] + across * (table[lower + left + 1] - table[lower + left]);
      at[i] = over + down * (under - over);
    }
    return at;
  }
}
