package io.supercargo.sandbox.picture;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Lights of the ceiling, the wall, the floor, the garden and the hand. */
final class Lights {
  private static final Color WARM = new Color(1f, 0.87f, 0.55f, 0.5f);
  private static final Color NONE = new Color(1f, 0.87f, 0.55f, 0f);
  private static final Tint BULB = new Tint(0.95, 0.08, 90);

  private Lights() {}

  static void ceiling(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(260, 320);
    double deep = dice.between(90, 190);
    canvas.fill(Pen.box(0, 150, 1000, 26), palette.ground().darker(0.12));
    glow(canvas, 420 + deep, 400);
    canvas.turned(Pen.rounded(500 - half * 0.5, 172, half, 90, 14), palette.metal());
    Path2D bowl =
        Pen.at(500, 300)
            .to(500 - half, 300)
            .curve(500 - half, 300 + deep, 500 - half * 0.5, 330 + deep, 500, 330 + deep)
            .mirrored();
    canvas.cloth(bowl, look.cloth());
    canvas.fill(bowl, Canvas.glow(500, 330 + deep, half, deep, WARM, NONE));
    canvas.turned(Pen.rounded(494 - half, 252, half * 2 + 12, 62, 20), palette.second());
    canvas.ball(Pen.disc(500, 344 + deep, 24), palette.metal());
  }

  static void floor(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(130, 185);
    double crown = half * dice.between(0.5, 1);
    double rim = dice.between(330, 400);
    canvas.shadow(500, 862, 180, 28);
    glow(canvas, rim, 300);
    canvas.turned(Pen.box(489, rim, 22, 850 - rim), palette.metal());
    if (dice.chance(0.4)) {
      canvas.turned(Pen.rounded(400, 600, 200, 22, 11), palette.wood());
    }
    canvas.turned(Pen.rounded(390, 836, 220, 28, 14), palette.second());
    Path2D shade =
        Pen.at(500, 150)
            .to(500 - crown, 150)
            .to(500 - half, rim)
            .bend(500 - half * 0.5, rim + 18, 500, rim + 18)
            .mirrored();
    canvas.cloth(shade, look.cloth().pitched(0.8));
    canvas.fill(shade, Canvas.glow(500, rim, half, 180, WARM, NONE));
    canvas.line(
        Pen.at(500 - half, rim).bend(500, rim + 36, 500 + half, rim).open(), 9, palette.second());
    canvas.line(Pen.at(470, rim + 10).to(470, rim + 90).open(), 6, palette.metal());
    canvas.ball(Pen.disc(470, rim + 96, 13), palette.accent());
  }

  static void wall(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(140, 190);
    double top = dice.between(260, 320);
    double rim = top + dice.between(190, 260);
    glow(canvas, rim, 360);
    canvas.lit(Pen.rounded(236, 400, 96, 300, 40), palette.metal());
    canvas.strap(Pen.at(284, 560).curve(420, 640, 560, 620, 560, rim).open(), 26, palette.metal());
    canvas.ball(Pen.disc(284, 560, 34), palette.accent());
    Path2D shade =
        Pen.at(560 - half * 0.45, top)
            .to(560 + half * 0.45, top)
            .to(560 + half, rim)
            .bend(560, rim + 30, 560 - half, rim)
            .close();
    canvas.cloth(shade, look.cloth().pitched(0.8));
    canvas.fill(shade, Canvas.glow(560, rim, half, 180, WARM, NONE));
    canvas.line(
        Pen.at(560 - half, rim).bend(560, rim + 34, 560 + half, rim).open(), 9, palette.second());
  }

  static void string(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    int rows = 2 + dice.index(2);
    double size = dice.between(26, 40);
    double hue = dice.between(0, 360);
    boolean colourful = dice.chance(0.5);
    for (int row = 0; row < rows; row++) {
      double y = 250 + row * 480.0 / rows;
      double sag = dice.between(120, 200);
      canvas.line(
          Pen.at(150, y).bend(500, y + 2 * sag, 850, y).open(), 10, palette.second().darker(0.1));
      for (int i = 1; i < 8; i++) {
        double t = i / 8.0;
        double x = 150 + 700 * t;
        double bulbY = y + 4 * sag * t * (1 - t) + size;
        Tint tint = colourful ? new Tint(0.78, 0.15, hue + i * 70) : BULB;
        canvas.fill(
            Pen.disc(x, bulbY, size * 1.9),
            Canvas.glow(x, bulbY, size * 1.9, size * 1.9, WARM, NONE));
        canvas.lit(
            Pen.rounded(x - size * 0.35, bulbY - size * 1.4, size * 0.7, size * 0.6, 4), Tint.INK);
        canvas.ball(Pen.oval(x, bulbY, size * 0.8, size), tint);
      }
    }
  }

  static void garden(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(120, 160);
    double top = dice.between(270, 330);
    double foot = dice.between(560, 610);
    canvas.shadow(500, 852, 110, 24);
    glow(canvas, (top + foot) / 2, 330);
    canvas.turned(Pen.box(484, foot, 32, 270), palette.metal());
    canvas.lit(Pen.at(484, 826).to(516, 826).to(500, 880).close(), palette.metal().darker(0.1));
    canvas.fill(Pen.box(500 - half * 0.8, top, half * 1.6, foot - top), BULB);
    canvas.ball(Pen.oval(500, (top + foot) / 2, 44, 66), Tint.WHITE);
    for (double share = -0.8; share < 0.9; share += 0.8) {
      canvas.turned(Pen.box(490 + share * half, top, 20, foot - top), palette.body());
    }
    canvas.lit(
        Pen.at(500, top - 110).to(470, top - 110).to(480 - half, top).to(500, top + 8).mirrored(),
        palette.body());
    canvas.lit(
        Pen.at(500, top - 90)
            .to(476, top - 90)
            .to(510 - half, top - 16)
            .to(500, top - 10)
            .mirrored(),
        new Tint(0.34, 0.06, 260));
    canvas.turned(
        Pen.rounded(490 - half, foot - 8, half * 2 + 20, 40, 12), palette.body().darker(0.05));
  }

  static void torch(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double thick = dice.between(52, 74);
    double head = thick * dice.between(1.35, 1.7);
    double neck = dice.between(320, 380);
    canvas.shadow(500, 800, 280, 32);
    canvas.leaned(
        dice.between(38, 66),
        () -> {
          Path2D beam =
              Pen.at(500 - head, 190)
                  .to(500 - head * 2, 30)
                  .to(500 + head * 2, 30)
                  .to(500 + head, 190)
                  .close();
          canvas.fill(beam, Canvas.across(beam.getBounds2D(), 0.5, 1, 0.5, 0, WARM, NONE));
          canvas.turned(Pen.rounded(500 - thick, neck, thick * 2, 850 - neck, 20), palette.body());
          for (double y = neck + 180; y < 790; y += 44) {
            canvas.fill(Pen.box(500 - thick, y, thick * 2, 16), Tint.INK.color(0.25));
          }
          canvas.turned(
              Pen.at(500, 190)
                  .to(500 - head, 190)
                  .to(500 - head, 260)
                  .to(500 - thick, neck + 30)
                  .to(500, neck + 30)
                  .mirrored(),
              palette.second());
          canvas.ball(Pen.oval(500, 192, head * 0.9, 20), BULB);
          canvas.lit(Pen.rounded(478, neck + 70, 44, 70, 20), palette.accent());
        });
  }

  static void bar(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double thick = dice.between(70, 110);
    double lean = dice.between(-14, 14);
    canvas.leaned(
        lean,
        () -> {
          Path2D beam = Pen.at(200, 440).to(800, 440).to(900, 820).to(100, 820).close();
          canvas.fill(beam, Canvas.across(beam.getBounds2D(), 0.5, 0, 0.5, 1, WARM, NONE));
          canvas.lit(Pen.rounded(160, 430 - thick, 680, thick, 26), palette.body());
          canvas.lit(Pen.rounded(180, 424, 640, 34, 16), BULB);
          canvas.line(
              Pen.at(180, 446 - thick).to(820, 446 - thick).open(), 8, Tint.WHITE.color(0.4));
          canvas.ball(Pen.disc(500, 430 - thick * 0.5, 30), Tint.WHITE.darker(0.04));
          canvas.lit(Pen.rounded(160, 430 - thick, 46, thick, 22), palette.second());
          canvas.lit(Pen.rounded(794, 430 - thick, 46, thick, 22), palette.second());
        });
  }

  private static void glow(Canvas canvas, double y, double reach) {
    canvas.fill(Pen.disc(500, y, reach), Canvas.glow(500, y, reach, reach, WARM, NONE));
  }
}
