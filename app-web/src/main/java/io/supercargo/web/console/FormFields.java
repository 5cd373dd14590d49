package io.supercargo.web.console;

import java.util.List;

/**
 * Makes the fields of a form, with what somebody wrote into them before.
 *
 * @param wrong the name of the one that is to be mended; empty where it is none
 */
record FormFields(Words t, Entered entered, String wrong) {
  private static final String ANYTHING = "text";

  static FormFields of(Words t, Entered entered, Trouble trouble) {
    return new FormFields(t, entered, trouble.field());
  }

  /** A text; its label is called {@code label}. */
  FormField text(String name, String label) {
    return field(name, label, ANYTHING, "", List.of());
  }

  /** The same with an example of what is written there. */
  FormField text(String name, String label, String hint) {
    return field(name, label, ANYTHING, hint, List.of());
  }

  /** A point in time, in UTC. */
  FormField moment(String name, String label) {
    return field(name, label, "datetime-local", "", List.of());
  }

  FormField choice(String name, String label, List<Choice> choices) {
    return field(name, label, ANYTHING, "", choices);
  }

  private FormField field(
      String name, String label, String type, String hint, List<Choice> choices) {
    return new FormField(
        name, t.of(label), type, entered.text(name), hint, name.equals(wrong), choices);
  }
}
