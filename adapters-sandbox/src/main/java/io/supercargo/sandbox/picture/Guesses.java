package io.supercargo.sandbox.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Guesses at how a picture lies over an original.
 *
 * @param rough few, so that every offer can be tried with them
 * @param fine many, for the offers that are left
 */
record Guesses(List<Frame> rough, List<Frame> fine) {
  /** The most that is taken to be cut off at a side. */
  private static final double MOST = 1 / 12.0;

  /** The part of an original that no crop reaches, and so the part that is indexed. */
  static final Frame HEART = Frame.WHOLE.cut(MOST, MOST, MOST, MOST);

  private static final Guesses WHOLE =
      new Guesses(
          hearts(new double[] {0.25 * MOST, 0.75 * MOST}),
          hearts(new double[] {0, 0.5 * MOST, MOST}));

  /** The picture is an original, or a sheet with one on it, with up to a twelfth off each side. */
  static Guesses whole() {
    return WHOLE;
  }

  /** The picture, or a box in it, is the subject of an original. */
  static Guesses boxed(Frame subject) {
    List<Frame> rough = new ArrayList<>(List.of(Frame.WHOLE, subject));
    List<Frame> fine = new ArrayList<>(rough);
    for (double x : new double[] {-0.04, 0, 0.04}) {
      for (double y : new double[] {-0.04, 0, 0.04}) {
        fine.add(subject.cut(x, y, 0, 0).inside());
        fine.add(subject.cut(0, 0, x, y).inside());
      }
    }
    return new Guesses(rough, fine);
  }

  private static List<Frame> hearts(double[] cuts) {
    List<Frame> hearts = new ArrayList<>();
    for (double left : cuts) {
      for (double right : cuts) {
        for (double top : cuts) {
          for (double bottom : cuts) {
            Frame original = original(left, top, right, bottom);
            hearts.add(original.within(HEART));
            hearts.add(original.within(View.INSET.within(HEART)).inside());
          }
        }
      }
    }
    return List.copyOf(hearts);
  }

  /** Where an original lies, of which so much was cut off; it juts out of what is left. */
  private static Frame original(double left, double top, double right, double bottom) {
    double width = 1 - left - right;
    double height = 1 - top - bottom;
    return new Frame(-left / width, -top / height, (1 - left) / width, (1 - top) / height);
  }
}
