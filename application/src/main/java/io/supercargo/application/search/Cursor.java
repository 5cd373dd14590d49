package io.supercargo.application.search;

/**
 * A place in the hits of one search, as an opaque text that may stand in a URL.
 *
 * @param text of unknown origin until the search has read it
 */
public record Cursor(String text) {
  @Override
  public String toString() {
    return text;
  }
}
