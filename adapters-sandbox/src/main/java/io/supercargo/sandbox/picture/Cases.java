package io.supercargo.sandbox.picture;

import java.awt.Shape;

/** Cases for other things than the backs of telephones. */
final class Cases {
  private Cases() {}

  static void flip(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double lean = dice.between(-8, 8);
    canvas.shadow(500, 846, 250, 30);
    canvas.leaned(
        lean,
        () -> {
          canvas.lit(Pen.rounded(356, 190, 380, 650, 46), palette.body().darker(0.2));
          canvas.lit(Pen.rounded(390, 196, 330, 636, 40), Tint.INK);
          canvas.lit(Pen.rounded(404, 214, 302, 600, 28), new Tint(0.72, 0.06, 235));
          Shape cover =
              Pen.at(352, 190)
                  .to(660, 232)
                  .bend(684, 236, 684, 262)
                  .to(684, 800)
                  .bend(684, 828, 660, 826)
                  .to(352, 838)
                  .close();
          canvas.cloth(cover, look.cloth());
          canvas.stitches(cover, Tint.WHITE);
          canvas.lit(Pen.rounded(326, 188, 52, 654, 24), palette.body().darker(0.08));
          canvas.lit(Pen.rounded(600, 470, 150, 84, 30), palette.second());
          canvas.ball(Pen.disc(640, 512, 19), palette.metal());
        });
  }

  static void tablet(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double lean = dice.between(-7, 7);
    double tall = dice.between(440, 490);
    canvas.shadow(500, 790, 340, 32);
    canvas.leaned(
        lean,
        () -> {
          double top = 510 - tall / 2;
          canvas.lit(Pen.rounded(186, top + 8, 640, tall, 40), palette.body().darker(0.2));
          canvas.cloth(Pen.rounded(176, top, 640, tall, 40), look.cloth());
          for (int i = 1; i < 3; i++) {
            double x = 176 + i * 213;
            canvas.line(Pen.at(x, top).to(x, top + tall).open(), 9, Tint.INK.color(0.22));
          }
          canvas.turned(Pen.rounded(830, top + 30, 30, tall - 60, 15), Tint.WHITE.darker(0.03));
          canvas.lit(Pen.rounded(204, top + 30, 84, 84, 26), Tint.INK.lighter(0.05));
          canvas.ball(Pen.disc(246, top + 72, 24), new Tint(0.2, 0.04, 270));
          if (dice.chance(0.5)) {
            canvas.lit(Marks.heart(496, 510, 70), palette.accent());
          }
        });
  }

  static void earbuds(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(200, 235);
    double round = dice.between(80, 150);
    double lid = dice.between(430, 470);
    canvas.shadow(500, 780, half * 1.2, 36);
    canvas.line(Pen.oval(540 + half, 330, 46, 76), 18, palette.metal());
    canvas.strap(Pen.at(490 + half, lid).to(530 + half, 400).open(), 18, palette.accent());
    canvas.cloth(Pen.rounded(500 - half, 300, half * 2, 470, round), look.cloth());
    canvas.sheen(Pen.rounded(500 - half, 300, half * 2, 470, round));
    canvas.line(Pen.at(500 - half, lid).to(500 + half, lid).open(), 11, palette.body().darker(0.2));
    canvas.fill(Pen.disc(500, lid + 70, 14), new Tint(0.8, 0.18, 145));
    switch (dice.index(3)) {
      case 0 -> canvas.lit(Marks.heart(500, 650, 62), palette.accent());
      case 1 -> canvas.lit(Marks.star(500, 650, 72, 5), palette.accent());
      default -> {
        for (int side = -1; side <= 1; side += 2) {
          canvas.fill(Pen.disc(500 + side * 60, 620, 17), Tint.INK);
        }
        canvas.line(Pen.at(464, 664).bend(500, 700, 536, 664).open(), 11, Tint.INK);
      }
    }
  }
}
