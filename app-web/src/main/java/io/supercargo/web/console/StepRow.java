package io.supercargo.web.console;

import io.supercargo.application.order.LifeStep;

/**
 * Something in the life of an order.
 *
 * @param href where more of it is shown; empty where nothing is
 */
record StepRow(String at, String kind, String text, String href) {
  static StepRow of(LifeStep step) {
    return new StepRow(Moment.text(step.at()), step.kind().code(), step.text(), href(step));
  }

  private static String href(LifeStep step) {
    return switch (step.kind()) {
      case EVENT -> "";
      case PUSH -> "/pushes/" + Link.encoded(step.id());
      case CALL -> "/calls/" + Link.encoded(step.id());
    };
  }
}
