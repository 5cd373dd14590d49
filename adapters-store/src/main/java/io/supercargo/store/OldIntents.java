package io.supercargo.store;

import io.supercargo.domain.intent.Intent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Intents from before there were columns for what they cost: without these no limit sees them. */
final class OldIntents {
  private static final int COSTS_SINCE = 10;
  private static final int PAGE = 500;

  private static final String NEXT =
      "select document from intent where kind = 'PLACE' and id < ?"
          + " order by id desc fetch first %d rows only";

  private static final String FILL =
      "update intent set spent_at = ?, caller = ?, cost = ?, currency = ?, cost_provider = ?"
          + " where id = ?";

  private final Sql sql;

  OldIntents(Sql sql) {
    this.sql = sql;
  }

  /**
   * @param version of the tables when they were last in use; 0 for new ones
   */
  void fill(int version) {
    if (version > 0 && version < COSTS_SINCE) {
      String after = "in_z";
      List<Intent> page = next(after);
      while (!page.isEmpty()) {
        sql.batch(FILL, page, OldIntents::columns);
        page = next(page.get(page.size() - 1).id().value());
      }
    }
  }

  private List<Intent> next(String after) {
    return sql.query(
        NEXT.formatted(PAGE), row -> Documents.read(row.getBytes(1), Intent.class), after);
  }

  private static @Nullable Object[] columns(Intent intent) {
    IntentCost cost = IntentCost.of(intent);
    return new @Nullable Object[] {
      cost.spentAt(),
      cost.caller(),
      cost.cost(),
      cost.currency(),
      cost.provider(),
      intent.id().value()
    };
  }
}
