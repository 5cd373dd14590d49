package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.provider.Answer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a list; without a next cursor it is the last. */
public record ListView<T>(
    List<T> items,
    @Nullable String nextCursor,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {
  public ListView(List<T> items, @Nullable String nextCursor) {
    this(items, nextCursor, null);
  }

  /** The same with the supplier's own body beside it, where it is wanted. */
  public ListView<T> raw(Answer<?> answer, boolean wanted) {
    return new ListView<>(items, nextCursor, RawBody.of(wanted, answer));
  }
}
