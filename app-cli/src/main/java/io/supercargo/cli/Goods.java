package io.supercargo.cli;

/** A JSON object as users give it: written out, in a file, or on standard input. */
final class Goods {
  private Goods() {}

  static String json(String written, Shell shell) {
    return written.startsWith("{") ? written : Input.text("@" + written, shell);
  }
}
