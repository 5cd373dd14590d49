package io.supercargo.sandbox.picture;

import java.awt.geom.Path2D;

/** Things to play with. */
final class Toys {
  private Toys() {}

  static void bear(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    Tint fur = palette.body();
    Tint muzzle = fur.lighter(0.14).muted(0.6);
    double head = dice.between(140, 172);
    double ear = head * dice.between(0.32, 0.5);
    double headY = dice.between(345, 385);
    double belly = dice.between(145, 180);
    canvas.shadow(500, 822, 240, 40);
    for (int side = -1; side <= 1; side += 2) {
      canvas.ball(Pen.oval(500 + side * belly * 1.02, 600, 56, 96), fur.darker(0.02));
      canvas.ball(Pen.oval(500 + side * belly * 0.82, 770, 86, 66), fur);
      canvas.ball(Pen.oval(500 + side * (belly * 0.82 + 8), 776, 46, 36), muzzle);
      canvas.ball(Pen.disc(500 + side * head * 0.76, headY - head * 0.72, ear), fur);
      canvas.ball(Pen.disc(500 + side * head * 0.76, headY - head * 0.7, ear * 0.55), muzzle);
    }
    canvas.ball(Pen.oval(500, 650, belly, 170), fur);
    if (dice.chance(0.5)) {
      canvas.cloth(Pen.oval(500, 670, belly * 0.66, 118), look.cloth().pitched(0.6));
    } else {
      canvas.ball(Pen.oval(500, 670, belly * 0.62, 112), muzzle);
    }
    canvas.ball(Pen.oval(500, headY, head * 1.12, head), fur);
    face(canvas, headY + head * 0.3, head, muzzle);
    bow(canvas, look, headY + head * 0.98);
  }

  private static void face(Canvas canvas, double y, double head, Tint muzzle) {
    canvas.ball(Pen.oval(500, y, head * 0.5, head * 0.38), muzzle);
    canvas.ball(Pen.oval(500, y - head * 0.17, head * 0.16, head * 0.11), Tint.INK);
    canvas.line(
        Pen.at(500 - head * 0.18, y + head * 0.08)
            .bend(500, y + head * 0.26, 500 + head * 0.18, y + head * 0.08)
            .open(),
        7,
        Tint.INK);
    for (int side = -1; side <= 1; side += 2) {
      double x = 500 + side * head * 0.44;
      canvas.ball(Pen.disc(x, y - head * 0.42, head * 0.1), Tint.INK);
      canvas.fill(Pen.disc(x - 5, y - head * 0.46, head * 0.03), Tint.WHITE);
    }
  }

  private static void bow(Canvas canvas, Look look, double y) {
    Tint ribbon = look.palette().accent();
    for (int side = -1; side <= 1; side += 2) {
      canvas.lit(
          Pen.at(500, y)
              .to(500 + side * 92, y - 48)
              .bend(500 + side * 112, y, 500 + side * 92, y + 48)
              .close(),
          ribbon);
    }
    canvas.ball(Pen.oval(500, y, 28, 26), ribbon.lighter(0.06));
  }

  static void car(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double roof = dice.between(370, 440);
    double cabin = dice.between(130, 200);
    double back = dice.between(250, 330);
    double wheel = dice.between(68, 96);
    canvas.shadow(500, 740 + wheel * 0.2, 370, 34);
    Path2D top =
        Pen.at(back, 580)
            .curve(back + 30, roof + 20, back + 50, roof, back + 90, roof)
            .to(back + 100 + cabin, roof)
            .curve(back + 170 + cabin, roof + 10, back + 200 + cabin, 540, back + 230 + cabin, 585)
            .close();
    canvas.cloth(top, look.cloth().pitched(0.7));
    Tint glass = new Tint(0.88, 0.04, 225);
    canvas.lit(
        Pen.at(back + 44, 572)
            .curve(back + 60, roof + 36, back + 74, roof + 32, back + 96, roof + 32)
            .to(back + 80 + cabin * 0.5, roof + 32)
            .to(back + 80 + cabin * 0.5, 572)
            .close(),
        glass);
    canvas.lit(
        Pen.at(back + 104 + cabin * 0.5, 572)
            .to(back + 104 + cabin * 0.5, roof + 32)
            .to(back + 96 + cabin, roof + 32)
            .curve(back + 140 + cabin, roof + 40, back + 160 + cabin, 530, back + 182 + cabin, 572)
            .close(),
        glass);
    canvas.cloth(Pen.rounded(168, 560, 664, 150, 62), look.cloth());
    canvas.lit(Pen.rounded(150, 650, 700, 44, 22), palette.second());
    canvas.ball(Pen.oval(806, 612, 26, 32), new Tint(0.95, 0.1, 95));
    canvas.ball(Pen.oval(186, 612, 18, 28), new Tint(0.6, 0.19, 28));
    for (double x : new double[] {310, 690}) {
      canvas.ball(Pen.disc(x, 702, wheel), Tint.INK);
      canvas.ball(Pen.disc(x, 702, wheel * 0.56), palette.accent());
      canvas.ball(Pen.disc(x, 702, wheel * 0.2), palette.metal());
    }
  }

  static void rings(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    int count = 4 + dice.index(3);
    double hue = dice.between(0, 360);
    double thick = 470.0 / count;
    double wide = dice.between(200, 265);
    canvas.shadow(500, 818, wide * 1.1, 36);
    canvas.turned(Pen.rounded(500 - wide * 1.05, 784, wide * 2.1, 34, 17), palette.wood());
    canvas.turned(Pen.rounded(480, 240, 40, 560, 20), palette.wood());
    for (int i = 0; i < count; i++) {
      double half = wide * (1 - 0.62 * i / count);
      double y = 784 - (i + 1) * thick;
      Tint tint = new Tint(0.72 - 0.03 * (i % 2), 0.15, hue + i * dice.between(40, 75));
      canvas.turned(
          Pen.rounded(500 - half, y, 2 * half, thick, thick / 2), i == 0 ? palette.body() : tint);
    }
    if (dice.chance(0.5)) {
      canvas.ball(Pen.disc(500, 262, 54), palette.accent());
    } else {
      canvas.lit(Marks.star(500, 262, 72, 5), palette.accent());
    }
  }
}
