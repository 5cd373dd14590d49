package io.supercargo.sandbox.picture;

import java.awt.Shape;

/** Rings, chains and earrings. */
final class Jewels {
  private Jewels() {}

  static void ring(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double radius = dice.between(170, 215);
    double band = dice.between(26, 54);
    double stone = dice.between(70, 120);
    double cy = 800 - radius;
    canvas.shadow(500, 812, radius, 30);
    canvas.strap(Pen.disc(500, cy, radius), band, palette.metal());
    int small = dice.index(4);
    for (int i = 1; i <= small; i++) {
      for (int side = -1; side <= 1; side += 2) {
        double turn = Math.toRadians(-90 + side * (stone / 3.6 + i * 15));
        canvas.ball(
            Pen.disc(500 + radius * Math.cos(turn), cy + radius * Math.sin(turn), band * 0.46),
            palette.second());
      }
    }
    canvas.lit(
        Pen.at(440, cy - radius + 16)
            .to(560, cy - radius + 16)
            .to(540, cy - radius - 40)
            .to(460, cy - radius - 40)
            .close(),
        palette.metal().darker(0.05));
    stone(canvas, look, cy - radius - stone * 0.62, stone);
  }

  static void necklace(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double wide = dice.between(190, 260);
    double drop = dice.between(540, 640);
    boolean beads = dice.chance(0.5);
    Shape chain =
        Pen.at(500 - wide, 170)
            .curve(500 - wide, 400, 420, drop - 60, 500, drop)
            .curve(580, drop - 60, 500 + wide, 400, 500 + wide, 170)
            .open();
    canvas.shadow(500, drop + 190, 130, 22);
    if (beads) {
      double size = dice.between(16, 26);
      for (int i = 0; i <= 16; i++) {
        double t = i / 16.0;
        double x = bezier(t, wide, wide, 80, 0);
        double y = bezier(t, 170, 400, drop - 60, drop);
        Tint bead = i % 3 == 0 ? palette.second() : palette.body();
        canvas.ball(Pen.disc(500 - x, y, size), bead);
        canvas.ball(Pen.disc(500 + x, y, size), bead);
      }
    } else {
      canvas.strap(chain, dice.between(12, 20), palette.metal());
    }
    canvas.strap(Pen.disc(500, drop + 20, 22), 10, palette.metal());
    double size = dice.between(76, 118);
    switch (dice.index(3)) {
      case 0 -> canvas.ball(Marks.heart(500, drop + 46 + size, size), palette.body());
      case 1 -> stone(canvas, look, drop + 44 + size, size);
      default -> {
        canvas.ball(Pen.disc(500, drop + 40 + size, size), palette.metal());
        canvas.ball(Pen.disc(500, drop + 40 + size, size * 0.7), palette.body());
        canvas.fill(
            Marks.star(500, drop + 40 + size, size * 0.44, 5), palette.metal().lighter(0.1));
      }
    }
  }

  private static double bezier(double t, double from, double a, double b, double to) {
    double s = 1 - t;
    return s * s * s * from + 3 * s * s * t * a + 3 * s * t * t * b + t * t * t * to;
  }

  static void earrings(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double apart = dice.between(125, 165);
    double size = dice.between(82, 118);
    double length = dice.between(90, 220);
    int kind = dice.index(3);
    for (int side = -1; side <= 1; side += 2) {
      double x = 500 + side * apart;
      double y = 330 + length;
      canvas.shadow(x, 850, size, 20);
      canvas.line(
          Pen.at(x, 300).curve(x - 10, 210, x + 60, 200, x + 52, 270).open(), 10, palette.metal());
      canvas.strap(Pen.at(x, 300).to(x, y).open(), 12, palette.metal());
      canvas.ball(Pen.disc(x, 306, 26), palette.accent());
      switch (kind) {
        case 0 -> {
          double radius = Math.min(size, apart - 24);
          canvas.strap(Pen.disc(x, y + radius, radius), 28, palette.metal());
        }
        case 1 ->
            canvas.ball(
                Pen.at(x, y)
                    .curve(
                        x - size * 1.6,
                        y + size * 1.5,
                        x - size * 0.6,
                        y + size * 2.4,
                        x,
                        y + size * 2.4)
                    .curve(x + size * 0.6, y + size * 2.4, x + size * 1.6, y + size * 1.5, x, y)
                    .close(),
                palette.body());
        default -> {
          canvas.ball(Pen.disc(x, y + size * 0.8, size * 0.8), palette.body());
          for (int i = -2; i <= 2; i++) {
            canvas.line(
                Pen.at(x + i * 12, y + size * 1.55).to(x + i * 24, y + size * 1.5 + 120).open(),
                13,
                palette.second());
          }
        }
      }
    }
  }

  private static void stone(Canvas canvas, Look look, double cy, double r) {
    Tint tint = look.palette().body();
    canvas.lit(Marks.gem(500, cy, r), tint);
    canvas.fill(
        Pen.at(500 - r * 0.6, cy - r * 0.7)
            .to(500 + r * 0.6, cy - r * 0.7)
            .to(500 + r * 0.4, cy - r * 0.1)
            .to(500 - r * 0.4, cy - r * 0.1)
            .close(),
        tint.lighter(0.14));
    canvas.fill(
        Pen.at(500 - r * 0.4, cy - r * 0.1).to(500 + r * 0.4, cy - r * 0.1).to(500, cy + r).close(),
        tint.lighter(0.06));
    canvas.fill(
        Pen.at(500 - r, cy - r * 0.1).to(500 - r * 0.4, cy - r * 0.1).to(500, cy + r).close(),
        tint.darker(0.08));
  }
}
