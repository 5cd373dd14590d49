package io.supercargo.sandbox.picture;

import java.awt.geom.AffineTransform;
import java.util.List;

/** How a product is shown. */
enum View {
  /** Whole, on a plain light ground. */
  MAIN {
    @Override
    void draw(Canvas canvas, Motif motif, Silhouette product) {
      front(canvas, motif, Look.of(motif), product);
    }
  },
  /** From another side, in a room, and in the second colour. */
  OTHER_SIDE {
    @Override
    void draw(Canvas canvas, Motif motif, Silhouette product) {
      Look look = Look.of(motif, 1);
      Scene.room(canvas, look.palette(), motif.dice("room"));
      AffineTransform turn = about(0.98, 0, 10);
      turn.translate(500, 500);
      turn.scale(-0.94, 1);
      turn.shear(0, 0.05);
      turn.translate(-500, -500);
      canvas.moved(turn, () -> product.draw(canvas, look));
    }
  },
  /** Like the main picture, from near and in the third colour. */
  NEAR {
    @Override
    void draw(Canvas canvas, Motif motif, Silhouette product) {
      Frame part = near(motif);
      AffineTransform move = AffineTransform.getScaleInstance(1 / part.width(), 1 / part.height());
      move.translate(-part.left() * Canvas.SIDE, -part.top() * Canvas.SIDE);
      canvas.moved(move, () -> front(canvas, motif, Look.of(motif, 2), product));
    }
  },
  /** The main picture, and the same thing in its other colours. */
  COLOURS {
    @Override
    void draw(Canvas canvas, Motif motif, Silhouette product) {
      Card.sheet(canvas, motif);
      Card.put(canvas, INSET, () -> MAIN.draw(canvas, motif, product));
      List<Look> others = Look.others(motif);
      double step = Math.min(0.23, INSET.height() / others.size());
      double top = INSET.top();
      for (Look other : others) {
        Card.put(
            canvas,
            new Frame(0.74, top, 0.71 + step, top + step - 0.03),
            () -> front(canvas, motif, other, product));
        top += step;
      }
    }
  },
  /** The main picture with its measures. */
  SIZES {
    @Override
    void draw(Canvas canvas, Motif motif, Silhouette product) {
      Card.sheet(canvas, motif);
      Card.put(canvas, INSET, () -> MAIN.draw(canvas, motif, product));
      SizeTable.draw(canvas, Look.of(motif).palette(), motif.dice("sizes"));
    }
  };

  /** In the order of their numbers. */
  static final List<View> ALL = List.of(values());

  /** Where the main picture stands in a picture that shows it among other things. */
  static final Frame INSET = new Frame(0.05, 0.17, 0.71, 0.83);

  abstract void draw(Canvas canvas, Motif motif, Silhouette product);

  /** The part of a main picture that is shown from near. */
  static Frame near(Motif motif) {
    Dice dice = motif.dice("near");
    double side = dice.between(0.52, 0.62);
    double left = dice.between(0.16, 0.84 - side);
    double top = dice.between(0.2, 0.86 - side);
    return new Frame(left, top, left + side, top + side);
  }

  /** Whole, on a plain light ground, in some colours. */
  static void front(Canvas canvas, Motif motif, Look look, Silhouette product) {
    Scene.plain(canvas, look.palette(), motif.dice("ground"));
    canvas.moved(pose(motif), () -> product.draw(canvas, look));
  }

  private static AffineTransform pose(Motif motif) {
    Dice dice = motif.dice("pose");
    AffineTransform pose = about(dice.between(0.98, 1.12), dice.between(-24, 24), -16);
    if (dice.chance(0.4)) {
      pose.translate(Canvas.SIDE, 0);
      pose.scale(-1, 1);
    }
    return pose;
  }

  /** The middle of the sheet moved, and the sheet scaled about it. */
  private static AffineTransform about(double scale, double dx, double dy) {
    AffineTransform move = AffineTransform.getTranslateInstance(500 + dx, 500 + dy);
    move.scale(scale, scale);
    move.translate(-500, -500);
    return move;
  }
}
