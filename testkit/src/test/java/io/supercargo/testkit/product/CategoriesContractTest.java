package io.supercargo.testkit.product;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.Reply;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.Categories;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class CategoriesContractTest extends SuiteThatBites {
  CategoriesContractTest() {
    super(
        Suite.class,
        List.of(
            retelling("topIsTheFirstLevel", it -> with(it, 2, it.parent()), it -> it),
            retelling(
                "categoryAgreesWithItsPlaceInTheTree",
                it -> it,
                it ->
                    new Category(
                        it.id(),
                        "别的",
                        it.translatedName(),
                        it.level(),
                        it.parent(),
                        it.leaf(),
                        it.children())),
            retelling(
                "childrenPointToTheirParent",
                it -> it,
                it -> children(it, child -> with(child, child.level(), Optional.empty()))),
            retelling(
                "levelsGoFromOneToThree",
                it -> it,
                it -> children(it, child -> with(child, child.level() + 1, child.parent()))),
            retelling("leavesAloneHaveNoChildren", it -> it, CategoriesContractTest::childless),
            planted("unknownCategoryIsNotFound", CategoriesContractTest::orSomething),
            planted("languageChangesTranslatedNames", CategoriesContractTest::inEnglish)));
  }

  static final class Suite extends CategoriesContract {
    @Override
    protected Sample sample() {
      return accused;
    }
  }

  private static Planted planted(String law, UnaryOperator<Categories> fault) {
    return Planted.in(Categories.class, law, fault);
  }

  private static Planted retelling(
      String law, UnaryOperator<Category> top, UnaryOperator<Category> opened) {
    return planted(
        law,
        honest ->
            new Tree(
                language ->
                    honest.top(language).map(all -> all.stream().<Category>map(top).toList()),
                (id, language) -> honest.category(id, language).map(opened)));
  }

  private static Category with(Category told, int level, Optional<CategoryId> parent) {
    return new Category(
        told.id(), told.name(), told.translatedName(), level, parent, told.leaf(), told.children());
  }

  private static Category children(Category told, UnaryOperator<Category> fault) {
    List<Category> children = told.children().stream().<Category>map(fault).toList();
    return new Category(
        told.id(),
        told.name(),
        told.translatedName(),
        told.level(),
        told.parent(),
        told.leaf(),
        children);
  }

  private static Category childless(Category told) {
    return new Category(
        told.id(),
        told.name(),
        told.translatedName(),
        told.level(),
        told.parent(),
        false,
        List.of());
  }

  private static Categories orSomething(Categories honest) {
    return new Tree(
        honest::top,
        (id, language) -> {
          try {
            return honest.category(id, language);
          } catch (SupplierFailure.NotFound nothing) {
            return honest.category(new CategoryId("1"), language);
          }
        });
  }

  private static Categories inEnglish(Categories honest) {
    return new Tree(any -> honest.top(Language.EN), honest::category);
  }

  /** A tree of two functions. */
  private record Tree(Tops tops, Opening opening) implements Categories {
    interface Tops {
      Reply<List<Category>> top(Language language);
    }

    interface Opening {
      Reply<Category> category(CategoryId id, Language language);
    }

    @Override
    public Reply<List<Category>> top(Language language) {
      return tops.top(language);
    }

    @Override
    public Reply<Category> category(CategoryId id, Language language) {
      return opening.category(id, language);
    }
  }
}
