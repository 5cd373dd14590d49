package io.supercargo.sandbox.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Things of paper. */
final class Papers {
  private Papers() {}

  static void notebook(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    boolean rings = dice.chance(0.5);
    double half = dice.between(195, 235);
    canvas.shadow(510, 850, 260, 30);
    canvas.leaned(
        dice.between(-12, 12),
        () -> {
          canvas.lit(Pen.rounded(516 - half, 212, half * 2, 620, 22), palette.body().darker(0.2));
          canvas.lit(Pen.rounded(508 - half, 206, half * 2, 614, 14), Tint.WHITE.darker(0.03));
          for (int i = 0; i < 3; i++) {
            double x = 494 + half + i * 5;
            canvas.line(Pen.at(x, 220).to(x, 810).open(), 2, Tint.INK.color(0.3));
          }
          canvas.cloth(Pen.rounded(500 - half, 196, half * 2 - 12, 620, 22), look.cloth());
          if (rings) {
            for (double y = 240; y < 790; y += 46) {
              canvas.line(Pen.oval(500 - half, y, 30, 14), 9, palette.metal());
            }
          } else {
            canvas.lit(Pen.rounded(500 - half, 196, 56, 620, 20), palette.body().darker(0.1));
            canvas.line(Pen.at(440 + half, 196).to(440 + half, 816).open(), 18, palette.accent());
          }
          canvas.lit(Pen.rounded(420, 320, 170, 110, 10), Tint.WHITE.darker(0.02));
          canvas.line(Pen.at(446, 360).to(564, 360).open(), 8, palette.second());
          canvas.line(Pen.at(446, 394).to(530, 394).open(), 8, palette.second());
        });
  }

  /** A bottle of them, and some before it, from the palest to the deepest. */
  static void strips(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(110, 140);
    double top = dice.between(330, 370);
    double hue = dice.between(0, 360);
    int count = 4 + dice.index(3);
    canvas.shadow(460, 800, 320, 36);
    double x = 340;
    for (int i = 0; i < 3; i++) {
      strip(canvas, x - 60 + i * 60, 190 + i % 2 * 30, 200, new Tint(0.8 - i * 0.12, 0.12, hue));
    }
    Shape tube = Pen.rounded(x - half, top, half * 2, 796 - top, 30);
    canvas.turned(tube, Tint.WHITE.darker(0.04));
    canvas.cloth(Pen.box(x - half, top + 90, half * 2, 260), look.cloth().pitched(0.6));
    canvas.sheen(tube);
    canvas.lit(Pen.rounded(x - half + 26, top + 150, half * 2 - 52, 84, 10), Tint.WHITE);
    canvas.line(
        Pen.at(x - half + 50, top + 192).to(x + half - 50, top + 192).open(), 12, palette.accent());
    for (int i = 0; i < count; i++) {
      double turn = -6 + i * 13;
      double place = 540 + i * 44;
      Tint pad = new Tint(0.86 - 0.5 * i / count, 0.05 + 0.13 * i / count, hue);
      canvas.moved(
          AffineTransform.getRotateInstance(Math.toRadians(turn), place, 800),
          () -> strip(canvas, place, 400, 400, pad));
    }
  }

  private static void strip(Canvas canvas, double x, double top, double length, Tint pad) {
    canvas.lit(Pen.rounded(x - 22, top, 44, length, 6), Tint.WHITE);
    canvas.line(Pen.rounded(x - 22, top, 44, length, 6), 4, Tint.INK.color(0.3));
    canvas.fill(Pen.rounded(x - 19, top + 16, 38, 62, 4), pad);
    canvas.fill(Pen.rounded(x - 19, top + 96, 38, 40, 4), pad.lighter(0.1).turned(40));
  }
}
