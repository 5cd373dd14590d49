package io.supercargo.http.dialect;

import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterSpec;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Filters as the 1688 family writes them: codes with commas between, all of which must hold. */
public final class FilterText {
  private FilterText() {}

  /** Empty for none. */
  public static String write(FilterSpec filters) {
    return filters.all().stream().map(Filter::code).collect(Collectors.joining(","));
  }

  /**
   * @throws io.supercargo.domain.InvalidValue for an unknown code, with the known ones
   */
  public static FilterSpec read(String text) {
    return FilterSpec.parse(Arrays.asList(text.split(",")));
  }
}
