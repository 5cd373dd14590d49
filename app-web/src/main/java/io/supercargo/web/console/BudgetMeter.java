package io.supercargo.web.console;

import io.supercargo.ports.provider.Allowance;

/**
 * How much of an allowance is used.
 *
 * @param per the span, {@code minute} or {@code day}
 * @param limit empty where nothing is limited
 */
record BudgetMeter(
    String per, String used, String limit, String usedPlain, String limitPlain, String resets) {
  static BudgetMeter of(Allowance allowance) {
    boolean limited = allowance.limit().isPresent();
    return new BudgetMeter(
        allowance.per(),
        Figures.count(allowance.used()),
        limited ? Figures.count(allowance.limit().getAsLong()) : "",
        Long.toString(allowance.used()),
        limited ? Long.toString(allowance.limit().getAsLong()) : "",
        Moment.text(allowance.resets()));
  }
}
