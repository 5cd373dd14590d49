package io.supercargo.sandbox.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;

/** Shoes from the side, toes to the right. */
final class Shoes {
  private Shoes() {}

  static void sneaker(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double sole = dice.between(44, 86);
    double ankle = dice.between(300, 420);
    double ground = 730;
    double base = ground - sole;
    canvas.shadow(500, ground + 4, 360, 34);
    Path2D upper =
        Pen.at(190, base)
            .curve(170, base - 120, 186, ankle + 60, 196, ankle)
            .bend(285, ankle + 36, 400, ankle - 6)
            .curve(450, ankle + 70, 540, base - 150, 640, base - 118)
            .curve(760, base - 96, 830, base - 60, 834, base)
            .close();
    canvas.cloth(upper, look.cloth());
    Path2D toe =
        Pen.at(690, base)
            .curve(690, base - 60, 720, base - 96, 742, base - 96)
            .curve(800, base - 76, 832, base - 40, 834, base)
            .close();
    canvas.lit(toe, palette.second());
    canvas.lit(
        Pen.at(190, base)
            .curve(176, base - 80, 180, base - 150, 186, base - 190)
            .bend(290, base - 170, 300, base)
            .close(),
        palette.second());
    flash(canvas, look, base);
    laces(canvas, ankle, base);
    canvas.strap(
        Pen.at(198, ankle).bend(285, ankle + 40, 400, ankle - 4).open(), 22, palette.accent());
    Path2D rubber =
        Pen.at(176, base - 8)
            .to(838, base - 8)
            .curve(856, base + 20, 850, ground, 810, ground)
            .to(210, ground)
            .curve(170, ground, 164, base + 20, 176, base - 8)
            .close();
    canvas.lit(rubber, dice.chance(0.7) ? Tint.WHITE.darker(0.03) : palette.accent());
    canvas.line(
        Pen.at(184, base + sole * 0.5).to(840, base + sole * 0.5).open(), 7, palette.second());
  }

  private static void flash(Canvas canvas, Look look, double base) {
    Tint tint = look.palette().accent();
    switch (look.dice().index(4)) {
      case 0 ->
          canvas.fill(
              Pen.at(310, base - 60)
                  .bend(430, base - 40, 600, base - 140)
                  .bend(470, base + 10, 350, base - 8)
                  .close(),
              tint);
      case 1 -> {
        for (int i = 0; i < 3; i++) {
          canvas.line(
              Pen.at(400 + i * 58, base - 12).to(452 + i * 52, base - 150 + i * 22).open(),
              24,
              tint);
        }
      }
      case 2 -> canvas.fill(Marks.star(420, base - 90, 56, 5), tint);
      default -> canvas.fill(Pen.disc(420, base - 86, 44), tint);
    }
  }

  private static void laces(Canvas canvas, double ankle, double base) {
    Tint lace = Tint.WHITE.darker(0.02);
    for (int i = 0; i < 4; i++) {
      double share = i / 3.0;
      double x = 440 + share * 150;
      double y = ankle + 50 + share * (base - 128 - ankle - 50);
      canvas.line(Pen.at(x - 34, y + 30).to(x + 34, y - 6).open(), 15, lace.darker(0.12));
      canvas.line(Pen.at(x - 34, y + 26).to(x + 34, y - 10).open(), 11, lace);
    }
  }

  static void heel(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double lift = dice.between(120, 280);
    double thick = dice.between(20, 74);
    double back = 720 - lift;
    canvas.shadow(500, 724, 350, 28);
    Path2D spike =
        Pen.at(190, back - 6)
            .to(330, back + 30)
            .curve(270, back + 80, 232 + thick, 640, 226 + thick, 722)
            .to(226, 722)
            .curve(228, 620, 190, back + 60, 190, back - 6)
            .close();
    canvas.lit(spike, dice.chance(0.5) ? palette.second() : palette.body().darker(0.1));
    Path2D sole =
        Pen.at(186, back + 6)
            .curve(360, back + 40, 440, 716, 620, 722)
            .to(812, 724)
            .bend(850, 718, 836, 700)
            .to(600, 690)
            .close();
    canvas.lit(sole, palette.accent());
    double throat = dice.between(560, 640);
    Path2D upper =
        Pen.at(184, back + 4)
            .curve(156, back - 60, 158, back - 140, 190, back - 170)
            .curve(230, back - 60, 420, back + lift * 0.5, throat, 632)
            .curve(throat + 50, 560, 790, 610, 842, 700)
            .curve(800, 716, 660, 716, 600, 704)
            .curve(470, 690, 380, back + 44, 184, back + 4)
            .close();
    canvas.cloth(upper, look.cloth().pitched(0.7));
    canvas.line(
        Pen.at(192, back - 164).curve(230, back - 60, 420, back + lift * 0.5, throat, 634).open(),
        9,
        palette.second());
    if (dice.chance(0.5)) {
      canvas.strap(
          Pen.at(190, back - 118).bend(280, back - 150, 352, back - 40).open(), 18, palette.body());
      canvas.ball(Pen.disc(340, back - 58, 18), palette.metal());
    }
    if (dice.chance(0.4)) {
      canvas.lit(Marks.heart(throat + 66, 640, 38), palette.metal());
    }
  }

  static void boot(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double top = dice.between(220, 380);
    double sole = dice.between(34, 64);
    double base = 780 - sole;
    double shaft = dice.between(210, 260);
    canvas.shadow(500, 784, 340, 34);
    Path2D upper =
        Pen.at(250, base)
            .curve(232, base - 150, 262, 460, 250, top)
            .bend(250 + shaft / 2, top + 30, 250 + shaft, top - 8)
            .curve(262 + shaft, 440, 262 + shaft, 520, 300 + shaft, base - 150)
            .curve(640, base - 140, 790, base - 110, 786, base)
            .close();
    canvas.cloth(upper, look.cloth());
    Shape collar =
        Pen.at(248, top)
            .bend(250 + shaft / 2, top + 32, 252 + shaft, top - 8)
            .to(254 + shaft, top + 56)
            .bend(250 + shaft / 2, top + 96, 252, top + 66)
            .close();
    canvas.lit(collar, palette.second());
    double room = base - 190 - top - 110;
    int count = Math.max(2, (int) (room / 38));
    for (int i = 0; i < count; i++) {
      double y = top + 110 + i * room / (count - 1);
      canvas.line(
          Pen.at(196 + shaft, y + 14).to(262 + shaft, y).open(), 11, palette.wood().lighter(0.1));
      canvas.ball(Pen.disc(194 + shaft, y + 14, 11), palette.metal());
    }
    Path2D rubber =
        Pen.at(238, base - 6)
            .to(792, base - 6)
            .bend(812, 780, 770, 780)
            .to(480, 780)
            .to(470, 768)
            .to(430, 768)
            .to(420, 782)
            .to(252, 782)
            .close();
    canvas.lit(rubber, palette.wood().darker(0.2));
  }
}
