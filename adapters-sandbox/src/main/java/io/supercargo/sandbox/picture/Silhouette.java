package io.supercargo.sandbox.picture;

/** Draws a thing in the middle of the sheet, about 600 wide or high, with its shadow. */
@FunctionalInterface
interface Silhouette {
  void draw(Canvas canvas, Look look);
}
