package io.supercargo.web.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.supercargo.application.product.Leaf;
import io.supercargo.application.provider.Answer;
import io.supercargo.application.search.Cursor;
import io.supercargo.domain.Page;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A part of one supplier's list, which says how long it is. */
public record PageView<V>(
    List<V> items,
    @Nullable String nextCursor,
    long total,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<RawBody>> raw) {

  /**
   * @param view shows an item and whose it is
   */
  public static <T, V> PageView<V> of(
      Leaf<T> leaf, BiFunction<T, String, V> view, boolean withRaw) {
    Answer<Page<T>> answer = leaf.answer();
    List<V> items =
        answer.value().items().stream().map(item -> view.apply(item, answer.provider())).toList();
    return new PageView<>(
        items,
        leaf.next().map(Cursor::text).orElse(null),
        answer.value().total(),
        RawBody.of(withRaw, answer));
  }
}
