package io.supercargo.sandbox.picture;

import java.awt.geom.Path2D;

/** Things to cook with and to drink from. */
final class Kitchenware {
  private Kitchenware() {}

  static void pot(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double rim = dice.between(440, 520);
    double half = dice.between(215, 265);
    double foot = half * dice.between(0.8, 0.98);
    double dome = dice.between(60, 140);
    canvas.shadow(500, 792, half * 1.15, 38);
    Tint grip = dice.chance(0.5) ? palette.wood() : palette.metal();
    canvas.strap(
        Pen.at(500 - half + 10, rim + 50)
            .curve(
                500 - half - 90, rim + 30, 500 - half - 90, rim + 120, 500 - half + 10, rim + 104)
            .open(),
        28,
        grip);
    canvas.strap(
        Pen.at(490 + half, rim + 50)
            .curve(590 + half, rim + 30, 590 + half, rim + 120, 490 + half, rim + 104)
            .open(),
        28,
        grip);
    Path2D body =
        Pen.at(500, rim)
            .to(500 - half, rim)
            .curve(500 - half, 660, 500 - foot, 740, 500 - foot, 752)
            .bend(500 - foot, 792, 460 - foot * 0.8 + 60, 792)
            .to(500, 792)
            .mirrored();
    if (look.cloth().pattern() == Pattern.PLAIN) {
      canvas.turned(body, palette.body());
    } else {
      canvas.cloth(body, look.cloth());
    }
    Path2D lid =
        Pen.at(500, rim - dome)
            .curve(500 - half * 0.7, rim - dome, 500 - half - 6, rim - 30, 500 - half - 10, rim)
            .to(500, rim + 8)
            .mirrored();
    canvas.turned(lid, dice.chance(0.5) ? palette.body().darker(0.03) : palette.second());
    canvas.turned(Pen.rounded(494 - half, rim - 10, half * 2 + 12, 26, 13), palette.metal());
    canvas.turned(Pen.rounded(484, rim - dome - 26, 32, 34, 8), palette.metal());
    canvas.ball(Pen.oval(500, rim - dome - 40, 44, 26), grip);
  }

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
    canvas.fill(
        body,
        Canvas.across(
            body.getBounds2D(),
            0,
            0.5,
            1,
            0.5,
            Tint.INK.color(0.16),
            Tint.WHITE.color(0.22),
            Tint.INK.color(0),
            Tint.INK.color(0.2)));
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

  static void kettle(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(175, 220);
    double top = dice.between(440, 490);
    double squat = dice.between(0.9, 1.15);
    canvas.shadow(500, 792, half * 1.3, 38);
    double lift = dice.between(180, 260);
    canvas.strap(
        Pen.at(500 - half * 0.72, top + 40)
            .curve(
                500 - half * 0.8,
                top - lift,
                500 + half * 0.8,
                top - lift,
                500 + half * 0.72,
                top + 40)
            .open(),
        30,
        palette.wood());
    Path2D spout =
        Pen.at(440 + half, 690)
            .curve(540 + half, 680, 520 + half, 560, 590 + half, 510)
            .to(636 + half, 530)
            .curve(600 + half, 600, 600 + half, 760, 440 + half, 760)
            .close();
    canvas.lit(spout, palette.body().darker(0.05));
    Path2D body =
        Pen.at(500, top)
            .to(500 - half * 0.5, top)
            .curve(500 - half * 1.1, top + 30, 500 - half * squat - 20, 760, 500 - half * 0.8, 792)
            .to(500, 792)
            .mirrored();
    canvas.cloth(body, look.cloth());
    canvas.turned(Pen.rounded(500 - half * 0.56, top - 16, half * 1.12, 34, 16), palette.second());
    canvas.ball(Pen.disc(500, top - 34, 28), palette.accent());
    canvas.fill(Pen.oval(500 - half * 0.5, 620, 26, 90), Tint.WHITE.color(0.3));
  }
}
