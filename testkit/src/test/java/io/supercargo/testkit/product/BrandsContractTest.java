package io.supercargo.testkit.product;

import io.supercargo.domain.PageRequest;
import io.supercargo.domain.product.Brand;
import io.supercargo.domain.product.Text;
import io.supercargo.ports.product.Brands;
import java.util.List;
import java.util.function.UnaryOperator;

final class BrandsContractTest extends SuiteThatBites {
  BrandsContractTest() {
    super(
        Suite.class,
        List.of(
            planted("brandsHaveNamesAndStandOnce", BrandsContractTest::nameless),
            planted(
                "pagesOfBrandsShareNothing",
                honest ->
                    (page, language) -> honest.brands(new PageRequest(1, page.size()), language)),
            planted(
                "pagesOfBrandsEnd",
                honest ->
                    (page, language) ->
                        honest.brands(
                            new PageRequest(Math.min(2, page.number()), page.size()), language))));
  }

  static final class Suite extends BrandsContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Planted planted(String law, UnaryOperator<Brands> fault) {
    return Planted.in(Brands.class, law, fault);
  }

  private static Brands nameless(Brands honest) {
    return (page, language) ->
        honest
            .brands(page, language)
            .map(told -> told.map(brand -> new Brand(brand.id(), Text.chinese(" "))));
  }
}
