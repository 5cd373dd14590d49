package io.supercargo.store;

import static java.util.Comparator.comparing;

import io.supercargo.domain.aftersales.KnownRefund;
import io.supercargo.domain.event.Happening;
import io.supercargo.domain.event.RefundEvents;
import io.supercargo.ports.store.RefundStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Refunds in a table. */
final class JdbcRefundStore implements RefundStore {
  private static final String SELECT = "select document from known_refund";
  private static final String ONE = SELECT + " where provider = ? and refund_id = ?";

  private static final String OF_ORDER =
      SELECT + " where provider = ? and order_id = ? order by refund_id";

  private static final String UNDER_WAY =
      SELECT
          + " where under_way = true and seen < ?"
          + " order by seen, provider, refund_id fetch first %d rows only";

  private static final String INSERT =
      "insert into known_refund (order_id, under_way, seen, document, provider, refund_id)"
          + " values (?,?,?,?,?,?)";

  private static final String UPDATE =
      "update known_refund set order_id = ?, under_way = ?, seen = ?, document = ?"
          + " where provider = ? and refund_id = ?";

  private final Sql sql;

  JdbcRefundStore(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Optional<KnownRefund> refund(String provider, String id) {
    return sql.first(ONE, JdbcRefundStore::read, provider, id);
  }

  @Override
  public List<KnownRefund> refunds(String provider, String orderId) {
    return sql.query(OF_ORDER, JdbcRefundStore::read, provider, orderId);
  }

  @Override
  public List<KnownRefund> underWay(Instant seenBefore, int most) {
    Object time = Times.column(seenBefore);
    return sql.query(UNDER_WAY.formatted(most), JdbcRefundStore::read, time);
  }

  /** In the order of their names, so that two writers of the same cannot lock each other. */
  @Override
  public void save(List<KnownRefund> seen) {
    List<KnownRefund> sorted = seen.stream().sorted(comparing(KnownRefund::id)).toList();
    sql.run(
        session -> {
          List<Happening> happenings = new ArrayList<>();
          for (KnownRefund each : sorted) {
            happenings.addAll(save(each, session));
          }
          Outbox.add(happenings, session);
        });
  }

  private static List<Happening> save(KnownRefund told, Session session) throws SQLException {
    Optional<KnownRefund> before =
        session.first(
            ONE + " for update", JdbcRefundStore::read, told.provider(), told.refund().id());
    KnownRefund after = before.map(it -> it.joined(told)).orElse(told);
    int written = session.update(before.isEmpty() ? INSERT : UPDATE, values(after));
    assert written == 1;
    return RefundEvents.between(before, after);
  }

  private static Object[] values(KnownRefund known) {
    return new Object[] {
      known.refund().orderId(),
      !known.refund().status().isFinal(),
      Times.column(known.seen()),
      Documents.write(known),
      known.provider(),
      known.refund().id()
    };
  }

  private static KnownRefund read(ResultSet row) throws SQLException {
    return Documents.read(row.getBytes(1), KnownRefund.class);
  }
}
