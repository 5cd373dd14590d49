package io.supercargo.web.console;

import io.supercargo.domain.freight.FreightEstimate;
import java.util.Optional;

/**
 * The freight form as it was filled in, with its answer or what is wrong with it.
 *
 * @param freight empty until it was asked for
 * @param rule how the seller's template arrives at it; empty where it is not told
 */
record FreightSlip(
    String quantity, String to, String freight, boolean free, String rule, Trouble trouble) {
  static FreightSlip blank() {
    return new FreightSlip("1", "", "", false, "", Trouble.NONE);
  }

  FreightSlip answered(FreightEstimate estimate) {
    return new FreightSlip(
        quantity,
        to,
        Figures.money(estimate.freight()),
        estimate.freePostage(),
        rule(estimate.rule()),
        trouble);
  }

  private static String rule(Optional<FreightEstimate.Rule> rule) {
    return rule.map(
            told ->
                "%s · %s / %s, + %s / %s"
                    .formatted(
                        told.template(),
                        Figures.money(told.first().fee()),
                        told.first().units(),
                        Figures.money(told.next().fee()),
                        told.next().units()))
        .orElse("");
  }
}
