package io.supercargo.testkit.product;

import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.product.HotWords;
import java.util.List;
import java.util.function.UnaryOperator;

final class HotWordsContractTest extends SuiteThatBites {
  private static final CategoryId BAGS = new CategoryId("1");

  HotWordsContractTest() {
    super(
        Suite.class,
        List.of(
            planted(
                "wordsOfACategoryCanBeSearchedWith",
                honest -> (category, language) -> Reply.of(List.of())),
            planted(
                "nobodysCategoryHasNone",
                honest -> (category, language) -> honest.hotWords(BAGS, language))));
  }

  static final class Suite extends HotWordsContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Planted planted(String law, UnaryOperator<HotWords> fault) {
    return Planted.in(HotWords.class, law, fault);
  }
}
