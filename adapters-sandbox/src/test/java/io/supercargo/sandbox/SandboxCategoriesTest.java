package io.supercargo.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Language;
import io.supercargo.domain.product.Category;
import io.supercargo.domain.product.CategoryId;
import io.supercargo.ports.failure.SupplierFailure.NotFound;
import io.supercargo.ports.product.Categories;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SandboxCategoriesTest {
  private final Categories categories = Stall.port(Categories.class);

  @Test
  void topHasNoParentsAndHasChildren() {
    assertThat(categories.top(Language.EN).value())
        .hasSize(14)
        .allMatch(top -> top.level() == 1 && top.parent().isEmpty() && !top.leaf())
        .allMatch(top -> !top.children().isEmpty());
  }

  @Test
  void treeCanBeWalkedDownToItsLeaves() {
    Category electrical = category("57", Language.EN);
    assertThat(electrical.name()).isEqualTo("电工电气");
    assertThat(electrical.translatedName()).contains("Electrical Equipment");
    Category accessories = category("201549101", Language.EN);
    assertThat(accessories.parent()).contains(CategoryId.of(57));
    assertThat(accessories.children()).extracting(Category::level).containsOnly(3);
    Category clips = category("1039427", Language.RU);
    assertThat(clips.leaf()).isTrue();
    assertThat(clips.children()).isEmpty();
    assertThat(clips.translatedName()).contains("Измерительный зажим");
  }

  @Test
  void chineseReadersGetNoTranslation() {
    assertThat(category("66", Language.ZH).translatedName()).isEqualTo(Optional.empty());
  }

  @Test
  void unknownCategoryIsNamed() {
    assertThatThrownBy(() -> category("4711", Language.EN))
        .isInstanceOf(NotFound.class)
        .hasMessage("sandbox has no category 4711");
    assertThatThrownBy(() -> category("bags", Language.EN))
        .isInstanceOf(NotFound.class)
        .hasMessage("sandbox has no category bags");
  }

  private Category category(String id, Language reader) {
    return categories.category(new CategoryId(id), reader).value();
  }
}
