package io.supercargo.sandbox.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Things to eat from and to keep food in. */
final class Tableware {
  private Tableware() {}

  static void plate(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double wide = dice.between(290, 325);
    double tall = wide * dice.between(0.72, 0.96);
    double well = dice.between(0.6, 0.74);
    canvas.shadow(510, 540 + tall * 0.6, wide * 1.05, tall * 0.5);
    canvas.lit(Pen.oval(500, 536, wide, tall), palette.body().darker(0.14));
    canvas.cloth(Pen.oval(500, 520, wide, tall), look.cloth());
    canvas.line(Pen.oval(500, 520, wide - 10, tall - 10), 12, palette.second());
    canvas.lit(Pen.oval(500, 524, wide * well, tall * well), palette.body().lighter(0.1));
    canvas.line(Pen.oval(500, 524, wide * well, tall * well), 5, palette.body().darker(0.1));
    if (dice.chance(0.4)) {
      canvas.lit(Marks.leaf(500, 580, 140, -50), palette.accent());
      canvas.lit(Marks.leaf(506, 584, 130, 60), palette.accent().darker(0.05));
    }
  }

  static void bowl(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(245, 300);
    double rim = dice.between(440, 500);
    double foot = half * dice.between(0.36, 0.5);
    canvas.shadow(500, 792, half, 36);
    canvas.turned(Pen.rounded(500 - foot, 740, foot * 2, 52, 10), palette.second());
    Path2D body =
        Pen.at(500, rim)
            .to(500 - half, rim)
            .curve(490 - half, rim + 160, 500 - foot * 1.3, 764, 500, 764)
            .mirrored();
    canvas.cloth(body, look.cloth().pitched(0.8));
    canvas.sheen(body);
    canvas.lit(Pen.oval(500, rim, half, 62), palette.body().lighter(0.1));
    canvas.lit(Pen.oval(500, rim + 8, half - 22, 48), palette.body().darker(0.1));
    canvas.line(Pen.oval(500, rim, half, 62), 9, palette.second());
  }

  static void lunchBox(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(240, 290);
    int tiers = 1 + dice.index(2);
    double tall = tiers == 1 ? dice.between(190, 240) : dice.between(140, 165);
    canvas.shadow(500, 800, half * 1.15, 38);
    double y = 796;
    for (int i = 0; i < tiers; i++) {
      y -= tall;
      Shape tier = Pen.rounded(500 - half, y, half * 2, tall - 6, 38);
      canvas.cloth(
          tier, i == 0 ? look.cloth() : Material.plain(look.palette().body().lighter(0.06)));
    }
    canvas.lit(Pen.rounded(488 - half, y - 64, half * 2 + 24, 84, 36), palette.second());
    canvas.lit(Pen.rounded(400, y - 100, 200, 44, 20), palette.second().darker(0.06));
    for (int side = -1; side <= 1; side += 2) {
      canvas.lit(Pen.rounded(500 + side * half * 0.6 - 36, y - 30, 72, 100, 16), palette.accent());
    }
  }

  static void jar(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double half = dice.between(170, 230);
    double top = dice.between(370, 450);
    double fill = dice.between(520, 640);
    canvas.shadow(500, 806, half * 1.2, 36);
    Shape glass = Pen.rounded(500 - half, top, half * 2, 804 - top, 54);
    canvas.fill(glass, new Tint(0.93, 0.015, 220));
    canvas.cloth(
        Pen.rounded(516 - half, fill, half * 2 - 32, 788 - fill, 44), look.cloth().pitched(0.5));
    canvas.sheen(glass);
    canvas.line(glass, 8, new Tint(0.78, 0.02, 220));
    canvas.turned(Pen.rounded(484 - half, top - 50, half * 2 + 32, 76, 20), palette.wood());
    canvas.turned(Pen.rounded(496 - half, top + 22, half * 2 + 8, 18, 9), Tint.WHITE.darker(0.05));
  }

  static void chopsticks(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    int pairs = 2 + dice.index(2);
    double lean = dice.between(16, 34);
    canvas.shadow(500, 806, 250, 26);
    canvas.leaned(
        lean,
        () -> {
          for (int i = 0; i < pairs * 2; i++) {
            int pair = i / 2;
            double x = 500 + (i - pairs + 0.5) * 62 + pair * 16;
            Path2D stick =
                Pen.at(x - 19, 130).to(x + 19, 130).to(x + 8, 870).to(x - 8, 870).close();
            canvas.turned(stick, palette.wood());
            canvas.cloth(
                Pen.at(x - 20, 126).to(x + 20, 126).to(x + 15, 380).to(x - 15, 380).close(),
                look.cloth().pitched(0.4));
            canvas.fill(Pen.box(x - 16, 380, 32, 16), palette.metal());
          }
          canvas.lit(Pen.rounded(330, 600, 340, 60, 14), palette.accent());
        });
  }
}
