package io.supercargo.sandbox.picture;

/** A box in a picture, in shares of its width and height; 0 to 1 is all of it. */
record Frame(double left, double top, double right, double bottom) {
  static final Frame WHOLE = new Frame(0, 0, 1, 1);

  double width() {
    return right - left;
  }

  double height() {
    return bottom - top;
  }

  /** This box cut at each side by a share of its width or height; less than 0 widens it. */
  Frame cut(double atLeft, double atTop, double atRight, double atBottom) {
    return new Frame(
        left + atLeft * width(),
        top + atTop * height(),
        right - atRight * width(),
        bottom - atBottom * height());
  }

  /** What of this box lies inside the picture. */
  Frame inside() {
    return new Frame(Math.max(0, left), Math.max(0, top), Math.min(1, right), Math.min(1, bottom));
  }

  /** A box that is given in shares of this one. */
  Frame within(Frame part) {
    return new Frame(
        left + part.left * width(),
        top + part.top * height(),
        left + part.right * width(),
        top + part.bottom * height());
  }
}
