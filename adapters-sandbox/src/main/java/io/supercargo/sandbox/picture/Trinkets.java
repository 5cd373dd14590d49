package io.supercargo.sandbox.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** What is worn on wrists, ankles, hair and lapels. */
final class Trinkets {
  private Trinkets() {}

  static void bracelet(Canvas canvas, Look look) {
    Dice dice = look.dice();
    double wide = dice.between(240, 290);
    double tall = wide * dice.between(0.55, 0.8);
    canvas.shadow(500, 560 + tall * 0.9, wide, 60);
    if (dice.chance(0.35)) {
      double thick = dice.between(34, 60);
      canvas.strap(Pen.oval(500, 540, wide, tall), thick, look.palette().body());
      for (int i = -2; i <= 2; i++) {
        canvas.ball(
            Pen.disc(500 + i * 74, 540 + tall - i * i * 9, thick * 0.44), look.palette().metal());
      }
      return;
    }
    beads(canvas, look, wide, tall);
    charm(canvas, look, 560 + tall);
  }

  static void anklet(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double wide = dice.between(250, 300);
    double tall = wide * dice.between(0.5, 0.7);
    canvas.shadow(500, 560 + tall, wide, 50);
    canvas.strap(Pen.oval(500, 470, wide, tall), dice.between(12, 18), palette.metal());
    for (int i = -3; i <= 3; i++) {
      double x = 500 + i * wide * 0.26;
      double y = 470 + tall * Math.sqrt(1 - i * i * 0.0676);
      canvas.line(Pen.at(x, y).to(x, y + 40).open(), 8, palette.metal());
      if (i % 2 == 0) {
        canvas.ball(Pen.oval(x, y + 66, 26, 34), palette.body());
      } else {
        canvas.lit(Marks.star(x, y + 62, 36, 5), palette.accent());
      }
    }
  }

  private static void beads(Canvas canvas, Look look, double wide, double tall) {
    Palette palette = look.palette();
    int count = 18 + look.dice().index(8);
    double size = Math.PI * (wide + tall) / 2 / count * 0.98;
    for (int i = 0; i < count; i++) {
      double turn = 2 * Math.PI * i / count - Math.PI / 2;
      Tint bead = i % 4 == 0 ? palette.second() : palette.body();
      canvas.ball(Pen.disc(500 + wide * Math.cos(turn), 540 + tall * Math.sin(turn), size), bead);
    }
  }

  private static void charm(Canvas canvas, Look look, double y) {
    Palette palette = look.palette();
    canvas.line(Pen.disc(500, y + 10, 18), 8, palette.metal());
    if (look.dice().chance(0.5)) {
      canvas.ball(Marks.heart(500, y + 74, 48), palette.metal());
    } else {
      canvas.lit(Marks.star(500, y + 78, 56, 5), palette.metal());
    }
  }

  static void hairClaw(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double wide = dice.between(270, 320);
    double tall = dice.between(150, 220);
    int teeth = 6 + dice.index(3);
    canvas.shadow(500, 740, wide, 36);
    double step = wide * 1.7 / teeth;
    for (int i = 0; i < teeth; i++) {
      double x = 500 - wide * 0.85 + (i + 0.5) * step;
      canvas.lit(
          Pen.at(x - step * 0.38, 500)
              .bend(x - step * 0.3, 640, x + (500 - x) * 0.12, 730)
              .bend(x + step * 0.34, 640, x + step * 0.38, 500)
              .close(),
          palette.body().darker(0.07));
    }
    Path2D back =
        Pen.at(500, 540 - tall)
            .curve(500 - wide * 0.6, 540 - tall, 500 - wide, 470, 500 - wide, 560)
            .bend(500 - wide * 0.5, 530, 500, 530)
            .mirrored();
    canvas.cloth(back, look.cloth().pitched(0.7));
    canvas.line(back, 8, palette.body().darker(0.12));
    canvas.lit(Pen.rounded(440, 500 - tall, 120, 64, 24), palette.second());
    canvas.ball(Pen.disc(500, 532 - tall, 20), palette.metal());
  }

  static void brooch(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    int petals = 5 + dice.index(4);
    double reach = dice.between(150, 185);
    double slim = dice.between(58, 84);
    canvas.shadow(500, 800, 220, 30);
    canvas.line(Pen.at(240, 640).to(770, 360).open(), 14, palette.metal());
    canvas.ball(Pen.disc(240, 640, 22), palette.metal());
    for (int i = 0; i < petals; i++) {
      AffineTransform turn = AffineTransform.getTranslateInstance(500, 500);
      turn.rotate(2 * Math.PI * i / petals);
      Shape petal = turn.createTransformedShape(Pen.oval(0, -reach * 0.85, slim, reach * 0.68));
      canvas.lit(petal, i % 2 == 0 ? palette.body() : palette.body().lighter(0.05));
      canvas.line(petal, 11, palette.metal());
    }
    canvas.ball(Pen.disc(500, 500, 74), palette.metal());
    canvas.ball(Pen.disc(500, 500, 52), palette.accent());
    for (int i = 0; i < 8; i++) {
      double turn = Math.PI * i / 4;
      canvas.fill(Pen.disc(500 + 63 * Math.cos(turn), 500 + 63 * Math.sin(turn), 9), Tint.WHITE);
    }
  }

  static void hairband(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double wide = dice.between(225, 260);
    double thick = dice.between(40, 64);
    canvas.shadow(500, 806, wide * 1.1, 30);
    Shape arch =
        Pen.at(540 - wide, 800)
            .curve(400 - wide, 520, 420 - wide * 0.6, 250, 500, 250)
            .curve(580 + wide * 0.6, 250, 600 + wide, 520, 460 + wide, 800)
            .open();
    canvas.strap(arch, thick, palette.body());
    switch (dice.index(3)) {
      case 0 -> {
        for (int side = -1; side <= 1; side += 2) {
          canvas.cloth(
              Pen.at(500, 250)
                  .to(500 + side * 170, 160)
                  .bend(500 + side * 210, 250, 500 + side * 170, 340)
                  .close(),
              look.cloth().pitched(0.6));
        }
        canvas.ball(Pen.oval(500, 250, 44, 48), palette.second());
      }
      case 1 -> {
        for (int i = -3; i <= 3; i++) {
          canvas.ball(Pen.disc(500 + i * 78, 250 + i * i * 12, 36), Tint.WHITE.darker(0.05));
        }
      }
      default -> {
        for (int i = -2; i <= 2; i++) {
          canvas.lit(Marks.star(500 + i * 100, 254 + i * i * 22, 50, 5), palette.accent());
        }
      }
    }
  }
}
