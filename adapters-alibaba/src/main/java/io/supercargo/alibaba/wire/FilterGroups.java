package io.supercargo.alibaba.wire;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.type.TypeReference;
import io.supercargo.alibaba.wire.WireFilterGroup.WireChoice;
import io.supercargo.alibaba.wire.WireFilterGroup.WireFilter;
import io.supercargo.domain.Audience;
import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.search.Filter;
import io.supercargo.domain.search.FilterConfig;
import io.supercargo.domain.search.SortKey;
import io.supercargo.http.WireJson;
import io.supercargo.http.dialect.SortText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The configuration of filters in both directions. It is printed as it was published, {@code
 * filter-config.json}, less what the provider does not take.
 */
public final class FilterGroups {
  private static final String SORT = "sort";
  private static final String SWITCH = "0";
  private static final List<WireFilterGroup> PUBLISHED = published();

  private FilterGroups() {}

  public static WireFilterQuery query(Audience audience) {
    return new WireFilterQuery(SearchTerms.buyer(audience), audience.language().code());
  }

  public static Audience audience(WireFilterQuery wire) {
    return SearchTerms.audience(wire.country(), wire.outMemberId());
  }

  /** Keys that nobody knows here cannot be asked for and are passed over. */
  public static FilterConfig read(List<WireFilterGroup> groups) {
    return new FilterConfig(
        groups.stream()
            .filter(group -> !SORT.equals(group.configType()))
            .flatMap(FilterGroups::keys)
            .flatMap(key -> filter(key).stream())
            .distinct()
            .toList(),
        groups.stream()
            .filter(group -> SORT.equals(group.configType()))
            .flatMap(FilterGroups::keys)
            .flatMap(key -> sortKey(key).stream())
            .distinct()
            .toList());
  }

  public static List<WireFilterGroup> write(FilterConfig config) {
    Set<String> left = new HashSet<>();
    config.filters().forEach(filter -> left.add(filter.code()));
    List<WireFilterGroup> groups = new ArrayList<>();
    for (WireFilterGroup group : PUBLISHED) {
      List<WireFilter> kept =
          filters(group).flatMap(filter -> kept(filter, config).stream()).toList();
      if (!kept.isEmpty()) {
        groups.add(new WireFilterGroup(kept, group.configName(), group.configType()));
      }
      keys(group).forEach(left::remove);
    }
    config.filters().stream()
        .filter(filter -> left.contains(filter.code()))
        .map(Filter::group)
        .distinct()
        .forEach(group -> groups.add(unpublished(group, config, left)));
    return groups;
  }

  /** What only other papers of the family list stands behind, under our own words. */
  private static WireFilterGroup unpublished(
      Filter.Group group, FilterConfig config, Set<String> left) {
    return new WireFilterGroup(
        config.filters().stream()
            .filter(filter -> filter.group() == group && left.contains(filter.code()))
            .map(filter -> new WireFilter(filter.code(), filter.label(), SWITCH, null))
            .toList(),
        group.label(),
        "filter");
  }

  private static Optional<WireFilter> kept(WireFilter filter, FilterConfig config) {
    if (filter.choiceKey() != null) {
      return isTaken(filter.choiceKey(), config) ? Optional.of(filter) : Optional.empty();
    }
    List<WireChoice> choices =
        choices(filter)
            .filter(choice -> isTaken(requireNonNullElse(choice.choiceKey(), ""), config))
            .toList();
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(new WireFilter(null, filter.filterName(), filter.type(), choices));
  }

  private static boolean isTaken(String key, FilterConfig config) {
    return filter(key).filter(config.filters()::contains).isPresent()
        || sortKey(key).filter(config.sortKeys()::contains).isPresent();
  }

  private static Stream<String> keys(WireFilterGroup group) {
    return filters(group)
        .flatMap(
            filter ->
                Stream.concat(
                    Stream.ofNullable(filter.choiceKey()),
                    choices(filter).map(WireChoice::choiceKey).filter(Objects::nonNull)));
  }

  private static Stream<WireFilter> filters(WireFilterGroup group) {
    return requireNonNullElse(group.configList(), List.<WireFilter>of()).stream();
  }

  private static Stream<WireChoice> choices(WireFilter filter) {
    return requireNonNullElse(filter.valueList(), List.<WireChoice>of()).stream();
  }

  private static Optional<Filter> filter(String key) {
    try {
      return Optional.of(Filter.of(key));
    } catch (InvalidValue unknown) {
      return Optional.empty();
    }
  }

  private static Optional<SortKey> sortKey(String key) {
    try {
      return Optional.of(SortText.read("{\"" + key + "\":\"asc\"}").keys().get(0).by());
    } catch (InvalidValue unknown) {
      return Optional.empty();
    }
  }

  private static List<WireFilterGroup> published() {
    try (InputStream in = FilterGroups.class.getResourceAsStream("filter-config.json")) {
      return WireJson.requests()
          .readValue(Objects.requireNonNull(in), new TypeReference<List<WireFilterGroup>>() {});
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
