package io.supercargo.sandbox.picture;

import java.awt.geom.Path2D;

/** Shoes that are soon put on, from the side, toes to the right. */
final class OpenShoes {
  private OpenShoes() {}

  static void sandal(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double sole = dice.between(44, 84);
    double ankle = dice.between(370, 430);
    canvas.shadow(500, 736, 350, 30);
    footbed(canvas, look, 730 - sole, sole);
    double base = 734 - sole;
    Tint strap = palette.body();
    canvas.strap(Pen.at(250, base).curve(240, 560, 230, ankle + 80, 262, ankle).open(), 34, strap);
    canvas.strap(Pen.at(380, base).curve(400, 600, 420, 520, 424, ankle + 20).open(), 34, strap);
    canvas.strap(Pen.at(262, ankle).bend(340, ankle + 46, 430, ankle + 12).open(), 34, strap);
    canvas.lit(Pen.rounded(404, ankle - 10, 52, 48, 10), palette.metal());
    canvas.cloth(
        Pen.at(560, base + 8)
            .curve(570, base - 100, 640, base - 150, 700, base - 130)
            .curve(750, base - 110, 770, base - 60, 772, base + 8)
            .close(),
        look.cloth().pitched(0.6));
    if (dice.chance(0.5)) {
      canvas.strap(Pen.at(424, ankle + 30).bend(560, 560, 640, base - 120).open(), 26, strap);
    } else {
      canvas.ball(Pen.disc(672, base - 76, 30), palette.accent());
    }
  }

  static void slide(Canvas canvas, Look look) {
    Dice dice = look.dice();
    double sole = dice.between(56, 104);
    double rise = dice.between(150, 210);
    double base = 734 - sole;
    canvas.shadow(500, 736, 350, 30);
    footbed(canvas, look, 730 - sole, sole);
    Path2D upper =
        Pen.at(450, base + 14)
            .curve(470, base - rise * 0.8, 520, base - rise, 580, base - rise)
            .curve(680, base - rise * 0.94, 790, base - 80, 800, base + 14)
            .close();
    canvas.cloth(upper, look.cloth());
    canvas.line(
        Pen.at(454, base + 10)
            .curve(472, base - rise * 0.8, 520, base - rise, 580, base - rise)
            .open(),
        16,
        look.palette().second());
    switch (dice.index(3)) {
      case 0 -> canvas.lit(Marks.heart(630, base - rise * 0.42, 46), look.palette().accent());
      case 1 -> canvas.line(Pen.disc(630, base - rise * 0.45, 42), 14, look.palette().accent());
      default ->
          canvas.lit(Pen.rounded(560, base - rise * 0.6, 130, 44, 14), look.palette().accent());
    }
  }

  private static void footbed(Canvas canvas, Look look, double base, double sole) {
    Palette palette = look.palette();
    canvas.lit(
        Pen.at(176, base)
            .bend(420, base + 30, 836, base - 4)
            .curve(858, base + 20, 850, 730, 806, 730)
            .to(214, 730)
            .curve(168, 730, 160, base + 30, 176, base)
            .close(),
        palette.second());
    canvas.line(
        Pen.at(184, base + 6).bend(420, base + 36, 830, base + 2).open(),
        18,
        palette.wood().lighter(0.1));
    canvas.line(
        Pen.at(190, base + sole * 0.62).to(838, base + sole * 0.62).open(),
        6,
        palette.second().darker(0.12));
  }

  static void loafer(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double sole = dice.between(26, 50);
    double ankle = dice.between(440, 490);
    double base = 726 - sole;
    canvas.shadow(500, 728, 360, 30);
    Path2D upper =
        Pen.at(180, base)
            .curve(164, base - 90, 176, ankle + 40, 192, ankle)
            .curve(300, ankle + 90, 420, ankle + 96, 500, ankle + 56)
            .curve(560, ankle + 20, 640, base - 130, 720, base - 104)
            .curve(800, base - 80, 838, base - 40, 840, base)
            .close();
    canvas.cloth(upper, look.cloth());
    canvas.line(
        Pen.at(194, ankle + 4).curve(300, ankle + 92, 420, ankle + 98, 500, ankle + 58).open(),
        14,
        palette.second());
    canvas.line(
        Pen.at(520, base - 20).curve(560, base - 100, 680, base - 120, 790, base - 54).open(),
        9,
        palette.body().darker(0.17));
    canvas.lit(
        Pen.at(470, ankle + 70).to(560, ankle + 26).to(612, base - 30).to(520, base - 10).close(),
        palette.second());
    canvas.lit(Pen.rounded(512, base - 110, 64, 34, 12), palette.metal());
    canvas.lit(
        Pen.at(172, base - 4)
            .to(842, base - 4)
            .bend(856, 726, 820, 726)
            .to(380, 726)
            .to(370, 712)
            .to(330, 712)
            .to(322, 728)
            .to(186, 728)
            .close(),
        palette.wood().darker(0.2));
  }

  static void wellington(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double top = dice.between(190, 320);
    double shaft = dice.between(215, 255);
    canvas.shadow(500, 790, 340, 34);
    Path2D upper =
        Pen.at(250, 744)
            .curve(236, 620, 262, 460, 248, top)
            .to(248 + shaft, top)
            .curve(252 + shaft, 460, 256 + shaft, 530, 300 + shaft, 590)
            .curve(640, 590, 800, 640, 790, 744)
            .close();
    canvas.cloth(upper, look.cloth());
    canvas.line(
        Pen.at(276, top + 80).curve(284, 460, 262, 600, 274, 700).open(),
        22,
        Tint.WHITE.color(0.35));
    canvas.lit(Pen.rounded(240, top - 10, shaft + 16, 52, 14), palette.second());
    canvas.lit(Pen.rounded(196 + shaft, top + 64, 48, 70, 10), palette.accent());
    canvas.lit(Pen.rounded(236, 732, 570, 52, 20), palette.second().darker(0.05));
    for (double x = 280; x < 780; x += 52) {
      canvas.fill(Pen.box(x, 770, 26, 16), Tint.INK.color(0.3));
    }
  }
}
