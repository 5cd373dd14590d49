package io.supercargo.sandbox.picture;

import java.awt.geom.Path2D;

/** Measures beside a product, lettered without a font, because a server may have none. */
final class SizeTable {
  private SizeTable() {}

  static void draw(Canvas canvas, Palette palette, Dice dice) {
    Tint line = Tint.INK.lighter(0.2);
    arrow(canvas, 60, 120, 700, 120, line);
    arrow(canvas, 740, 170, 740, 540, line);
    double left = 785;
    double top = 180;
    canvas.fill(Pen.rounded(left - 20, top - 10, 190, 470, 16), Tint.WHITE.color(0.85));
    canvas.fill(Pen.rounded(left - 20, top - 10, 190, 70, 16), palette.body().color(0.9));
    for (int column = 0; column < 2; column++) {
      canvas.fill(Pen.rounded(left + 6 + column * 86, top + 16, 50, 18, 9), Tint.WHITE);
    }
    for (int row = 1; row <= 5; row++) {
      double y = top - 10 + row * 80;
      canvas.line(Pen.at(left, y).to(left + 150, y).open(), 3, line.color(0.3));
      for (int column = 0; column < 2; column++) {
        number(canvas, left + 6 + column * 86, y + 20, 20 + dice.index(70), line);
      }
    }
  }

  private static void number(Canvas canvas, double x, double y, int value, Tint tint) {
    Path2D digits = new Path2D.Double();
    digit(digits, value / 10, x, y);
    digit(digits, value % 10, x + 30, y);
    canvas.line(digits, 4.5, tint);
  }

  /** Seven strokes, as on a pocket calculator. */
  private static void digit(Path2D path, int digit, double x, double y) {
    int[] lit = {0x77, 0x24, 0x5d, 0x6d, 0x2e, 0x6b, 0x7b, 0x25, 0x7f, 0x6f};
    double[][] strokes = {
      {0, 0, 20, 0},
      {0, 0, 0, 18},
      {20, 0, 20, 18},
      {0, 18, 20, 18},
      {0, 18, 0, 36},
      {20, 18, 20, 36},
      {0, 36, 20, 36}
    };
    for (int i = 0; i < strokes.length; i++) {
      if ((lit[digit] >> i & 1) == 1) {
        path.moveTo(x + strokes[i][0], y + strokes[i][1]);
        path.lineTo(x + strokes[i][2], y + strokes[i][3]);
      }
    }
  }

  private static void arrow(Canvas canvas, double x0, double y0, double x1, double y1, Tint tint) {
    canvas.line(Pen.at(x0, y0).to(x1, y1).open(), 5, tint);
    double turn = Math.atan2(y1 - y0, x1 - x0);
    for (double side : new double[] {2.6, -2.6}) {
      canvas.line(
          Pen.at(x1, y1)
              .to(x1 + 24 * Math.cos(turn + side), y1 + 24 * Math.sin(turn + side))
              .open(),
          5,
          tint);
      canvas.line(
          Pen.at(x0, y0)
              .to(x0 - 24 * Math.cos(turn + side), y0 - 24 * Math.sin(turn + side))
              .open(),
          5,
          tint);
    }
  }
}
