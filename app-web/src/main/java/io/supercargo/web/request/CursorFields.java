package io.supercargo.web.request;

import io.supercargo.domain.InvalidValue;
import java.util.Optional;

/** Where a list goes on, as the list before wrote it down. */
public final class CursorFields {
  private static final String NAME = "cursor";

  private CursorFields() {}

  /**
   * An id of ours, e.g. {@code pu_06ev4x1q2k5m8p3r1s2t}.
   *
   * @param kind what its ids begin with
   * @throws InvalidValue for what no such list ends with
   */
  public static Optional<String> id(Fields fields, String kind) {
    Optional<String> cursor = fields.text(NAME);
    if (cursor.filter(text -> !text.matches(kind + "_[0-9a-z]{1,32}")).isPresent()) {
      throw wrong(cursor.get());
    }
    return cursor;
  }

  public static InvalidValue wrong(String cursor) {
    return new InvalidValue(NAME, cursor, "the nextCursor of an answer");
  }
}
