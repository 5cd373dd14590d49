package io.supercargo.testkit.product;

import io.supercargo.domain.Money;
import io.supercargo.domain.freight.FreightEstimate;
import io.supercargo.domain.freight.FreightQuery;
import io.supercargo.domain.product.ProductId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.FreightDesk;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

final class FreightDeskContractTest extends SuiteThatBites {
  private static final ProductId ANOTHER = ProductId.of1688(600_000_000_001L);

  FreightDeskContractTest() {
    super(
        Suite.class,
        List.of(
            retelling(
                "estimateIsOfTheProductAsked",
                (query, it) ->
                    new FreightEstimate(ANOTHER, it.freight(), it.freePostage(), it.rule())),
            retelling("freightIsNeverNegative", (query, it) -> costing(it, Money.fen(-1))),
            retelling(
                "freightGrowsOrStaysWithTheQuantity",
                (query, it) -> costing(it, Money.fen(5000 - query.quantity()))),
            retelling("freePostageIsZero", (query, it) -> costing(it, Money.fen(1))),
            Planted.in(
                FreightDesk.class,
                "unknownProductIsNotFound",
                FreightDeskContractTest::estimatingAnything)));
  }

  static final class Suite extends FreightDeskContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Planted retelling(
      String law, BiFunction<FreightQuery, FreightEstimate, FreightEstimate> fault) {
    return Planted.in(
        FreightDesk.class,
        law,
        honest ->
            (query, reader) ->
                honest.estimate(query, reader).map(estimate -> fault.apply(query, estimate)));
  }

  private static FreightEstimate costing(FreightEstimate estimate, Money freight) {
    return new FreightEstimate(
        estimate.product(), freight, estimate.freePostage(), Optional.empty());
  }

  private static FreightDesk estimatingAnything(FreightDesk honest) {
    return (query, reader) -> {
      try {
        return honest.estimate(query, reader);
      } catch (SupplierFailure.NotFound nothing) {
        return honest.estimate(
            new FreightQuery(ANOTHER, query.quantity(), query.destination(), query.lines()),
            reader);
      }
    };
  }
}
