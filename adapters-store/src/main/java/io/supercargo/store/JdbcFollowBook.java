package io.supercargo.store;

import io.supercargo.domain.order.KnownOrder;
import io.supercargo.ports.store.FollowBook;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two columns beside every order. One that was never followed is due since the beginning of time.
 */
final class JdbcFollowBook implements FollowBook {
  private static final Object NEVER = Times.column(Instant.EPOCH);

  private static final String FREE = "(follow_claimed is null or follow_claimed <= ?)";

  private static final String DUE =
      " from known_order where provider = ? and follow_due >= "
          + Times.FIRST
          + " and follow_due <= ?"
          + " and (follow_due > ? or created < ?) and "
          + FREE;

  private static final String ANY_DUE = "select 1" + DUE + " fetch first 1 row only";

  private static final String SELECT_DUE =
      "select " + KnownOrderRow.COLUMNS + DUE + " order by follow_due, created, order_id";

  private static final String CLAIM =
      "update known_order set follow_claimed = ?"
          + " where provider = ? and order_id = ? and follow_due <= ? and "
          + FREE;

  private static final String NEXT =
      "update known_order set follow_due = ?, follow_claimed = null"
          + " where provider = ? and order_id = ?";

  private final Sql sql;

  JdbcFollowBook(Sql sql) {
    this.sql = sql;
  }

  @Override
  public List<KnownOrder> claim(String provider, Instant now, Rest rest, int most) {
    return sql.first(ANY_DUE, row -> row.getInt(1), due(provider, now, rest)).isPresent()
        ? sql.transaction(session -> claim(provider, now, rest, most, session))
        : List.of(); // looking costs nothing; a transaction is put on disk
  }

  private static Object[] due(String provider, Instant now, Rest rest) {
    Object time = Times.column(now);
    return new Object[] {provider, time, NEVER, Times.column(rest.madeBefore()), time};
  }

  @Override
  public void next(String provider, String orderId, Optional<Instant> due) {
    sql.update(NEXT, Times.column(due), provider, orderId);
  }

  private List<KnownOrder> claim(String provider, Instant now, Rest rest, int most, Session session)
      throws SQLException {
    Object time = Times.column(now);
    List<KnownOrder> claimed = new ArrayList<>();
    for (KnownOrder order :
        session.query(
            SELECT_DUE + sql.claimable(most), KnownOrderRow::read, due(provider, now, rest))) {
      Object until = Times.column(rest.until());
      if (session.update(CLAIM, until, provider, order.orderId(), time, time) == 1) {
        claimed.add(order);
      }
    }
    return claimed;
  }
}
