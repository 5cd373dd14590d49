package io.supercargo.sandbox.picture;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Things that give light. */
final class Lamps {
  private static final Color GLOW = new Color(1f, 0.86f, 0.5f, 0.5f);
  private static final Color NO_GLOW = new Color(1f, 0.86f, 0.5f, 0f);

  private Lamps() {}

  static void table(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double rim = dice.between(470, 540);
    double half = dice.between(165, 235);
    double crown = half * dice.between(0.4, 0.95);
    double top = rim - dice.between(190, 270);
    canvas.shadow(500, 815, 150, 34);
    stand(canvas, look, rim);
    halo(canvas, rim - 40, half * 1.7);
    Path2D shade =
        Pen.at(500, top)
            .to(500 - crown, top)
            .bend(500 - half * 0.8, (top + rim) / 2, 500 - half, rim)
            .bend(500 - half * 0.5, rim + 22, 500, rim + 22)
            .mirrored();
    canvas.cloth(shade, look.cloth().pitched(0.8));
    canvas.fill(shade, Canvas.glow(500, rim - 50, half, 200, GLOW, NO_GLOW));
    canvas.line(
        Pen.at(500 - half, rim).bend(500, rim + 44, 500 + half, rim).open(),
        9,
        palette.second().darker(0.05));
    canvas.line(Pen.at(500 - crown, top).to(500 + crown, top).open(), 8, palette.second());
  }

  private static void stand(Canvas canvas, Look look, double rim) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    Tint foot = dice.chance(0.5) ? palette.second() : palette.metal();
    canvas.turned(Pen.box(490, rim - 40, 20, 800 - rim + 40), palette.metal());
    double wide = dice.between(70, 120);
    switch (dice.index(3)) {
      case 0 -> {
        double neck = dice.between(24, 44);
        Path2D vase =
            Pen.at(500, rim + 60)
                .to(500 - neck, rim + 60)
                .curve(500 - neck, rim + 120, 500 - wide * 1.3, 640, 500 - wide, 760)
                .bend(500 - wide * 0.9, 808, 500, 812)
                .mirrored();
        canvas.turned(vase, foot);
      }
      case 1 -> {
        double room = 790 - rim - 40;
        canvas.ball(Pen.disc(500, 790 - room * 0.33, room * 0.33), foot);
        canvas.ball(Pen.disc(500, 790 - room * 0.82, room * 0.2), palette.accent());
        canvas.turned(Pen.rounded(500 - wide, 790, wide * 2, 24, 12), palette.metal());
      }
      default -> {
        canvas.turned(Pen.rounded(500 - wide * 1.2, 778, wide * 2.4, 36, 16), foot);
        canvas.ball(Pen.disc(500, rim + 74, 20), palette.accent());
      }
    }
  }

  static void desk(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double footX = dice.between(590, 680);
    double elbowX = footX + dice.between(20, 90);
    double elbowY = dice.between(470, 540);
    double headX = dice.between(380, 450);
    double headY = dice.between(270, 330);
    double size = dice.between(0.85, 1.2);
    canvas.shadow(footX - 40, 812, 190, 36);
    halo(canvas, 640, 250);
    canvas.strap(Pen.at(footX, 790).to(elbowX, elbowY).open(), 24, palette.metal());
    canvas.strap(Pen.at(elbowX, elbowY).to(headX, headY).open(), 22, palette.metal());
    canvas.ball(Pen.disc(elbowX, elbowY, 28), palette.accent());
    canvas.turned(Pen.rounded(footX - 130, 778, 260, 36, 18), palette.body());
    Path2D beam =
        Pen.at(headX - 150 * size, headY + 130 * size)
            .to(headX - 230, 800)
            .to(headX + 130, 800)
            .to(headX + 60 * size, headY + 170 * size)
            .close();
    canvas.fill(beam, Canvas.across(beam.getBounds2D(), 0.5, 0, 0.5, 1, GLOW, NO_GLOW));
    Path2D head =
        Pen.at(headX + 40, headY - 44)
            .bend(headX - 60, headY - 70, headX - 160 * size, headY + 130 * size)
            .bend(headX - 40 * size, headY + 190 * size, headX + 70 * size, headY + 170 * size)
            .bend(headX + 110, headY, headX + 40, headY - 44)
            .close();
    canvas.cloth(head, look.cloth().pitched(0.7));
    canvas.line(
        Pen.at(headX - 158 * size, headY + 132 * size)
            .bend(headX - 40 * size, headY + 192 * size, headX + 68 * size, headY + 170 * size)
            .open(),
        12,
        palette.second().lighter(0.08));
  }

  static void pendant(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double top = dice.between(330, 400);
    double rim = top + dice.between(190, 300);
    double half = dice.between(180, 270);
    canvas.line(Pen.at(500, -40).to(500, top).open(), 12, palette.metal().darker(0.1));
    canvas.shadow(500, 856, half * 0.9, 26);
    halo(canvas, rim + 60, half * 1.5);
    canvas.ball(Pen.disc(500, rim + 14, 62), new Tint(0.95, 0.08, 90));
    double round = dice.between(0.3, 1.1);
    Path2D dome =
        Pen.at(500, top)
            .to(462, top)
            .curve(500 - half * round, top + 30, 500 - half, rim - 120, 500 - half, rim)
            .bend(500 - half * 0.5, rim + 26, 500, rim + 26)
            .mirrored();
    canvas.cloth(dome, look.cloth().pitched(0.9));
    canvas.line(
        Pen.at(500 - half, rim).bend(500, rim + 50, 500 + half, rim).open(), 11, palette.second());
    Shape cap = Pen.rounded(456, top - 44, 88, 60, 18);
    canvas.turned(cap, palette.metal());
  }

  private static void halo(Canvas canvas, double y, double reach) {
    Color warm = new Color(1f, 0.87f, 0.55f, 0.42f);
    canvas.fill(
        Pen.disc(500, y, reach), Canvas.glow(500, y, reach, reach, warm, GLOW_EDGE, NO_GLOW));
  }

  private static final Color GLOW_EDGE = new Color(1f, 0.87f, 0.55f, 0.14f);
}
