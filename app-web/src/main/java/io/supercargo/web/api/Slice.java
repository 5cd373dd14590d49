package io.supercargo.web.api;

import io.supercargo.domain.InvalidValue;
import io.supercargo.web.request.Fields;
import io.supercargo.web.view.ListView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a part out of a list that is all there; its cursor says how many stand before. */
final class Slice {
  private static final String MARK = "after-";

  private Slice() {}

  static <T> ListView<T> of(List<T> all, Fields fields) {
    int from = Math.min(all.size(), offset(fields));
    int to = Math.min(all.size(), from + Asked.limit(fields));
    @Nullable String next = to < all.size() ? MARK + to : null;
    return new ListView<>(all.subList(from, to), next);
  }

  private static int offset(Fields fields) {
    String cursor = fields.text("cursor").orElse(MARK + "0");
    if (!cursor.matches(MARK + "[0-9]{1,9}")) {
      throw new InvalidValue("cursor", cursor, "the nextCursor of an answer");
    }
    return Integer.parseInt(cursor.substring(MARK.length()));
  }
}
