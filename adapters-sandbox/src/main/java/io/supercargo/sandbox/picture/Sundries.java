package io.supercargo.sandbox.picture;

import java.awt.geom.Path2D;

/** Everything else that a market sells. */
final class Sundries {
  private Sundries() {}

  static void umbrella(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    int panels = 4 + dice.index(3);
    double half = dice.between(300, 350);
    double rim = dice.between(470, 530);
    double top = dice.between(190, 240);
    canvas.shadow(500, 868, 200, 22);
    canvas.line(Pen.at(500, top - 46).to(500, 780).open(), 18, palette.metal());
    canvas.strap(
        Pen.at(500, 740).to(500, 800).curve(500, 880, 410, 880, 412, 800).open(),
        30,
        palette.wood());
    Pen dome =
        Pen.at(500 - half, rim)
            .curve(500 - half * 0.9, top + 40, 500 - half * 0.3, top, 500, top)
            .curve(500 + half * 0.3, top, 500 + half * 0.9, top + 40, 500 + half, rim);
    for (int i = panels; i > 0; i--) {
      double x = edge(half, panels, i);
      double next = edge(half, panels, i - 1);
      dome.bend((x + next) / 2, rim - 70, next, rim);
    }
    canvas.cloth(dome.close(), look.cloth().pitched(1.2));
    for (int i = 0; i < panels; i++) {
      double x = edge(half, panels, i);
      double next = edge(half, panels, i + 1);
      Path2D panel =
          Pen.at(500, top)
              .bend(bow(x), top + 60, x, rim)
              .bend((x + next) / 2, rim - 70, next, rim)
              .bend(bow(next), top + 60, 500, top)
              .close();
      canvas.fill(panel, i % 2 == 0 ? Tint.INK.color(0.12) : Tint.WHITE.color(0.1));
      canvas.line(Pen.at(500, top).bend(bow(x), top + 60, x, rim).open(), 5, Tint.INK.color(0.3));
    }
    canvas.ball(Pen.disc(500, top - 44, 15), palette.metal());
  }

  private static double edge(double half, int panels, int i) {
    return 500 - half * Math.cos(Math.PI * i / panels);
  }

  private static double bow(double x) {
    return 500 + (x - 500) * 0.86;
  }

  static void storageBox(Canvas canvas, Look look) {
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
    canvas.lit(
        Pen.at(left - 12, top - 20)
            .to(left + right - edge, top - rise - 20)
            .to(right + 12, top - rise * 0.3 - 20)
            .to(edge, top + 20)
            .close(),
        palette.second().lighter(0.05));
    canvas.lit(
        Pen.at(left - 12, top - 20)
            .to(edge, top + 20)
            .to(edge, top + 84)
            .to(left - 12, top + 40)
            .close(),
        palette.second());
    canvas.lit(
        Pen.at(edge, top + 20)
            .to(right + 12, top - rise * 0.3 - 20)
            .to(right + 12, top - rise * 0.3 + 38)
            .to(edge, top + 84)
            .close(),
        palette.second().darker(0.08));
    double x = (left + edge) / 2;
    canvas.lit(Pen.rounded(x - 78, 560, 156, 90, 14), Tint.WHITE.darker(0.04));
    canvas.line(Pen.at(x - 50, 605).to(x + 50, 605).open(), 9, palette.accent());
    canvas.fill(Pen.rounded((edge + right) / 2 - 34, 560, 68, 34, 16), Tint.INK.color(0.5));
  }

  static void mat(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double radius = dice.between(105, 140);
    double cy = 640 - radius * 0.4;
    double out = dice.between(690, 780);
    canvas.shadow(520, 790, 370, 36);
    canvas.cloth(
        Pen.at(250, cy + radius * 0.7)
            .to(out, cy + radius * 0.7)
            .to(out + 90, 796)
            .to(330, 796)
            .close(),
        look.cloth());
    Path2D roll =
        Pen.at(250, cy - radius)
            .to(760, cy - radius)
            .bend(760 + radius * 0.9, cy, 760, cy + radius)
            .to(250, cy + radius)
            .close();
    canvas.cloth(roll, look.cloth());
    canvas.fill(
        roll,
        Canvas.across(
            roll.getBounds2D(),
            0.5,
            0,
            0.5,
            1,
            Tint.INK.color(0.06),
            Tint.WHITE.color(0.2),
            Tint.INK.color(0.06),
            Tint.INK.color(0.28)));
    for (double x : new double[] {380, 640}) {
      canvas.line(
          Pen.at(x, cy - radius).bend(x + 44, cy, x, cy + radius).open(), 30, palette.accent());
    }
    canvas.lit(Pen.oval(250, cy, radius * 0.56, radius), palette.second());
    for (int i = 1; i < 4; i++) {
      double share = 1 - i * 0.26;
      canvas.line(
          Pen.oval(250, cy, radius * 0.56 * share, radius * share), 9, palette.body().darker(0.05));
    }
  }

  static void scratcher(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double dip = dice.between(60, 120);
    double thick = dice.between(90, 130);
    canvas.shadow(500, 806, 340, 36);
    Path2D board =
        Pen.at(160, 560)
            .curve(260, 540 + dip * 2, 380, 560 + dip * 2, 500, 620)
            .curve(620, 560 + dip * 2, 740, 540 + dip * 2, 840, 560)
            .to(840, 560 + thick)
            .to(760, 800)
            .to(240, 800)
            .to(160, 560 + thick)
            .close();
    canvas.lit(board, palette.wood().lighter(0.1));
    canvas.clipped(
        board,
        () -> {
          for (double y = 580; y < 810; y += 30) {
            canvas.line(
                Pen.at(150, y)
                    .curve(260, y + dip, 380, y + dip, 500, y + 40)
                    .curve(620, y + dip, 740, y + dip, 850, y)
                    .open(),
                8,
                palette.wood().darker(0.06).color(0.7));
          }
        });
    canvas.cloth(Pen.rounded(150, 790, 700, 26, 12), look.cloth().pitched(0.5));
    canvas.line(Pen.at(760, 300).bend(720, 420, 700, 500).open(), 10, palette.metal());
    canvas.ball(Pen.disc(696, 530, 48), palette.body());
    canvas.ball(Pen.disc(330, 560 + dip * 0.4, 56), palette.accent());
    canvas.line(
        Pen.at(282, 550 + dip * 0.4).bend(330, 590 + dip * 0.4, 380, 548 + dip * 0.4).open(),
        10,
        Tint.WHITE);
  }
}
