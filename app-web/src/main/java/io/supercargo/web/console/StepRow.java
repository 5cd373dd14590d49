package io.supercargo.web.console;

import io.supercargo.application.order.LifeStep;

/**
 * Something in the life of an order.
 *
 * @param said what happened, in the reader's words; empty where there are none for it
 * @param text as the event, the message or the call has it
 * @param href where more of it is shown; empty where nothing is
 */
record StepRow(String at, String kind, String said, String text, String href) {
  static StepRow of(LifeStep step, Words t) {
    String first = step.text().split(" ", 2)[0];
    String said = step.kind() == LifeStep.Kind.EVENT ? t.find("event." + first).orElse("") : "";
    return new StepRow(Moment.text(step.at()), step.kind().code(), said, step.text(), href(step));
  }

  private static String href(LifeStep step) {
    return switch (step.kind()) {
      case EVENT -> "";
      case PUSH -> "/pushes/" + Link.encoded(step.id());
      case CALL -> "/calls/" + Link.encoded(step.id());
    };
  }
}
