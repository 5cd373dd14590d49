package io.supercargo.sandbox.picture;

import java.awt.geom.Path2D;

/** Everything else that a market sells. */
final class Sundries {
  private Sundries() {}

  static void vase(Canvas canvas, Look look) {
    Dice dice = look.dice();
    double top = dice.between(470, 540);
    double neck = dice.between(44, 90);
    double wide = dice.between(110, 180);
    double foot = dice.between(60, 110);
    canvas.shadow(500, 816, wide * 1.15, 34);
    int stems = 3 + dice.index(4);
    Tint green = new Tint(dice.between(0.5, 0.66), 0.11, dice.between(130, 165));
    for (int i = 0; i < stems; i++) {
      double lean = (i - (stems - 1) / 2.0) * dice.between(60, 90);
      double tip = dice.between(210, 340) + Math.abs(lean) * 0.4;
      canvas.line(
          Pen.at(500, top + 20).bend(500 + lean * 0.2, (top + tip) / 2, 500 + lean, tip).open(),
          10,
          green);
      canvas.lit(
          Marks.leaf(500 + lean * 0.4, (top + tip) / 2 + 30, 90, lean < 0 ? -60 : 60), green);
      bloom(canvas, look, 500 + lean, tip, i);
    }
    Path2D vase =
        Pen.at(500, top)
            .to(500 - neck - 14, top)
            .curve(500 - neck * 0.6, top + 70, 500 - wide * 1.2, 600, 500 - wide, 700)
            .curve(500 - wide * 0.9, 770, 500 - foot, 780, 500 - foot, 816)
            .to(500, 816)
            .mirrored();
    canvas.cloth(vase, look.cloth().pitched(0.8));
    canvas.fill(
        vase,
        Canvas.across(
            vase.getBounds2D(),
            0,
            0.5,
            1,
            0.5,
            Tint.INK.color(0.12),
            Tint.WHITE.color(0.2),
            Tint.INK.color(0),
            Tint.INK.color(0.2)));
  }

  private static void bloom(Canvas canvas, Look look, double x, double y, int i) {
    Palette palette = look.palette();
    Tint petal = i % 2 == 0 ? palette.accent() : palette.second();
    for (int k = 0; k < 6; k++) {
      double turn = k * Math.PI / 3;
      canvas.fill(
          Pen.disc(x + 30 * Math.cos(turn), y + 30 * Math.sin(turn), 26),
          k % 2 == 0 ? petal : petal.lighter(0.05));
    }
    canvas.ball(Pen.disc(x, y, 22), new Tint(0.85, 0.14, 90));
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
    canvas.fill(
        body,
        Canvas.across(
            body.getBounds2D(),
            0,
            0.5,
            1,
            0.5,
            Tint.INK.color(0.16),
            Tint.WHITE.color(0.26),
            Tint.INK.color(0),
            Tint.INK.color(0.24)));
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

  static void parcel(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double left = dice.between(190, 240);
    double edge = dice.between(560, 640);
    double right = dice.between(770, 820);
    double top = dice.between(400, 470);
    double rise = dice.between(60, 110);
    canvas.shadow(510, 800, 330, 46);
    canvas.cloth(
        Pen.at(left, top).to(edge, top + 40).to(edge, 816).to(left, 760).close(), look.cloth());
    Path2D side =
        Pen.at(edge, top + 40).to(right, top - rise * 0.3).to(right, 730).to(edge, 816).close();
    canvas.cloth(side, look.cloth());
    canvas.fill(side, Tint.INK.color(0.2));
    Path2D lid =
        Pen.at(left, top)
            .to(left + right - edge, top - rise)
            .to(right, top - rise * 0.3)
            .to(edge, top + 40)
            .close();
    canvas.lit(lid, palette.body().lighter(0.08));
    double share = dice.between(0.4, 0.6);
    double x = left + (edge - left) * share;
    canvas.lit(
        Pen.at(x - 26, top + share * 40 - 2)
            .to(x + 26, top + share * 40 + 2)
            .to(x + 26, 760 + share * 56 + 3)
            .to(x - 26, 760 + share * 56 - 3)
            .close(),
        palette.accent());
    canvas.lit(
        Pen.at(x - 26, top + share * 40 - 2)
            .to(x + 26, top + share * 40 + 2)
            .to(x + 26 + right - edge, top + share * 40 - rise * 0.9)
            .to(x - 26 + right - edge, top + share * 40 - rise * 0.9 - 5)
            .close(),
        palette.accent().lighter(0.04));
    double cx = x + (right - edge) * 0.5;
    double cy = top - rise * 0.4;
    canvas.lit(Marks.leaf(cx, cy, 140, -90), palette.accent());
    canvas.lit(Marks.leaf(cx, cy, 140, 90), palette.accent().darker(0.04));
    canvas.ball(Pen.oval(cx, cy - 8, 28, 22), palette.accent().lighter(0.05));
  }
}
