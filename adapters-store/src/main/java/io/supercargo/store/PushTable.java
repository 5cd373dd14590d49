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

  private static final String REPLACE =
      "update push set state = ?, due = ?, claimed_until = null, document = ? where id = ?";

  private static final String FREE = "(claimed_until is null or claimed_until <= ?)";

  private static final String ANY_DUE =
      "select 1 from push where due <= ? and " + FREE + " fetch first 1 row only";

  private static final String DUE =
      "select document from push where due <= ? and " + FREE + " order by due, id";

  private static final String CLAIM =
      "update push set claimed_until = ? where id = ? and due <= ? and " + FREE;

  private final Sql sql;

  PushTable(Sql sql) {
    this.sql = sql;
  }

  /** Whether its key was free. */
  boolean add(Push push) {
    Optional<Instant> due =
        Optional.of(push.received()).filter(any -> push.state() == Push.State.RECEIVED);
    return sql.insert(
        INSERT,
        push.id(),
        push.provider(),
        push.key(),
        push.state().name(),
        Times.column(push.received()),
        Times.column(due),
        Documents.write(push));
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

  int forget(Instant before) {
    return sql.update("delete from push where due is null and received < ?", Times.column(before));
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
