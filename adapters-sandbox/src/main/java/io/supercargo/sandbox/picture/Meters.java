package io.supercargo.sandbox.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Things to measure currents with. */
final class Meters {
  private static final Tint RED = new Tint(0.58, 0.2, 27);

  private Meters() {}

  static void multimeter(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(165, 200);
    double dial = dice.between(88, 112);
    canvas.shadow(500, 846, half * 1.3, 30);
    canvas.lit(Pen.rounded(486 - half, 170, half * 2 + 28, 672, 60), palette.body());
    canvas.lit(Pen.rounded(506 - half, 192, half * 2 - 12, 628, 44), Tint.INK.lighter(0.06));
    canvas.lit(Pen.rounded(530 - half, 226, half * 2 - 60, 150, 14), new Tint(0.84, 0.05, 130));
    for (int i = 0; i < 4; i++) {
      double x = 560 - half + i * (half * 2 - 120) / 4;
      canvas.line(
          Pen.rounded(x, 256, 36, 88, 6), 11, Tint.INK.color(i == dice.index(4) ? 0.35 : 0.85));
    }
    canvas.ball(Pen.disc(500, 540, dial), palette.second());
    for (int i = 0; i < 12; i++) {
      double turn = Math.PI * i / 6;
      canvas.fill(
          Pen.disc(500 + (dial + 24) * Math.cos(turn), 540 + (dial + 24) * Math.sin(turn), 8),
          Tint.WHITE);
    }
    double turn = dice.between(-1.2, 1.2);
    canvas.line(
        Pen.at(500, 540)
            .to(500 + dial * 0.8 * Math.sin(turn), 540 - dial * 0.8 * Math.cos(turn))
            .open(),
        22,
        Tint.WHITE);
    for (int i = -1; i <= 1; i++) {
      canvas.ball(Pen.disc(500 + i * half * 0.56, 756, 36), i == 0 ? Tint.INK : RED);
      canvas.fill(Pen.disc(500 + i * half * 0.56, 756, 14), Tint.INK.darker(0.12));
    }
  }

  /** Red and black, as the trade has them. */
  static void clips(Canvas canvas, Look look) {
    Dice dice = look.dice();
    double lean = dice.between(-24, -8);
    double open = dice.between(40, 84);
    canvas.shadow(500, 800, 300, 30);
    canvas.moved(
        AffineTransform.getTranslateInstance(10, 130),
        () -> canvas.leaned(lean * 0.6, () -> clip(canvas, look, open, Tint.INK.lighter(0.04))));
    canvas.moved(
        AffineTransform.getTranslateInstance(-10, -130),
        () ->
            canvas.leaned(
                lean,
                () -> clip(canvas, look, open, dice.chance(0.7) ? RED : look.palette().body())));
  }

  private static void clip(Canvas canvas, Look look, double open, Tint sleeve) {
    Tint metal = look.palette().metal();
    canvas.line(
        Pen.at(800, 510).curve(880, 510, 900, 560, 960, 540).open(), 26, sleeve.darker(0.06));
    for (int side = 1; side >= -1; side -= 2) {
      Path2D arm =
          Pen.at(170, 510 + side * 4)
              .to(190, 510 + side * 34)
              .bend(360, 510 + side * 66, 520, 510 + side * 52)
              .to(640, 510 + side * (60 + open))
              .to(640, 510 + side * 30)
              .to(420, 510 + side * 16)
              .close();
      canvas.lit(arm, metal.darker(side > 0 ? 0.06 : 0));
      for (double x = 196; x < 400; x += 34) {
        canvas.fill(
            Pen.at(x, 510 + side * 14)
                .to(x + 34, 510 + side * 14)
                .to(x + 17, 510 - side * 2)
                .close(),
            metal.darker(0.12));
      }
      canvas.lit(
          Pen.at(570, 510 + side * 22)
              .bend(600, 510 + side * (70 + open), 660, 510 + side * (76 + open))
              .to(790, 510 + side * (70 + open * 0.8))
              .bend(850, 510 + side * 50, 830, 510 + side * 6)
              .close(),
          sleeve.lighter(side < 0 ? 0.05 : 0));
    }
    canvas.ball(Pen.disc(560, 510, 42), metal);
    canvas.ball(Pen.disc(560, 510, 16), metal.darker(0.2));
  }

  static void leads(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Tint other = dice.chance(0.7) ? RED : look.palette().body();
    double apart = dice.between(90, 150);
    double sway = dice.between(40, 160);
    canvas.shadow(500, 850, 270, 28);
    for (int side = -1; side <= 1; side += 2) {
      Tint tint = side < 0 ? other : Tint.INK.lighter(0.04);
      double x = 500 + side * apart;
      canvas.strap(
          Pen.at(x, 560)
              .curve(x + side * sway, 760, x - side * sway * 2, 720, x - side * 20, 820)
              .curve(x + side * 60, 880, 500 + side * 330, 860, 500 + side * 300, 640)
              .open(),
          22,
          tint);
      canvas.turned(Pen.box(x - 7, 130, 14, 160), new Tint(0.82, 0.01, 250));
      canvas.turned(
          Pen.at(x - 16, 220)
              .to(x + 16, 220)
              .to(x + 36, 330)
              .to(x + 30, 580)
              .to(x - 30, 580)
              .to(x - 36, 330)
              .close(),
          tint);
      canvas.lit(Pen.rounded(x - 52, 326, 104, 26, 12), tint.lighter(0.06));
      for (int i = 0; i < 4; i++) {
        canvas.fill(Pen.rounded(x - 24, 400 + i * 38, 48, 12, 6), Tint.WHITE.color(0.25));
      }
      canvas.turned(Pen.rounded(474 + side * 300, 540, 52, 120, 16), tint);
      canvas.turned(Pen.box(492 + side * 300, 470, 16, 74), look.palette().metal());
    }
  }
}
