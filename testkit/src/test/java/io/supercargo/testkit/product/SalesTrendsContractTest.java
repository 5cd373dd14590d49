package io.supercargo.testkit.product;

import io.supercargo.domain.product.ProductId;
import io.supercargo.domain.product.SalesTrend;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.SalesTrends;
import java.util.List;
import java.util.function.UnaryOperator;

final class SalesTrendsContractTest extends SuiteThatBites {
  private static final ProductId ANOTHER = ProductId.of1688(600_000_000_001L);

  SalesTrendsContractTest() {
    super(
        Suite.class,
        List.of(
            retelling("trendIsOfTheProductAsked", it -> new SalesTrend(ANOTHER, it.days())),
            retelling(
                "somethingIsToldOfAProductOnSale", it -> new SalesTrend(it.product(), List.of())),
            planted(
                "trendOfAnUnknownProductIsNotFound",
                honest ->
                    product ->
                        Planted.ratherThanNothing(
                            () -> honest.trend(product),
                            () -> Reply.of(new SalesTrend(product, List.of()))))));
  }

  static final class Suite extends SalesTrendsContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Planted planted(String law, UnaryOperator<SalesTrends> fault) {
    return Planted.in(SalesTrends.class, law, fault);
  }

  private static Planted retelling(String law, UnaryOperator<SalesTrend> fault) {
    return planted(law, honest -> product -> honest.trend(product).map(fault));
  }
}
