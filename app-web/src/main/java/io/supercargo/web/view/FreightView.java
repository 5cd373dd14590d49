package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.provider.Answer;
import io.supercargo.domain.freight.FreightEstimate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What sending costs, and how the seller's template arrives at it. */
public record FreightView(
    String productId,
    String provider,
    MoneyView freight,
    boolean freePostage,
    @Nullable Rule rule,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {

  /** The first step costs one fee, each further step another. */
  record Rule(String template, String basis, Step first, Step next, @Nullable String discount) {
    static Rule of(FreightEstimate.Rule rule) {
      return new Rule(
          rule.template(),
          rule.basis().name().toLowerCase(Locale.ROOT),
          Step.of(rule.first()),
          Step.of(rule.next()),
          rule.discount().orElse(null));
    }
  }

  /** A fee for so many units. */
  record Step(MoneyView fee, String units) {
    static Step of(FreightEstimate.Step step) {
      return new Step(MoneyView.of(step.fee()), step.units());
    }
  }

  public static FreightView of(Answer<FreightEstimate> answer, boolean withRaw) {
    FreightEstimate estimate = answer.value();
    return new FreightView(
        estimate.product().toString(),
        answer.provider(),
        MoneyView.of(estimate.freight()),
        estimate.freePostage(),
        estimate.rule().map(Rule::of).orElse(null),
        RawBody.of(withRaw, answer));
  }
}
