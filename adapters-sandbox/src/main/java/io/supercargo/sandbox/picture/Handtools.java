package io.supercargo.sandbox.picture;

import java.awt.geom.Path2D;

/** More things to work with. */
final class Handtools {
  private Handtools() {}

  static void wrench(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double thick = dice.between(36, 54);
    double head = dice.between(110, 145);
    canvas.shadow(500, 806, 250, 28);
    canvas.leaned(
        dice.between(28, 54),
        () -> {
          canvas.ball(Pen.disc(500, 232, head), palette.metal());
          canvas.fill(
              Pen.at(500 - head * 0.45, 60)
                  .to(500 + head * 0.42, 60)
                  .to(500 + head * 0.34, 236)
                  .to(500 - head * 0.4, 236)
                  .close(),
              palette.ground());
          canvas.lit(
              Pen.rounded(500 - thick, 300, thick * 2, 520, 26), palette.metal().darker(0.03));
          canvas.cloth(
              Pen.rounded(490 - thick, 470, thick * 2 + 20, 360, 34), look.cloth().pitched(0.5));
          canvas.turned(Pen.rounded(430, 262, 140, 54, 20), palette.metal().darker(0.12));
          canvas.fill(Pen.disc(500, 780, 20), palette.ground().darker(0.1));
        });
  }

  static void pliers(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double jaw = dice.between(40, 74);
    double spread = dice.between(70, 120);
    double tip = dice.between(130, 190);
    canvas.shadow(500, 826, 230, 28);
    canvas.leaned(
        dice.between(-34, 34),
        () -> {
          for (int side = -1; side <= 1; side += 2) {
            canvas.lit(
                Pen.at(500 + side * 3, tip)
                    .to(500 + side * 16, tip)
                    .bend(500 + side * jaw, 300, 500 + side * jaw, 380)
                    .to(500 - side * 40, 470)
                    .to(500 + side * 3, 360)
                    .close(),
                palette.metal().darker(side < 0 ? 0 : 0.05));
            Path2D grip =
                Pen.at(500 + side * 14, 430)
                    .curve(
                        500 + side * 40,
                        520,
                        500 + side * (spread + 60),
                        560,
                        500 + side * spread,
                        850)
                    .open();
            canvas.strap(grip, 62, palette.body());
            canvas.line(
                Pen.at(500 + side * (spread + 8), 640).to(500 + side * (spread + 4), 800).open(),
                14,
                palette.second());
          }
          canvas.ball(Pen.disc(500, 414, 46), palette.metal());
          canvas.ball(Pen.disc(500, 414, 18), palette.metal().darker(0.2));
        });
  }

  static void tape(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double side = dice.between(360, 420);
    double out = dice.between(180, 250);
    double left = 540 - side;
    canvas.shadow(480, 786, 360, 34);
    canvas.lit(Pen.box(left + side - 20, 716, out, 50), new Tint(0.87, 0.16, 95));
    for (double x = left + side + 10; x < left + side + out - 20; x += 32) {
      canvas.fill(Pen.box(x, 716, 7, 26), Tint.INK);
    }
    canvas.lit(Pen.box(left + side + out - 24, 706, 16, 92), palette.metal());
    canvas.cloth(
        Pen.at(left, 776)
            .to(left, 776 - side * 0.6)
            .bend(left, 776 - side, left + side * 0.45, 776 - side)
            .bend(left + side, 776 - side, left + side, 776 - side * 0.5)
            .to(left + side, 776)
            .close(),
        look.cloth());
    double cx = left + side * 0.48;
    double cy = 776 - side * 0.5;
    canvas.lit(Pen.disc(cx, cy, side * 0.32), palette.second());
    canvas.lit(Pen.disc(cx, cy, side * 0.2), palette.metal());
    canvas.lit(Pen.rounded(left + side - 60, 776 - side * 0.72, 56, 100, 22), palette.accent());
  }

  static void cutter(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double thick = dice.between(48, 66);
    double out = dice.between(170, 230);
    canvas.shadow(500, 806, 250, 28);
    canvas.leaned(
        dice.between(34, 58),
        () -> {
          double top = 150 + 230 - out;
          canvas.lit(
              Pen.at(500 - thick * 0.6, top + 90)
                  .to(500 + thick * 0.6, top)
                  .to(500 + thick * 0.6, 420)
                  .to(500 - thick * 0.6, 420)
                  .close(),
              new Tint(0.84, 0.008, 250));
          for (double y = top + 120; y < 400; y += 52) {
            canvas.line(
                Pen.at(500 - thick * 0.6, y + 26).to(500 + thick * 0.6, y).open(),
                5,
                Tint.INK.color(0.4));
          }
          canvas.cloth(
              Pen.at(500 - thick * 0.8, 380)
                  .to(500 + thick * 0.8, 370)
                  .to(500 + thick, 840)
                  .bend(500, 880, 500 - thick, 840)
                  .close(),
              look.cloth().pitched(0.5));
          canvas.lit(Pen.rounded(478, 410, 44, 330, 14), palette.metal().darker(0.06));
          canvas.lit(Pen.rounded(466, 500, 68, 96, 18), palette.accent());
        });
  }

  static void box(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(280, 320);
    double lid = dice.between(470, 510);
    canvas.shadow(500, 792, half * 1.1, 40);
    canvas.strap(
        Pen.at(390, lid - 50).curve(390, lid - 170, 610, lid - 170, 610, lid - 50).open(),
        40,
        Tint.INK.lighter(0.08));
    canvas.lit(
        Pen.at(500, lid - 70).to(560 - half, lid - 70).to(500 - half, lid).to(500, lid).mirrored(),
        palette.body().lighter(0.04));
    canvas.cloth(Pen.rounded(500 - half, lid, half * 2, 790 - lid, 16), look.cloth());
    canvas.lit(Pen.rounded(492 - half, lid - 14, half * 2 + 16, 56, 12), palette.second());
    for (int side = -1; side <= 1; side += 2) {
      canvas.lit(
          Pen.rounded(500 + side * half * 0.62 - 40, lid - 20, 80, 116, 12), palette.metal());
      canvas.fill(
          Pen.rounded(500 + side * half * 0.62 - 20, lid + 50, 40, 20, 8), Tint.INK.color(0.5));
      canvas.lit(
          Pen.rounded(side < 0 ? 500 - half : 456 + half, 740, 44, 52, 10),
          palette.second().darker(0.06));
    }
    canvas.lit(Pen.rounded(410, lid + 110, 180, 70, 10), palette.accent());
  }

  static void glueGun(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double length = dice.between(330, 400);
    double tall = dice.between(120, 150);
    double lean = dice.between(30, 90);
    canvas.shadow(430, 830, 220, 30);
    canvas.turned(Pen.rounded(110, 318 + tall * 0.2, 160, 40, 10), Tint.WHITE.darker(0.1));
    canvas.cloth(
        Pen.at(250, 400)
            .to(410, 400)
            .to(400 - lean, 780)
            .bend(330 - lean, 820, 250 - lean, 780)
            .close(),
        look.cloth().pitched(0.6));
    canvas.line(Pen.at(340 - lean, 790).curve(360, 900, 520, 820, 640, 880).open(), 18, Tint.INK);
    canvas.lit(
        Pen.at(424, 300 + tall).bend(500, 420 + tall, 410, 470 + tall).to(396, 400 + tall).close(),
        palette.accent());
    canvas.cloth(Pen.rounded(220, 290, length, tall + 20, 50), look.cloth());
    canvas.lit(Pen.rounded(250, 300 + tall * 0.62, length - 60, 22, 10), palette.second());
    canvas.lit(
        Pen.at(210 + length, 320)
            .to(290 + length, 336)
            .to(290 + length, 270 + tall)
            .to(210 + length, 290 + tall)
            .close(),
        Tint.INK.lighter(0.1));
    canvas.lit(
        Pen.at(286 + length, 340)
            .to(390 + length, 292 + tall / 2)
            .to(390 + length, 312 + tall / 2)
            .to(286 + length, 266 + tall)
            .close(),
        palette.metal());
  }
}
