package io.supercargo.alibaba.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Filters or sort keys under one heading.
 *
 * @param configType {@code filter} or {@code sort}
 */
public record WireFilterGroup(
    @Nullable List<WireFilter> configList,
    @Nullable String configName,
    @Nullable String configType) {
  /**
   * A filter, a choice of filters or a sort key.
   *
   * @param choiceKey what searches write; none where there is a choice
   * @param type 0 on or off, 1 a choice, 2 a sort key
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record WireFilter(
      @Nullable String choiceKey,
      @Nullable String filterName,
      @Nullable String type,
      @Nullable List<WireChoice> valueList) {}

  /** One of a choice. */
  public record WireChoice(@Nullable String choiceKey, @Nullable String choiceName) {}
}
