package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.Categories;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every tree of categories keeps. */
public abstract class CategoriesContract {
  private static final int BRANCHES = 3;
  private static final int DEEPEST = 3;

  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void topIsTheFirstLevel() {
    assertThat(top(Language.EN))
        .isNotEmpty()
        .allMatch(category -> category.level() == 1, "stands on level 1")
        .allMatch(category -> category.parent().isEmpty(), "has no parent");
    assertThat(top(Language.EN)).extracting(Category::id).doesNotHaveDuplicates();
  }

  @Test
  void categoryAgreesWithItsPlaceInTheTree() {
    assertThat(some())
        .allSatisfy(
            told -> {
              Category opened = open(told.id());
              assertThat(opened.name()).isEqualTo(told.name()).isNotBlank();
              assertThat(opened.level()).isEqualTo(told.level());
              assertThat(opened.parent()).isEqualTo(told.parent());
              assertThat(opened.leaf()).isEqualTo(told.leaf());
            });
  }

  @Test
  void childrenPointToTheirParent() {
    assertThat(some().map(told -> open(told.id())))
        .allSatisfy(
            parent ->
                assertThat(parent.children())
                    .allMatch(child -> child.parent().filter(parent.id()::equals).isPresent()));
  }

  @Test
  void levelsGoFromOneToThree() {
    assertThat(some().map(told -> open(told.id())))
        .anyMatch(category -> category.level() > 1, "stands below the top")
        .allMatch(category -> category.level() <= DEEPEST, "stands on one of three levels")
        .allSatisfy(
            parent ->
                assertThat(parent.children())
                    .allMatch(child -> child.level() == parent.level() + 1, "one level down"));
  }

  @Test
  void leavesAloneHaveNoChildren() {
    assertThat(some().map(told -> open(told.id())))
        .allMatch(category -> category.leaf() == category.children().isEmpty());
  }

  @Test
  void unknownCategoryIsNotFound() {
    assertThatExceptionOfType(SupplierFailure.NotFound.class)
        .isThrownBy(() -> open(new CategoryId("987654321")));
  }

  @Test
  void languageChangesTranslatedNames() {
    sample().needs(Carried.CATEGORY_TRANSLATIONS);
    Assumptions.assumeTrue(sample().languages.size() == 2, "names come in one language only");
    List<Category> one = top(sample().languages.get(0));
    List<Category> another = top(sample().languages.get(1));

    assertThat(another)
        .extracting(Category::name)
        .isEqualTo(one.stream().map(Category::name).toList());
    assertThat(another)
        .extracting(Category::translatedName)
        .isNotEqualTo(one.stream().map(Category::translatedName).toList());
  }

  /** The first branches of each level, as their parents tell them. */
  private Stream<Category> some() {
    return top(Language.EN).stream().limit(BRANCHES).flatMap(top -> below(top, DEEPEST));
  }

  private Stream<Category> below(Category told, int levels) {
    if (levels == 0) {
      return Stream.of(told);
    }
    return Stream.concat(
        Stream.of(told),
        open(told.id()).children().stream()
            .limit(BRANCHES)
            .flatMap(child -> below(child, levels - 1)));
  }

  private List<Category> top(Language language) {
    return sample().port(Categories.class).top(language).value();
  }

  private Category open(CategoryId id) {
    return sample().port(Categories.class).category(id, Language.EN).value();
  }
}
