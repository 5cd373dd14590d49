package io.supercargo.sandbox.picture;

import java.awt.geom.Path2D;

/** Things to drink from. */
final class Drinkware {
  private Drinkware() {}

  static void mug(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double top = dice.between(330, 420);
    double half = dice.between(150, 200);
    double foot = half * dice.between(0.72, 1.02);
    double ear = dice.between(80, 130);
    canvas.shadow(510, 792, half * 1.3, 36);
    canvas.strap(
        Pen.at(450 + half, top + 90)
            .curve(510 + half + ear, top + 60, 500 + half + ear, 720, 450 + foot, 690)
            .open(),
        44,
        palette.second());
    Path2D body =
        Pen.at(500, top)
            .to(500 - half, top)
            .curve(500 - half, 600, 500 - foot, 700, 500 - foot, 750)
            .bend(500 - foot + 6, 794, 560 - foot, 794)
            .to(500, 794)
            .mirrored();
    canvas.cloth(body, look.cloth().pitched(0.8));
    canvas.sheen(body);
    canvas.lit(Pen.oval(500, top, half, 34), palette.body().lighter(0.1));
    canvas.lit(
        Pen.oval(500, top + 6, half - 20, 25),
        dice.chance(0.5) ? new Tint(0.38, 0.06, 50) : new Tint(0.75, 0.1, 80));
    if (dice.chance(0.5)) {
      canvas.lit(Marks.heart(500, 600, 62), palette.accent());
    }
    if (dice.chance(0.6)) {
      for (double x : new double[] {440, 500, 560}) {
        canvas.line(
            Pen.at(x, top - 40).curve(x - 34, top - 90, x + 34, top - 130, x, top - 180).open(),
            14,
            Tint.INK.color(0.1));
      }
    }
  }

  static void bottle(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(105, 150);
    double shoulder = dice.between(330, 430);
    double neck = half * dice.between(0.4, 0.8);
    double cap = dice.between(60, 120);
    canvas.shadow(500, 832, half * 1.3, 34);
    Path2D body =
        Pen.at(500, shoulder - 100)
            .to(500 - neck, shoulder - 100)
            .curve(500 - neck, shoulder - 30, 500 - half, shoulder - 40, 500 - half, shoulder + 60)
            .to(500 - half, 790)
            .bend(500 - half, 832, 540 - half, 832)
            .to(500, 832)
            .mirrored();
    canvas.cloth(body, look.cloth().pitched(0.8));
    canvas.sheen(body);
    canvas.turned(
        Pen.rounded(492 - neck, shoulder - 100 - cap, neck * 2 + 16, cap + 8, 20),
        palette.second());
    canvas.turned(Pen.rounded(496 - neck, shoulder - 104, neck * 2 + 8, 20, 6), palette.metal());
    if (dice.chance(0.5)) {
      canvas.strap(
          Pen.at(500 + neck, shoulder - 80 - cap)
              .curve(
                  600 + half,
                  shoulder - 60 - cap,
                  600 + half,
                  shoulder + 60,
                  490 + half,
                  shoulder + 70)
              .open(),
          20,
          palette.accent());
    }
    if (dice.chance(0.6)) {
      canvas.lit(
          Pen.rounded(500 - half, 580, half * 2, dice.between(60, 130), 2), palette.accent());
    }
  }
}
