package io.supercargo.sandbox.picture;

/** Finds the thing in a picture: the box of what differs from the colours along its border. */
final class Subject {
  private static final int GRID = 24;

  /** Grey levels that a ground may differ from what its border promises. */
  private static final double LEAST = 14;

  private static final double SHARE_OF_STRONGEST = 0.22;

  private final double[][] cells = new double[Light.CHANNELS][];
  private final double[] differs = new double[GRID * GRID];

  private Subject(Light light) {
    for (int channel = 0; channel < Light.CHANNELS; channel++) {
      cells[channel] = light.grid(channel, Frame.WHOLE, GRID);
    }
  }

  /** The box of the subject; the whole picture when nothing stands out. */
  static Frame of(Light light) {
    Subject subject = new Subject(light);
    double threshold = Math.max(LEAST, subject.measure() * SHARE_OF_STRONGEST);
    return subject.box(threshold);
  }

  private double measure() {
    double strongest = 0;
    for (double[] grid : cells) {
      for (int i = 0; i < differs.length; i++) {
        double off = grid[i] - ground(grid, i % GRID, i / GRID);
        differs[i] += off * off;
      }
    }
    for (int i = 0; i < differs.length; i++) {
      differs[i] = Math.sqrt(differs[i]);
      strongest = Math.max(strongest, differs[i]);
    }
    return strongest;
  }

  /** What a cell would show if the four corners ran evenly into each other. */
  private static double ground(double[] grid, int x, int y) {
    int end = GRID - 1;
    double across = (double) x / end;
    double down = (double) y / end;
    double top = grid[0] * (1 - across) + grid[end] * across;
    double bottom = grid[end * GRID] * (1 - across) + grid[end * GRID + end] * across;
    return top * (1 - down) + bottom * down;
  }

  private Frame box(double threshold) {
    int[] columns = new int[GRID];
    int[] rows = new int[GRID];
    for (int i = 0; i < differs.length; i++) {
      if (differs[i] > threshold) {
        columns[i % GRID]++;
        rows[i / GRID]++;
      }
    }
    int left = first(columns);
    int top = first(rows);
    if (left == GRID || top == GRID) {
      return Frame.WHOLE;
    }
    double side = GRID;
    return new Frame(left / side, top / side, (last(columns) + 1) / side, (last(rows) + 1) / side);
  }

  private static int first(int[] counts) {
    int at = 0;
    while (at < counts.length && counts[at] < 2) {
      at++;
    }
    return at;
  }

  private static int last(int[] counts) {
    int at = counts.length - 1;
    while (at > 0 && counts[at] < 2) {
      at--;
    }
    return at;
  }
}
