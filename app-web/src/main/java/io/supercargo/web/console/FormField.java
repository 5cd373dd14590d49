package io.supercargo.web.console;

import java.util.List;

/**
 * A field of a form.
 *
 * @param name which is also the path of what it fills in a JSON body
 * @param type of an input: {@code text}, {@code datetime-local}, {@code url}, …
 * @param wrong whether it is what has to be mended
 * @param choices empty where anything may be written
 */
record FormField(
    String name,
    String label,
    String type,
    String value,
    String hint,
    boolean wrong,
    List<Choice> choices) {
  /** By which its label finds it. */
  public String id() {
    return name.replaceAll("[^0-9A-Za-z]+", "-");
  }
}
