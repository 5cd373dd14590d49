package io.supercargo.sandbox.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * What a surface is made of: a pattern in up to three colours.
 *
 * @param pitch how far apart the pattern repeats
 * @param angle how far it is turned, in degrees
 * @param seed scatters what is scattered
 */
record Material(
    Pattern pattern, Tint base, Tint second, Tint accent, double pitch, double angle, long seed) {

  static Material thrown(Palette palette, Dice dice) {
    Pattern pattern = dice.pick(Pattern.values());
    double angle = dice.pick(0.0, 0.0, 45.0, 90.0, -30.0, 20.0) + dice.between(-4, 4);
    return new Material(
        dice.chance(0.2) ? Pattern.PLAIN : pattern,
        palette.body(),
        palette.second(),
        palette.accent(),
        dice.between(64, 130),
        angle,
        dice.next());
  }

  static Material plain(Tint tint) {
    return new Material(Pattern.PLAIN, tint, tint, tint, 100, 0, 0);
  }

  Material dyed(Palette palette) {
    return new Material(
        pattern, palette.body(), palette.second(), palette.accent(), pitch, angle, seed);
  }

  /** The same pattern on a thing of another size. */
  Material pitched(double factor) {
    return new Material(pattern, base, second, accent, pitch * factor, angle, seed);
  }

  void lay(Canvas canvas, Rectangle2D box) {
    canvas.fill(box, base);
    double cx = box.getCenterX();
    double cy = box.getCenterY();
    double reach =
        pattern.turns()
            ? Math.hypot(box.getWidth(), box.getHeight()) / 2
            : Math.max(box.getWidth(), box.getHeight()) / 2 + pitch / 2;
    AffineTransform turn = AffineTransform.getTranslateInstance(cx, cy);
    if (pattern.turns()) {
      turn.rotate(Math.toRadians(angle));
    }
    canvas.moved(turn, () -> pattern.lay(canvas, this, reach));
  }
}
