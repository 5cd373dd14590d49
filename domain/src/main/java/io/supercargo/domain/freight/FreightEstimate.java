package io.supercargo.domain.freight;

import io.supercargo.domain.Money;
import io.supercargo.domain.product.ProductId;
import java.util.Optional;

/**
 * What sending costs, before anything is ordered.
 *
 * @param freight for all pieces together; zero when postage is free
 * @param rule how the seller's template arrives at it, where told
 */
public record FreightEstimate(
    ProductId product, Money freight, boolean freePostage, Optional<Rule> rule) {

  /**
   * A freight template: the first step costs one fee, each further step another.
   *
   * @param basis what the units count
   */
  public record Rule(
      String template, Basis basis, Step first, Step next, Optional<String> discount) {}

  /** A fee for so many units. */
  public record Step(Money fee, String units) {}

  /** What freight is measured by. */
  public enum Basis {
    WEIGHT,
    PIECES,
    VOLUME
  }
}
