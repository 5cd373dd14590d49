package io.supercargo.sandbox.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Things to work with. */
final class Tools {
  private Tools() {}

  static void hammer(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double thick = dice.between(30, 46);
    double grip = dice.between(560, 660);
    double head = dice.between(0.85, 1.2);
    double lean = dice.between(18, 40);
    canvas.shadow(500, 800, 250, 30);
    canvas.moved(
        lean(lean),
        () -> {
          canvas.turned(Pen.rounded(500 - thick, 270, thick * 2, 580, 26), palette.wood());
          canvas.cloth(
              Pen.rounded(492 - thick, grip, thick * 2 + 16, 870 - grip, 34),
              look.cloth().pitched(0.5));
          canvas.lit(
              Pen.at(500 - 70 * head, 190)
                  .to(500 + 60 * head, 190)
                  .to(500 + 80 * head, 205)
                  .to(500 + 170 * head, 196)
                  .to(500 + 170 * head, 314)
                  .to(500 + 80 * head, 304)
                  .to(500 - 60 * head, 310)
                  .curve(500 - 120 * head, 280, 500 - 200 * head, 280, 500 - 236 * head, 330)
                  .curve(500 - 220 * head, 230, 500 - 150 * head, 190, 500 - 70 * head, 190)
                  .close(),
              palette.metal());
          canvas.turned(
              Pen.rounded(500 + 150 * head, 184, 50, 142, 14), palette.metal().darker(0.08));
          canvas.fill(Pen.box(500 - 60, 204, 130, 16), Tint.WHITE.color(0.35));
        });
  }

  static void screwdriver(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double thick = dice.between(48, 72);
    double neck = dice.between(400, 480);
    double blade = dice.between(12, 19);
    double lean = dice.between(25, 52);
    int count = 1 + dice.index(3);
    canvas.shadow(500, 800, 260, 30);
    for (int i = 0; i < count; i++) {
      double shift = (i - (count - 1) / 2.0) * 170;
      AffineTransform place = AffineTransform.getTranslateInstance(shift, 0);
      place.concatenate(lean(lean));
      Tint tint = i == 0 ? palette.body() : i == 1 ? palette.second() : palette.accent();
      canvas.moved(
          place,
          () -> {
            canvas.turned(Pen.box(500 - blade, neck, blade * 2, 380), palette.metal());
            canvas.lit(
                Pen.at(500 - blade, neck + 372)
                    .to(500 + blade, neck + 372)
                    .to(500 + blade * 0.5, neck + 420)
                    .to(500 - blade * 0.5, neck + 420)
                    .close(),
                palette.metal().darker(0.1));
            Path2D handle =
                Pen.at(500, 150)
                    .bend(500 - thick, 150, 500 - thick, 220)
                    .to(500 - thick * 0.9, neck - 70)
                    .bend(500 - thick * 0.5, neck - 50, 500 - thick * 0.6, neck)
                    .to(500, neck + 6)
                    .mirrored();
            canvas.turned(handle, tint);
            canvas.fill(Pen.rounded(500 - thick * 0.5, 210, 15, neck - 310, 7), tint.darker(0.12));
            canvas.fill(Pen.rounded(500 + thick * 0.3, 210, 15, neck - 310, 7), tint.darker(0.16));
            canvas.turned(
                Pen.rounded(500 - thick * 0.7, neck - 44, thick * 1.4, 26, 8), palette.accent());
          });
    }
  }

  static void drill(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double length = dice.between(330, 420);
    double tall = dice.between(140, 180);
    double lean = dice.between(60, 110);
    double pack = dice.between(90, 130);
    canvas.shadow(430, 822, 220, 34);
    Path2D grip =
        Pen.at(250, 430)
            .to(430, 430)
            .to(430 - lean * 0.4 + 40, 720)
            .to(280 - lean * 0.4, 720)
            .close();
    canvas.cloth(grip, look.cloth().pitched(0.6));
    canvas.lit(Pen.rounded(220 - lean * 0.4, 714, 270, pack, 24), palette.second());
    canvas.fill(Pen.rounded(250 - lean * 0.4, 730, 60, pack - 34, 10), palette.accent());
    canvas.turned(Pen.box(190 + length, 345, 90, tall - 66), Tint.INK.lighter(0.08));
    canvas.lit(
        Pen.at(270 + length, 352)
            .to(340 + length, 372)
            .to(340 + length, 352 + tall - 100)
            .to(270 + length, 332 + tall - 66)
            .close(),
        Tint.INK.lighter(0.16));
    canvas.lit(Pen.rounded(330 + length, 384, 130, 16, 6), palette.metal());
    canvas.cloth(Pen.rounded(190, 300, length + 20, tall, 52), look.cloth());
    canvas.lit(Pen.rounded(190, 300 + tall * 0.58, length + 20, tall * 0.22, 10), palette.second());
    for (int i = 0; i < 4; i++) {
      canvas.fill(Pen.rounded(226 + i * 26, 326, 12, tall * 0.36, 6), Tint.INK.color(0.6));
    }
    canvas.lit(Pen.rounded(424, 300 + tall, 44, 78, 18), palette.accent());
  }

  private static AffineTransform lean(double degrees) {
    return AffineTransform.getRotateInstance(Math.toRadians(degrees), 500, 510);
  }
}
