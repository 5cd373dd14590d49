package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.product.Categories;
import io.supercargo.ports.product.CategorySearch;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What everybody keeps who finds categories by their names. */
public abstract class CategorySearchContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void categoryIsFoundByItsName() {
    Assumptions.assumeTrue(sample().category.isPresent(), "no category is known");
    CategoryId id = sample().category.orElseThrow();
    Category known = sample().port(Categories.class).category(id, Language.EN).value();

    assertThat(named(known.name())).extracting(Category::id).contains(id);
  }

  @Test
  void everyHitHoldsTheWord() {
    Assumptions.assumeTrue(sample().category.isPresent(), "no category is known");
    CategoryId id = sample().category.orElseThrow();
    String name = sample().port(Categories.class).category(id, Language.EN).value().name();
    String part = name.substring(0, 1);

    assertThat(named(part))
        .isNotEmpty()
        .allMatch(category -> category.name().contains(part), "holds " + part)
        .allMatch(category -> category.children().isEmpty(), "has no children");
  }

  @Test
  void whatNoNameHoldsIsNotFound() {
    assertThat(named(sample().nothing)).isEmpty();
  }

  private List<Category> named(String part) {
    return sample().port(CategorySearch.class).named(part, Language.EN).value();
  }
}
