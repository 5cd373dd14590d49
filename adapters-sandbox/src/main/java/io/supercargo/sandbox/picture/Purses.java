package io.supercargo.sandbox.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Small bags, and what is put into bags. */
final class Purses {
  private Purses() {}

  static void crossbody(Canvas canvas, Look look) {
    canvas.shadow(500, 806, 300, 40);
    Tint strap = look.dice().chance(0.5) ? look.palette().wood() : look.palette().second();
    canvas.strap(sling(210, 560, look.dice().between(150, 205)), 22, strap);
    flapped(canvas, look);
  }

  static void chained(Canvas canvas, Look look) {
    canvas.shadow(500, 806, 300, 40);
    Palette palette = look.palette();
    double top = look.dice().between(150, 205);
    if (canvas.fine()) {
      Path2D chain = new Path2D.Double();
      for (int i = 0; i <= 22; i++) {
        double turn = Math.PI * i / 22;
        double x = 500 - 205 * Math.cos(turn);
        double y = 560 - (560 - top) * Math.sin(turn);
        chain.append(Pen.oval(x, y, i % 2 == 0 ? 20 : 12, i % 2 == 0 ? 12 : 20), false);
      }
      canvas.line(chain, 8, palette.metal());
    } else {
      canvas.line(sling(205, 560, top), 22, palette.metal().lighter(0.06));
    }
    flapped(canvas, look);
  }

  private static void flapped(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(225, 275);
    double top = dice.between(470, 520);
    double flap = top + dice.between(130, 200);
    canvas.cloth(Pen.rounded(500 - half, top, half * 2, 800 - top, 44), look.cloth());
    Path2D over =
        Pen.at(500, top - 8)
            .to(536 - half, top - 8)
            .bend(496 - half, top - 8, 496 - half, top + 40)
            .bend(500 - half, flap, 560 - half, flap)
            .to(500, flap + 14)
            .mirrored();
    canvas.cloth(over, look.cloth());
    canvas.line(over, 7, palette.body().darker(0.16));
    canvas.stitches(over, Tint.WHITE);
    canvas.lit(Pen.rounded(466, flap - 22, 68, 62, 14), palette.metal());
    canvas.fill(Pen.rounded(482, flap - 4, 36, 22, 8), palette.metal().darker(0.2));
  }

  static void baguette(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(275, 310);
    double top = dice.between(500, 540);
    canvas.shadow(500, 790, 320, 38);
    canvas.strap(sling(half * 0.86, top + 30, dice.between(190, 290)), 34, palette.second());
    Path2D body =
        Pen.at(500, top + 24)
            .bend(500 - half * 0.6, top + 16, 500 - half, top - 10)
            .curve(480 - half, top + 160, 540 - half, 786, 580 - half, 786)
            .to(500, 786)
            .mirrored();
    canvas.cloth(body, look.cloth());
    canvas.line(
        Pen.at(516 - half, top + 40).bend(500, top + 92, 484 + half, top + 40).open(),
        10,
        palette.metal());
    canvas.lit(Pen.rounded(486, top + 56, 28, 70, 12), palette.accent());
    for (int side = -1; side <= 1; side += 2) {
      canvas.line(Pen.disc(500 + side * half * 0.86, top + 30, 22), 10, palette.metal());
    }
  }

  static void bucket(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(170, 200);
    double foot = half * dice.between(0.95, 1.2);
    double top = dice.between(400, 450);
    canvas.shadow(500, 812, foot * 1.2, 40);
    canvas.strap(sling(half * 0.9, top + 30, dice.between(140, 200)), 22, palette.wood());
    Path2D frill =
        Pen.at(500, top + 60)
            .to(500 - half * 0.86, top + 70)
            .bend(480 - half, top - 50, 500 - half * 0.7, top - 46)
            .bend(500 - half * 0.5, top - 10, 500 - half * 0.25, top - 46)
            .bend(500 - half * 0.1, top - 16, 500, top - 40)
            .mirrored();
    canvas.lit(frill, palette.body().darker(0.09));
    Path2D body =
        Pen.at(500, top + 50)
            .to(500 - half * 0.86, top + 50)
            .curve(470 - half, top + 160, 490 - foot, 700, 500 - foot, 770)
            .bend(500 - foot, 812, 550 - foot, 812)
            .to(500, 812)
            .mirrored();
    canvas.cloth(body, look.cloth());
    canvas.strap(
        Pen.at(500 - half * 0.86, top + 52).to(500 + half * 0.86, top + 52).open(),
        16,
        palette.accent());
    for (int side = -1; side <= 1; side += 2) {
      double x = 500 + side * 34;
      canvas.strap(
          Pen.at(500, top + 56).bend(x, top + 100, x, top + 180).open(), 13, palette.accent());
      canvas.ball(Pen.oval(x, top + 196, 16, 24), palette.metal());
    }
  }

  static void waist(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(215, 250);
    double top = dice.between(410, 450);
    canvas.shadow(500, 790, 270, 36);
    canvas.strap(
        Pen.at(520 - half, top + 70)
            .curve(120, 400, 160, 190, 500, 190)
            .curve(840, 190, 880, 400, 480 + half, top + 70)
            .open(),
        40,
        palette.second());
    canvas.lit(Pen.rounded(430, 162, 140, 60, 16), Tint.INK.lighter(0.1));
    Path2D body =
        Pen.at(500, top)
            .to(560 - half, top)
            .curve(500 - half, top, 480 - half, top + 130, 520 - half, top + 190)
            .curve(560 - half, 760, 600 - half, 772, 500, 772)
            .mirrored();
    canvas.cloth(body, look.cloth());
    canvas.line(Pen.at(540 - half, top + 60).to(460 + half, top + 60).open(), 12, palette.metal());
    canvas.lit(
        Pen.rounded(560 - half, top + 120, half * 2 - 120, 170, 40), palette.body().darker(0.08));
    canvas.line(Pen.at(590 - half, top + 160).to(410 + half, top + 160).open(), 9, palette.metal());
    canvas.fill(Pen.rounded(420 + half - 30, top + 60, 22, 56, 8), palette.accent());
  }

  static void wallet(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(240, 285);
    double top = dice.between(430, 480);
    canvas.shadow(500, 776, half * 1.15, 36);
    for (int i = 0; i < 2; i++) {
      canvas.lit(
          Pen.rounded(600 - half + i * 40, top - 64 + i * 30, half * 1.3, 160, 18),
          i == 0 ? palette.accent() : Tint.WHITE.darker(0.05));
    }
    Shape body = Pen.rounded(500 - half, top, half * 2, 776 - top, 36);
    canvas.cloth(body, look.cloth());
    canvas.line(
        Pen.at(500 - half, top + 40).to(500 + half, top + 40).open(),
        6,
        palette.body().darker(0.16));
    canvas.stitches(Pen.rounded(514 - half, top + 14, half * 2 - 28, 748 - top, 28), Tint.WHITE);
    canvas.lit(Pen.rounded(390 + half, top + 100, 124, 92, 30), palette.second());
    canvas.ball(Pen.disc(440 + half, top + 146, 20), palette.metal());
  }

  static void pouch(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(230, 280);
    double top = dice.between(430, 490);
    canvas.shadow(500, 790, half * 1.2, 38);
    Path2D body =
        Pen.at(500, top)
            .to(520 - half, top)
            .curve(480 - half, top + 60, 460 - half, 700, 500 - half, 760)
            .bend(510 - half, 790, 560 - half, 790)
            .to(500, 790)
            .mirrored();
    canvas.cloth(body, look.cloth());
    canvas.lit(Pen.rounded(510 - half, top - 18, half * 2 - 20, 40, 18), palette.second());
    canvas.line(Pen.at(530 - half, top + 2).to(470 + half, top + 2).open(), 11, palette.metal());
    canvas.strap(
        Pen.at(470 + half, top + 6).bend(540 + half, top + 50, 500 + half, top + 120).open(),
        15,
        palette.accent());
    if (dice.chance(0.5)) {
      canvas.lit(Marks.heart(500, 630, 66), palette.accent());
    }
  }

  static void suitcase(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(180, 220);
    double top = dice.between(310, 360);
    canvas.shadow(500, 856, half * 1.2, 34);
    canvas.line(
        Pen.at(430, top).to(430, 140).to(570, 140).to(570, top).open(), 20, palette.metal());
    canvas.strap(Pen.at(424, 140).to(576, 140).open(), 38, Tint.INK.lighter(0.08));
    for (int side = -1; side <= 1; side += 2) {
      canvas.ball(Pen.disc(500 + side * (half - 46), 836, 30), Tint.INK);
    }
    Shape shell = Pen.rounded(500 - half, top, half * 2, 826 - top, 52);
    canvas.cloth(shell, look.cloth());
    for (double share = -0.66; share < 0.8; share += 0.33) {
      double x = 500 + share * half;
      canvas.line(Pen.at(x, top + 54).to(x, 776).open(), 12, Tint.INK.color(0.14));
    }
    canvas.line(shell, 9, palette.body().darker(0.16));
    for (int side = -1; side <= 1; side += 2) {
      canvas.lit(
          Pen.rounded(side < 0 ? 498 - half : 442 + half, 770, 60, 58, 24), palette.second());
    }
    canvas.lit(Pen.rounded(452, top + 18, 96, 40, 12), palette.accent());
  }

  private static Shape sling(double half, double foot, double top) {
    double lift = foot - (foot - top) * 4 / 3;
    return Pen.at(500 - half, foot)
        .curve(500 - half, lift, 500 + half, lift, 500 + half, foot)
        .open();
  }
}
