package io.supercargo.store;

import io.supercargo.domain.InvalidValue;
import io.supercargo.domain.event.Happening;
import io.supercargo.domain.event.OrderEvents;
import io.supercargo.domain.intent.IntentId;
import io.supercargo.domain.order.KnownOrder;
import io.supercargo.ports.store.IntentJournal.OrderFilter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of orders. */
final class KnownOrderTable {
  private static final String SELECT = "select " + KnownOrderRow.COLUMNS + " from known_order";
  private static final String ONE = SELECT + " where provider = ? and order_id = ?";
  private static final String NEWEST_FIRST = " order by created desc, provider desc, order_id desc";

  private static final String INSERT =
      "insert into known_order (" + KnownOrderRow.COLUMNS + ") values (?,?,?,?,?,?,?,?,?,?,?,?)";

  /**
   * Only what is as it was read, since H2 parses a statement that locks what it reads each time.
   */
  private static final String UPDATE =
      """
      update known_order set marketplace = ?, intent = ?, status = ?, native_status = ?, total = ?,
        currency = ?, agreed = ?, agreed_currency = ?, created = ?, seen = ?
        where provider = ? and order_id = ?
        and seen = ? and status = ? and native_status = ? and coalesce(intent, '') = ?
      """;

  private final Sql sql;

  KnownOrderTable(Sql sql) {
    this.sql = sql;
  }

  Optional<KnownOrder> order(String provider, String orderId) {
    return sql.first(ONE, KnownOrderRow::read, provider, orderId);
  }

  List<KnownOrder> orders(IntentId intent) {
    String where = " where intent = ?";
    return sql.query(SELECT + where + NEWEST_FIRST, KnownOrderRow::read, intent.value());
  }

  List<KnownOrder> orders(OrderFilter filter, int most) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    List<@Nullable Object> values = new ArrayList<>();
    filter.provider().ifPresent(it -> add(conditions, "provider = ?", values, it));
    filter.status().ifPresent(it -> add(conditions, "status = ?", values, it.code()));
    filter.createdFrom().ifPresent(it -> add(conditions, "created >= ?", values, Times.column(it)));
    filter.createdTo().ifPresent(it -> add(conditions, "created < ?", values, Times.column(it)));
    filter.after().ifPresent(it -> addAfter(conditions, values, it));
    String where = " where " + String.join(" and ", conditions);
    String first = " fetch first " + most + " rows only";
    return sql.query(SELECT + where + NEWEST_FIRST + first, KnownOrderRow::read, values.toArray());
  }

  /**
   * In the order of their names, so that two writers of the same orders cannot lock each other.
   *
   * @return what happened to them
   */
  List<Happening> save(List<KnownOrder> orders, Session session) throws SQLException {
    List<Happening> happenings = new ArrayList<>();
    List<KnownOrder> sorted = new ArrayList<>(orders);
    sorted.sort(Comparator.comparing(KnownOrder::provider).thenComparing(KnownOrder::orderId));
    for (KnownOrder order : sorted) {
      happenings.addAll(save(order, session));
    }
    return happenings;
  }

  private static List<Happening> save(KnownOrder order, Session session) throws SQLException {
    while (true) {
      Optional<KnownOrder> known =
          session.first(ONE, KnownOrderRow::read, order.provider(), order.orderId());
      KnownOrder now = known.map(it -> it.joined(order)).orElse(order);
      boolean saved =
          known.isPresent()
              ? changed(known.get(), now, session)
              : session.update(INSERT, KnownOrderRow.values(now)) == 1;
      if (saved) {
        return OrderEvents.between(known, now);
      }
    }
  }

  /** Whether nobody else has changed it meanwhile. */
  private static boolean changed(KnownOrder known, KnownOrder joined, Session session)
      throws SQLException {
    return joined.equals(known)
        || session.update(UPDATE, KnownOrderRow.changes(joined, known)) == 1;
  }

  private void addAfter(List<String> conditions, List<@Nullable Object> values, String id) {
    String[] parts = KnownOrder.split(id);
    KnownOrder last =
        order(parts[0], parts[1])
            .orElseThrow(() -> new InvalidValue("after", id, "an order that is known"));
    // the first condition is what an index is looked into for
    add(conditions, "created <= ?", values, Times.column(last.created()));
    conditions.add("(created, provider, order_id) < (?, ?, ?)");
    values.addAll(List.of(Times.column(last.created()), last.provider(), last.orderId()));
  }

  private static void add(
      List<String> conditions, String condition, List<@Nullable Object> values, Object value) {
    conditions.add(condition);
    values.add(value);
  }
}
