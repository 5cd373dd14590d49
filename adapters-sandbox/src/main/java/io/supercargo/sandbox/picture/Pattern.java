package io.supercargo.sandbox.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What is printed on or woven into a surface; drawn about the origin, as far as it must reach. */
enum Pattern {
  PLAIN(false) {
    @Override
    void lay(Canvas canvas, Material of, double reach) {}
  },
  STRIPES(true) {
    @Override
    void lay(Canvas canvas, Material of, double reach) {
      double share = 0.3 + (of.seed() & 15) / 50.0;
      canvas.fill(bands(of.pitch(), share, reach), of.second());
      if ((of.seed() & 16) != 0) {
        canvas.fill(bands(of.pitch() * 2, 0.06, reach), of.accent());
      }
    }
  },
  CHECKS(true) {
    @Override
    void lay(Canvas canvas, Material of, double reach) {
      Path2D down = bands(of.pitch() * 1.2, 0.5, reach);
      canvas.fill(down, of.second().color(0.55));
      canvas.moved(
          AffineTransform.getQuadrantRotateInstance(1),
          () -> canvas.fill(down, of.second().color(0.55)));
    }
  },
  DOTS(true) {
    @Override
    void lay(Canvas canvas, Material of, double reach) {
      double radius = of.pitch() * (0.2 + (of.seed() & 7) / 50.0);
      canvas.fill(strewn(of, reach, Pen.disc(0, 0, radius), false), of.second());
    }
  },
  ZIGZAG(true) {
    @Override
    void lay(Canvas canvas, Material of, double reach) {
      for (double y = -reach; y < reach; y += of.pitch()) {
        Path2D line = new Path2D.Double();
        line.moveTo(-reach, y);
        double step = of.pitch() / 2;
        int turn = 0;
        for (double x = -reach; x < reach; x += step) {
          line.lineTo(x, y + (turn++ % 2 == 0 ? 0 : step));
        }
        canvas.line(line, of.pitch() * 0.26, of.second());
      }
    }
  },
  HALVES(true) {
    @Override
    void lay(Canvas canvas, Material of, double reach) {
      double edge = ((of.seed() & 31) - 15) / 15.0 * reach * 0.3;
      canvas.fill(Pen.box(-reach, edge, 2 * reach, 2 * reach), of.second());
      canvas.fill(Pen.box(-reach, edge - 12, 2 * reach, 24), of.accent());
    }
  },
  FADE(false) {
    @Override
    void lay(Canvas canvas, Material of, double reach) {
      Rectangle2D all = new Rectangle2D.Double(-reach, -reach, 2 * reach, 2 * reach);
      canvas.fill(all, Canvas.across(all, 0.3, 0.1, 0.7, 0.9, of.base(), of.second()));
    }
  },
  FLOWERS(false) {
    @Override
    void lay(Canvas canvas, Material of, double reach) {
      double size = of.pitch() * 0.3;
      Path2D petals = new Path2D.Double();
      for (int i = 0; i < 5; i++) {
        AffineTransform turn = AffineTransform.getRotateInstance(i * Math.PI * 0.4);
        petals.append(
            turn.createTransformedShape(Pen.oval(0, -size, size * 0.55, size * 0.8)), false);
      }
      canvas.fill(strewn(of, reach, petals, true), of.second());
      canvas.fill(strewn(of, reach, Pen.disc(0, 0, size * 0.5), true), of.accent());
    }
  },
  LEAVES(false) {
    @Override
    void lay(Canvas canvas, Material of, double reach) {
      double s = of.pitch() * 0.55;
      Shape leaf = Pen.at(0, -s).bend(s * 0.8, 0, 0, s).bend(-s * 0.8, 0, 0, -s).close();
      canvas.fill(strewn(of, reach, leaf, true), of.second());
    }
  },
  TERRAZZO(false) {
    @Override
    void lay(Canvas canvas, Material of, double reach) {
      double s = of.pitch() * 0.32;
      Shape chip = Pen.at(-s, 0).to(-s * 0.2, -s).to(s, -s * 0.4).to(s * 0.5, s * 0.7).close();
      canvas.fill(strewn(of, reach, chip, true), of.second());
      Material other = of.pitched(1.4);
      canvas.fill(strewn(other, reach, chip, true), of.accent());
    }
  };

  private final boolean turns;

  Pattern(boolean turns) {
    this.turns = turns;
  }

  /** Whether it may be laid at an angle. */
  boolean turns() {
    return turns;
  }

  abstract void lay(Canvas canvas, Material of, double reach);

  private static Path2D bands(double pitch, double share, double reach) {
    Path2D bands = new Path2D.Double();
    for (double x = -Math.ceil(reach / pitch) * pitch; x < reach; x += pitch) {
      bands.append(Pen.box(x, -reach, pitch * share, 2 * reach), false);
    }
    return bands;
  }

  /** The shape in rows that are shifted by half against each other, or loosely scattered. */
  private static Path2D strewn(Material of, double reach, Shape shape, boolean loose) {
    Dice dice = new Dice(of.seed(), "strewn");
    Path2D all = new Path2D.Double();
    double pitch = of.pitch() * (loose ? 1.25 : 1);
    int row = 0;
    for (double y = -reach; y < reach; y += pitch * 0.86) {
      double shift = row++ % 2 * pitch / 2;
      for (double x = -reach + shift; x < reach; x += pitch) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        if (loose) {
          place.translate(dice.between(-0.3, 0.3) * pitch, dice.between(-0.3, 0.3) * pitch);
          place.rotate(dice.between(0, 2 * Math.PI));
        }
        all.append(place.createTransformedShape(shape), false);
      }
    }
    return all;
  }
}
