package io.supercargo.domain.search;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Filters that must all hold. */
public record FilterSpec(Set<Filter> all) {
  public static final FilterSpec NONE = new FilterSpec(Set.of());

  public FilterSpec {
    all = Collections.unmodifiableSet(new TreeSet<>(all));
  }

  /** Reads 1688 spellings; blank ones are passed over, an unknown one is refused. */
  public static FilterSpec parse(Collection<String> codes) {
    return new FilterSpec(
        codes.stream()
            .map(String::strip)
            .filter(code -> !code.isEmpty())
            .map(Filter::of)
            .collect(Collectors.toSet()));
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }
}
