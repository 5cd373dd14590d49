package io.supercargo.sandbox.picture;

import java.awt.geom.Path2D;

/** More things to play with. */
final class Playthings {
  private static final Tint SKIN = new Tint(0.87, 0.06, 62);

  private Playthings() {}

  static void doll(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    Tint hair = new Tint(dice.between(0.3, 0.75), 0.09, dice.between(35, 90));
    double hem = dice.between(150, 220);
    double head = dice.between(100, 122);
    canvas.shadow(500, 868, 170, 26);
    for (int side = -1; side <= 1; side += 2) {
      canvas.strap(Pen.at(500 + side * 42, 690).to(500 + side * 46, 830).open(), 46, SKIN);
      canvas.ball(Pen.oval(500 + side * 56, 846, 46, 26), palette.accent());
      canvas.strap(Pen.at(500 + side * 70, 460).to(500 + side * 150, 600).open(), 40, SKIN);
      canvas.ball(Pen.oval(500 + side * (head + 6), 350, 46, 100), hair);
    }
    canvas.ball(Pen.oval(500, 270, head + 24, head + 14), hair);
    canvas.cloth(
        Pen.at(500, 410)
            .to(430, 420)
            .to(420, 540)
            .bend(470 - hem, 640, 500 - hem, 730)
            .bend(500, 768, 500, 760)
            .mirrored(),
        look.cloth().pitched(0.8));
    canvas.line(Pen.at(424, 548).to(576, 548).open(), 20, palette.second());
    canvas.ball(Pen.oval(500, 292, head, head), SKIN);
    canvas.lit(
        Pen.at(500 - head, 290)
            .curve(510 - head, 180, 490 + head, 180, 500 + head, 290)
            .bend(540, 250, 500, 210)
            .bend(450, 260, 500 - head, 290)
            .close(),
        hair);
    for (int side = -1; side <= 1; side += 2) {
      canvas.fill(Pen.oval(500 + side * 38, 300, 12, 17), Tint.INK);
      canvas.fill(Pen.disc(500 + side * 62, 336, 17), new Tint(0.78, 0.11, 20).color(0.6));
    }
    canvas.line(Pen.at(474, 346).bend(500, 368, 526, 346).open(), 8, new Tint(0.58, 0.17, 20));
  }

  static void bubbles(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double tall = dice.between(130, 160);
    canvas.shadow(430, 850, 200, 28);
    grip(canvas, look, dice.between(20, 60));
    canvas.cloth(Pen.rounded(190, 440, 330, tall, 54), look.cloth().pitched(0.7));
    canvas.turned(Pen.rounded(230, 590, 110, 150, 30), new Tint(0.84, 0.09, 220));
    canvas.lit(Pen.rounded(500, 420, 70, tall + 40, 30), palette.second());
    canvas.line(Pen.oval(580, 440 + tall / 2, 22, tall * 0.42), 14, palette.accent());
    int count = 6 + dice.index(4);
    for (int i = 0; i < count; i++) {
      double r = dice.between(28, 86);
      double x = 640 + dice.between(0, 190);
      double y = 190 + dice.between(0, 420);
      Tint film = new Tint(0.85, 0.07, dice.between(180, 340));
      canvas.fill(Pen.disc(x, y, r), film.color(0.4));
      canvas.line(Pen.disc(x, y, r), 7, film.darker(0.14));
      canvas.fill(Pen.oval(x - r * 0.35, y - r * 0.4, r * 0.18, r * 0.26), Tint.WHITE);
    }
  }

  static void waterGun(Canvas canvas, Look look) {
    Dice dice = look.dice();
    Palette palette = look.palette();
    double tall = dice.between(130, 165);
    double tank = dice.between(150, 220);
    double barrel = dice.between(240, 300);
    canvas.shadow(450, 850, 250, 28);
    grip(canvas, look, dice.between(20, 70));
    canvas.turned(Pen.rounded(280, 450 - tank * 0.7, tank * 1.3, tank, 50), palette.second());
    canvas.fill(Pen.rounded(310, 474 - tank * 0.7, 30, tank * 0.5, 14), Tint.WHITE.color(0.5));
    canvas.cloth(Pen.rounded(180, 440, 380, tall, 48), look.cloth().pitched(0.7));
    canvas.turned(Pen.rounded(540, 440 + tall * 0.26, barrel, tall * 0.44, 20), palette.body());
    canvas.turned(
        Pen.rounded(520 + barrel, 440 + tall * 0.16, 54, tall * 0.64, 18), palette.accent());
    canvas.lit(Pen.rounded(560, 450 + tall * 0.74, 130, 62, 24), palette.second().darker(0.05));
    for (int i = 0; i < 3; i++) {
      canvas.ball(
          Pen.oval(640 + barrel + i * 22, 452 + tall * 0.5 + i * i * 14, 16, 13),
          new Tint(0.74, 0.11, 230));
    }
  }

  private static void grip(Canvas canvas, Look look, double lean) {
    Path2D grip =
        Pen.at(360, 560)
            .to(480, 560)
            .to(450 - lean, 820)
            .bend(390 - lean, 850, 320 - lean, 820)
            .close();
    canvas.lit(grip, look.palette().body().darker(0.06));
    canvas.line(
        Pen.at(480, 600).curve(540, 620, 540, 690, 452, 690).open(),
        18,
        look.palette().body().darker(0.06));
    canvas.lit(Pen.rounded(466, 590, 30, 66, 12), look.palette().accent());
  }
}
