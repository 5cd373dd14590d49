package io.supercargo.testkit.product;

import io.supercargo.ports.Reply;
import io.supercargo.ports.product.CategorySearch;
import java.util.List;
import java.util.function.UnaryOperator;

final class CategorySearchContractTest extends SuiteThatBites {
  CategorySearchContractTest() {
    super(
        Suite.class,
        List.of(
            planted("categoryIsFoundByItsName", honest -> (part, language) -> Reply.of(List.of())),
            planted(
                "everyHitHoldsTheWord", honest -> (part, language) -> honest.named("", language)),
            planted(
                "whatNoNameHoldsIsNotFound",
                honest -> (part, language) -> honest.named("", language))));
  }

  static final class Suite extends CategorySearchContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Planted planted(String law, UnaryOperator<CategorySearch> fault) {
    return Planted.in(CategorySearch.class, law, fault);
  }
}
