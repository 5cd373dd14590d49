package io.supercargo.sandbox.picture;

import java.awt.image.BufferedImage;

/**
 * Draws a product's pictures. The first shows it whole on a plain light ground; the others from
 * another side, from near, in its colours, and with its measures. The same motif and number give
 * the same picture. Thread-safe.
 */
public final class Painter {
  /** Pixels of a side, where nobody asks for another. */
  public static final int SIDE = 800;

  /** How many different pictures a product has; higher numbers show them again. */
  public static final int VIEWS = View.ALL.size();

  private Painter() {}

  /**
   * Draws one picture.
   *
   * @param number from 1
   * @param side width and height in pixels
   */
  public static BufferedImage draw(Motif motif, int number, int side) {
    return draw(View.ALL.get((number - 1) % VIEWS), motif, Repertoire.of(motif), side);
  }

  static BufferedImage draw(View view, Motif motif, Silhouette product, int side) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    try (Canvas canvas = Canvas.on(image)) {
      view.draw(canvas, motif, product);
    }
    return image;
  }

  /** The picture of which {@link View#NEAR} shows a part. */
  static BufferedImage beforeComingNear(Motif motif, Silhouette product, int side) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    try (Canvas canvas = Canvas.on(image)) {
      View.front(canvas, motif, Look.of(motif, 2), product);
    }
    return image;
  }

  /**
   * The picture that shows a product in one of its colours; where none does, that of all colours or
   * the main picture.
   *
   * @param colour from 0
   * @param pictures how many there are
   */
  public static int showing(int colour, int pictures) {
    if (colour <= View.ALL.indexOf(View.NEAR) && colour < pictures) {
      return colour + 1;
    }
    int sheet = View.ALL.indexOf(View.COLOURS) + 1;
    return sheet <= pictures ? sheet : 1;
  }

  /**
   * What to draw in several small pictures: a product of one colour drawn once on nothing, which is
   * much faster than drawing it anew for each.
   */
  static Silhouette small(Motif motif, int side) {
    if (motif.colours().size() > 1) {
      return Repertoire.of(motif);
    }
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB_PRE);
    try (Canvas canvas = Canvas.on(image)) {
      Repertoire.of(motif).draw(canvas, Look.of(motif));
    }
    return (canvas, look) -> canvas.stamp(image);
  }
}
