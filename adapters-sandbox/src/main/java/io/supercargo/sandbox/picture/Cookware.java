package io.supercargo.sandbox.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Things to prepare food with. */
final class Cookware {
  private Cookware() {}

  static void pan(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double wide = dice.between(235, 270);
    double deep = dice.between(120, 200);
    double tilt = dice.between(0.3, 0.5);
    double rim = 520;
    canvas.shadow(440, rim + deep + 60, wide, 40);
    canvas.strap(
        Pen.at(400 + wide * 0.92, rim - 10).to(880, rim - dice.between(110, 190)).open(),
        50,
        palette.wood().darker(0.1));
    Path2D body =
        Pen.at(420 - wide, rim)
            .curve(420 - wide, rim + deep, 420 - wide * 0.5, rim + deep + 60, 420, rim + deep + 60)
            .curve(420 + wide * 0.5, rim + deep + 60, 420 + wide, rim + deep, 420 + wide, rim)
            .close();
    canvas.cloth(body, look.cloth());
    canvas.sheen(body);
    canvas.lit(Pen.oval(420, rim, wide, wide * tilt), palette.metal().lighter(0.04));
    canvas.lit(Pen.oval(420, rim + 8, wide - 18, wide * tilt - 16), Tint.INK.lighter(0.08));
    canvas.fill(Pen.oval(380, rim - 10, wide * 0.5, wide * tilt * 0.4), Tint.WHITE.color(0.12));
    canvas.ball(Pen.disc(392 + wide, rim - 12, 15), palette.metal());
  }

  static void knife(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double broad = dice.between(110, 230);
    boolean cleaver = dice.chance(0.5);
    double grip = dice.between(560, 600);
    canvas.shadow(500, 810, 280, 28);
    canvas.leaned(
        dice.between(28, 52),
        () -> {
          Pen blade = Pen.at(450, grip).to(450, 150);
          if (cleaver) {
            blade.to(450 + broad, 150).bend(460 + broad, 360, 450 + broad, grip - 20);
          } else {
            blade.curve(480, 170, 450 + broad, 260, 450 + broad, 420).to(450 + broad, grip - 10);
          }
          Tint steel = new Tint(0.84, 0.008, 250);
          canvas.lit(blade.close(), steel);
          canvas.fill(Pen.box(418 + broad, 250, 22, grip - 280), Tint.WHITE.color(0.6));
          canvas.lit(
              Pen.rounded(438, grip - 16, Math.min(broad, 110) + 20, 40, 8), steel.darker(0.16));
          canvas.turned(Pen.rounded(444, grip + 16, 96, 290, 34), palette.wood());
          for (int i = 0; i < 3; i++) {
            canvas.ball(Pen.disc(492, grip + 76 + i * 84, 14), palette.metal());
          }
        });
  }

  static void board(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(200, 240);
    double top = dice.between(270, 330);
    canvas.shadow(500, 836, half * 1.1, 28);
    canvas.leaned(
        dice.between(-14, 14),
        () -> {
          canvas.lit(Pen.rounded(440, top - 120, 120, 180, 50), palette.wood());
          Shape board = Pen.rounded(500 - half, top, half * 2, 816 - top, 44);
          canvas.lit(board, palette.wood().lighter(0.06));
          canvas.clipped(
              board,
              () -> {
                for (double x = 500 - half + 40; x < 500 + half; x += 74) {
                  canvas.line(
                      Pen.at(x, top).bend(x + 26, 540, x - 8, 820).open(),
                      12,
                      palette.wood().darker(0.08).color(0.5));
                }
              });
          canvas.line(
              Pen.rounded(530 - half, top + 30, half * 2 - 60, 756 - top, 30),
              8,
              palette.wood().darker(0.1));
          canvas.fill(Pen.disc(500, top - 70, 24), palette.ground().darker(0.06));
          canvas.line(
              Pen.at(500, top - 70).bend(560, top - 150, 540, top - 60).open(),
              10,
              palette.accent());
        });
  }

  static void basket(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(255, 300);
    double rim = dice.between(450, 500);
    double foot = half * dice.between(0.66, 0.8);
    canvas.shadow(500, 794, half, 36);
    for (int side = -1; side <= 1; side += 2) {
      canvas.line(
          Pen.rounded(side < 0 ? 430 - half : 430 + half, rim - 6, 140, 70, 30),
          22,
          palette.second());
    }
    Path2D body =
        Pen.at(500, rim)
            .to(500 - half, rim)
            .bend(500 - half + 10, 740, 500 - foot, 790)
            .to(500, 790)
            .mirrored();
    canvas.cloth(body, look.cloth());
    Tint hole = palette.body().darker(0.22);
    for (int row = 0; row < 4; row++) {
      double reach = half - 50 - row * (half - foot) / 4;
      for (int i = 0; i < 7; i++) {
        double x = 500 - reach + i * reach / 3;
        canvas.fill(Pen.rounded(x - 20, rim + 62 + row * 58, 40, 22, 11), hole);
      }
    }
    canvas.lit(Pen.oval(500, rim, half, 56), palette.body().darker(0.12));
    canvas.line(Pen.oval(500, rim, half, 56), 22, palette.second());
  }

  static void mould(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    int columns = 2 + dice.index(2);
    double half = dice.between(280, 320);
    double tall = half * 2 / columns;
    double top = 520 - tall;
    int shape = dice.index(3);
    canvas.shadow(510, 540 + tall, half, 36);
    canvas.lit(
        Pen.rounded(500 - half, top + 24, half * 2, tall * 2, 50), palette.body().darker(0.16));
    canvas.cloth(Pen.rounded(500 - half, top, half * 2, tall * 2, 50), look.cloth());
    double cell = half * 2 / columns;
    for (int i = 0; i < columns * 2; i++) {
      int row = i / columns;
      double x = 500 - half + cell * (i % columns + 0.5);
      double y = top + tall * (row + 0.5);
      double r = cell * 0.36;
      Shape cup =
          shape == 0
              ? Pen.disc(x, y, r)
              : shape == 1 ? Marks.heart(x, y, r * 0.8) : Marks.star(x, y, r * 1.1, 6);
      canvas.fill(cup, palette.body().darker(0.2));
      canvas.line(cup, 9, palette.body().lighter(0.1));
    }
  }
}
