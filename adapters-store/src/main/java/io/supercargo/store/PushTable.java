package io.supercargo.store;

import io.supercargo.domain.push.Push;
import io.supercargo.ports.store.PushInbox.Filter;
import io.supercargo.ports.store.PushInbox.Tried;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of messages. Ids sort as messages came. */
final class PushTable {
  private static final String INSERT =
      "insert into push (id, provider, message_key, state, received, due, document)"
          + " values (?,?,?,?,?,?,?)";

  private static final String SAME = "select 1 from push where provider = ? and message_key = ?";

  private static final String INSERT_ABOUT =
      "insert into push_about (provider, order_id, push) values (?,?,?)";

  private static final String ABOUT =
      "select document from push where id in"
          + " (select push from push_about where provider = ? and order_id = ?)"
          + " order by id desc fetch first %d rows only";

  private static final String OLD = "due is null and received < ?";

  private static final String FORGET_ABOUT =
      "delete from push_about where push in (select id from push where " + OLD + ")";

  private static final int LONGEST_ORDER = 200;

  private static final String REPLACE =
      "update push set state = ?, due = ?, claimed_until = null, document = ? where id = ?";

  private static final String FREE = "(claimed_until is null or claimed_until <= ?)";

  private static final String SOME_DUE =
      " from push where due >= " + Times.FIRST + " and due <= ? and " + FREE;

  private static final String ANY_DUE = "select 1" + SOME_DUE + " fetch first 1 row only";

  private static final String DUE = "select document" + SOME_DUE + " order by due, id";

  private static final String CLAIM =
      "update push set claimed_until = ? where id = ? and due <= ? and " + FREE;

  private final Sql sql;

  PushTable(Sql sql) {
    this.sql = sql;
  }

  /** Whether its key was free. */
  boolean add(Push push) {
    return sql.transaction(session -> add(push, session));
  }

  private static boolean add(Push push, Session session) throws SQLException {
    if (session.first(SAME, row -> row.getInt(1), push.provider(), push.key()).isPresent()) {
      return false;
    }
    Optional<Instant> due =
        Optional.of(push.received()).filter(any -> push.state() == Push.State.RECEIVED);
    int written =
        session.update(
            INSERT,
            push.id(),
            push.provider(),
            push.key(),
            push.state().name(),
            Times.column(push.received()),
            Times.column(due),
            Documents.write(push));
    List<String> orders =
        push.about().stream().filter(order -> order.length() <= LONGEST_ORDER).toList();
    if (!orders.isEmpty()) {
      session.batch(
          INSERT_ABOUT, orders, order -> new Object[] {push.provider(), order, push.id()});
    }
    return written == 1;
  }

  void replace(List<Tried> later, Session session) throws SQLException {
    for (Tried tried : later) {
      Push push = tried.push();
      session.update(
          REPLACE,
          push.state().name(),
          Times.column(tried.due()),
          Documents.write(push),
          push.id());
    }
  }

  Optional<Push> push(String id) {
    return sql.first("select document from push where id = ?", PushTable::read, id);
  }

  List<Push> newest(Filter filter, int most) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    List<Object> values = new ArrayList<>();
    filter.provider().ifPresent(it -> conditions.add("provider = ?"));
    filter.provider().ifPresent(values::add);
    filter.state().ifPresent(it -> conditions.add("state = ?"));
    filter.state().ifPresent(it -> values.add(it.name()));
    filter.after().ifPresent(it -> conditions.add("id < ?"));
    filter.after().ifPresent(values::add);
    String where = " where " + String.join(" and ", conditions);
    String newest = " order by id desc fetch first " + most + " rows only";
    return sql.query(
        "select document from push" + where + newest, PushTable::read, values.toArray());
  }

  List<Push> about(String provider, String orderId, int most) {
    return sql.query(ABOUT.formatted(most), PushTable::read, provider, orderId);
  }

  int forget(Instant before) {
    return sql.transaction(
        session -> {
          int links = session.update(FORGET_ABOUT, Times.column(before));
          int pushes = session.update("delete from push where " + OLD, Times.column(before));
          assert links >= 0;
          return pushes;
        });
  }

  /** Looking costs nothing; a transaction is put on disk. */
  boolean isAnyDue(Instant now) {
    Object time = Times.column(now);
    return sql.first(ANY_DUE, row -> row.getInt(1), time, time).isPresent();
  }

  List<Push> due(Instant now, int most, Session session) throws SQLException {
    Object time = Times.column(now);
    return session.query(DUE + sql.claimable(most), PushTable::read, time, time);
  }

  /** Whether nobody else was faster. */
  boolean claim(String id, Instant now, Instant until, Session session) throws SQLException {
    Object time = Times.column(now);
    return session.update(CLAIM, Times.column(until), id, time, time) == 1;
  }

  private static Push read(ResultSet row) throws SQLException {
    return Documents.read(row.getBytes(1), Push.class);
  }
}
