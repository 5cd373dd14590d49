package io.supercargo.cli.print;

/** How a word is set apart where colours are shown. */
public enum Style {
  PLAIN(""),
  BOLD("1"),
  DIM("2"),
  RED("31"),
  GREEN("32"),
  YELLOW("33");

  private static final String ESCAPE = "\u001b[";

  private final String code;

  Style(String code) {
    this.code = code;
  }

  /** The text with the codes around it, or as it is. */
  public String on(String text, boolean colours) {
    return colours && this != PLAIN ? ESCAPE + code + "m" + text + ESCAPE + "0m" : text;
  }
}
