package io.supercargo.testkit.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.supercargo.domain.Audience;
import io.supercargo.domain.Capability;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.Language;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterConfig;
import io.supercargo.domain.search.FilterSpec;
import io.supercargo.domain.search.Refinement;
import io.supercargo.domain.search.SortKey;
import io.supercargo.domain.search.SortSpec;
import io.supercargo.ports.failure.SupplierFailure;
import io.supercargo.ports.product.Filters;
import io.supercargo.ports.product.ProductSearch;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What every list of filters and sort keys keeps: searches take what is listed, and no more. */
public abstract class FiltersContract {
  /** The provider under test, with what is known of its goods. */
  protected abstract Sample sample();

  @Test
  void listsAreNotEmptyAndNameNothingTwice() {
    assertThat(config().filters()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(config().sortKeys()).isNotEmpty().doesNotHaveDuplicates();
  }

  @Test
  void listsHoldWhatTheSampleSays() {
    assertThat(config().filters()).containsAll(sample().filters);
    assertThat(config().sortKeys()).containsAll(sample().sorts);
  }

  @Test
  void listsAreTheSameInEveryLanguage() {
    Audience chinese = Audience.reading(Language.ZH);

    assertThat(sample().port(Filters.class).filters(chinese).value()).isEqualTo(config());
  }

  @Test
  void everyListedFilterIsTaken() {
    sample().having(Capability.KEYWORD_SEARCH);
    assertThat(config().filters())
        .allSatisfy(filter -> assertThatCode(() -> search(by(filter))).doesNotThrowAnyException());
  }

  @Test
  void everyListedSortKeyIsTaken() {
    sample().having(Capability.KEYWORD_SEARCH);
    assertThat(config().sortKeys())
        .allSatisfy(key -> assertThatCode(() -> search(by(key))).doesNotThrowAnyException());
  }

  @Test
  void filterThatIsNotListedIsRefused() {
    sample().having(Capability.KEYWORD_SEARCH);
    Set<Filter> others = EnumSet.allOf(Filter.class);
    others.removeAll(config().filters());
    Assumptions.assumeFalse(others.isEmpty(), "every filter is listed");

    assertThat(others).allSatisfy(filter -> assertRefused(by(filter)));
  }

  @Test
  void sortKeyThatIsNotListedIsRefused() {
    sample().having(Capability.KEYWORD_SEARCH);
    Set<SortKey> others = EnumSet.allOf(SortKey.class);
    others.removeAll(config().sortKeys());
    Assumptions.assumeFalse(others.isEmpty(), "every sort key is listed");

    assertThat(others).allSatisfy(key -> assertRefused(by(key)));
  }

  private void assertRefused(Refinement refinement) {
    assertThatThrownBy(() -> search(refinement))
        .isInstanceOfAny(InvalidValue.class, SupplierFailure.Invalid.class);
  }

  private static Refinement by(Filter filter) {
    return Refine.by(new FilterSpec(Set.of(filter)));
  }

  private static Refinement by(SortKey key) {
    return Refine.by(new SortSpec(List.of(new SortSpec.Key(key, SortSpec.Direction.ASCENDING))));
  }

  private void search(Refinement refinement) {
    sample().port(ProductSearch.class).search(sample().query().refined(refinement));
  }

  private FilterConfig config() {
    return sample().port(Filters.class).filters(Audience.ENGLISH).value();
  }
}
