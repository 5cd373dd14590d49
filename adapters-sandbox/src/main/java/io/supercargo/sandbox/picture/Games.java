package io.supercargo.sandbox.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Things to build, to solve and to fidget with. */
final class Games {
  private Games() {}

  static void blocks(Canvas canvas, Look look) {
    Dice dice = look.dice();
    double hue = dice.between(0, 360);
    int rows = 3 + dice.index(2);
    double tall = 440.0 / rows;
    canvas.shadow(500, 800, 320, 38);
    for (int row = 0; row < rows; row++) {
      int studs = 6 - row - dice.index(2);
      double x = 500 - studs * 50 + dice.between(-40, 40);
      int split = studs > 2 ? 1 + dice.index(studs - 1) : studs;
      double y = 796 - (row + 1) * tall;
      brick(canvas, x, y, split, tall, row == 0 ? look.palette().body() : tint(hue, row * 2, dice));
      brick(canvas, x + split * 100, y, studs - split, tall, tint(hue, row * 2 + 1, dice));
    }
  }

  private static Tint tint(double hue, int i, Dice dice) {
    return new Tint(dice.between(0.6, 0.78), 0.16, hue + i * 64);
  }

  private static void brick(Canvas canvas, double x, double y, int studs, double tall, Tint tint) {
    for (int i = 0; i < studs; i++) {
      canvas.turned(Pen.rounded(x + i * 100 + 22, y - 24, 56, 40, 8), tint.lighter(0.03));
    }
    if (studs > 0) {
      canvas.lit(Pen.rounded(x + 1, y, studs * 100 - 2, tall - 3, 8), tint);
    }
  }

  static void puzzle(Canvas canvas, Look look) {
    Dice dice = look.dice();
    int count = 3 + dice.index(2);
    double side = 560.0 / count;
    int gone = dice.index(count);
    canvas.shadow(500, 820, 320, 34);
    canvas.cloth(Pen.rounded(220, 230, 560, 560, 12), look.cloth().pitched(1.6));
    canvas.ball(
        Pen.disc(dice.between(330, 450), dice.between(340, 420), 80), look.palette().accent());
    canvas.fill(
        Pen.at(220, 790)
            .to(220, 660)
            .bend(420, 480, 560, 690)
            .bend(650, 580, 780, 690)
            .to(780, 790)
            .close(),
        look.palette().second());
    for (int i = 1; i < count; i++) {
      Path2D across = Pen.at(220, 230 + i * side).open();
      Path2D down = Pen.at(220 + i * side, 230).open();
      for (int k = 0; k < count; k++) {
        double from = k * side;
        double knob = (i + k) % 2 == 0 ? 44 : -44;
        across.append(tab(220 + from, 230 + i * side, side, knob), true);
        Path2D turned = tab(0, 0, side, knob);
        turned.transform(new AffineTransform(0, 1, 1, 0, 220 + i * side, 230 + from));
        down.append(turned, true);
      }
      canvas.line(across, 7, Tint.INK.color(0.55));
      canvas.line(down, 7, Tint.INK.color(0.55));
    }
    canvas.fill(
        Pen.box(222 + (count - 1) * side, 232 + gone * side, side - 4, side - 4),
        look.palette().ground().darker(0.1));
    canvas.line(Pen.box(220, 230, 560, 560), 8, look.palette().wood());
  }

  private static Path2D tab(double x, double y, double side, double knob) {
    double mid = x + side / 2;
    return Pen.at(x, y)
        .to(mid - 20, y)
        .curve(mid - 54, y - knob * 1.3, mid + 54, y - knob * 1.3, mid + 20, y)
        .to(x + side, y)
        .open();
  }

  static void cube(Canvas canvas, Look look) {
    Dice dice = look.dice();
    double edge = dice.between(250, 290);
    double rise = edge * dice.between(0.5, 0.6);
    int count = 2 + dice.index(2);
    double cy = 500;
    Tint[] tints = {
      look.palette().body(),
      new Tint(0.62, 0.2, 27),
      new Tint(0.88, 0.17, 98),
      new Tint(0.6, 0.16, 145),
      new Tint(0.55, 0.18, 258),
      new Tint(0.97, 0, 0),
      new Tint(0.74, 0.17, 55)
    };
    canvas.shadow(500, cy + rise + edge * 0.8, edge * 1.2, 40);
    double[][] faces = {
      {500, cy - rise * 2, edge, rise, -edge, rise},
      {500 - edge, cy - rise, edge, rise, 0, edge * 1.14},
      {500, cy, edge, -rise, 0, edge * 1.14}
    };
    for (double[] face : faces) {
      canvas.fill(patch(face, 0, 1, 0, 1), Tint.INK);
      for (int i = 0; i < count * count; i++) {
        double u = (double) (i % count) / count;
        int row = i / count;
        double v = (double) row / count;
        double gap = 0.03;
        canvas.lit(
            patch(face, u + gap, u + 1.0 / count - gap, v + gap, v + 1.0 / count - gap),
            dice.pick(tints));
      }
    }
    canvas.fill(patch(faces[2], 0, 1, 0, 1), Tint.INK.color(0.16));
  }

  private static Path2D patch(double[] f, double u0, double u1, double v0, double v1) {
    return Pen.at(f[0] + f[2] * u0 + f[4] * v0, f[1] + f[3] * u0 + f[5] * v0)
        .to(f[0] + f[2] * u1 + f[4] * v0, f[1] + f[3] * u1 + f[5] * v0)
        .to(f[0] + f[2] * u1 + f[4] * v1, f[1] + f[3] * u1 + f[5] * v1)
        .to(f[0] + f[2] * u0 + f[4] * v1, f[1] + f[3] * u0 + f[5] * v1)
        .close();
  }

  static void popper(Canvas canvas, Look look) {
    Dice dice = look.dice();
    double hue = dice.between(0, 360);
    int count = 4 + dice.index(2);
    boolean round = dice.chance(0.5);
    double step = 560.0 / count;
    canvas.shadow(510, 800, 300, 40);
    canvas.lit(
        Pen.rounded(206, 238, 588, 588, round ? 294 : 70), look.palette().body().darker(0.12));
    canvas.cloth(
        Pen.rounded(206, 222, 588, 588, round ? 294 : 70), Material.plain(look.palette().body()));
    for (int i = 0; i < count * count; i++) {
      int row = i / count;
      double x = 220 + step * (i % count + 0.5);
      double y = 236 + step * (row + 0.5);
      if (!round || Math.hypot(x - 500, y - 516) < 250) {
        Tint tint = new Tint(0.75, 0.14, hue + row * 50);
        canvas.fill(Pen.disc(x, y + 6, step * 0.4), tint.darker(0.14));
        canvas.ball(Pen.disc(x, y, step * 0.37), tint);
      }
    }
  }
}
