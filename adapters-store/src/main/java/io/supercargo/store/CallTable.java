package io.supercargo.store;

import io.supercargo.ports.store.CallLog;
import io.supercargo.ports.store.CallRecord;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table of calls. Ids sort by time, so the order of ids is the order of calls. */
final class CallTable {
  private static final String INSERT =
      "insert into call_log (" + CallRow.COLUMNS + ") values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
  private static final String SELECT = "select " + CallRow.COLUMNS + " from call_log";
  private static final String OLDEST =
      "select id, called_at from call_log order by id fetch first %s rows only";

  private static final String NAMED = "position(? in url) > 0 or position(? in sent_body) > 0";

  private final Sql sql;

  CallTable(Sql sql) {
    this.sql = sql;
  }

  /** Adds all of them, or none. */
  void add(List<CallRecord> calls) {
    sql.batch(INSERT, calls, CallRow::values);
  }

  List<CallRecord> recent(CallLog.Query query) {
    List<String> conditions = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    query.provider().ifPresent(provider -> conditions.add("provider = ?"));
    query.provider().ifPresent(values::add);
    query.before().ifPresent(id -> conditions.add("id < ?"));
    query.before().ifPresent(values::add);
    if (query.failedOnly()) {
      conditions.add("failure is not null");
    }
    if (!query.naming().isEmpty()) {
      conditions.add(naming(NAMED, query.naming()));
      query.naming().forEach(name -> values.addAll(List.of(name, name)));
    }
    String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    String newest = " order by id desc fetch first " + query.limit() + " rows only";
    return sql.query(SELECT + where + newest, CallRow::read, values.toArray());
  }

  Optional<CallRecord> find(String id) {
    return sql.query(SELECT + " where id = ?", CallRow::read, id).stream().findFirst();
  }

  private static String naming(String one, List<String> names) {
    return names.stream().map(any -> one).collect(Collectors.joining(" or ", "(", ")"));
  }

  /** Answers name it, too. */
  int forget(String provider, List<String> names) {
    List<Object> values = new ArrayList<>(List.of(provider));
    names.forEach(name -> values.addAll(List.of(name, name, name)));
    String named = naming(NAMED + " or position(? in received_body) > 0", names);
    return sql.update("delete from call_log where provider = ? and " + named, values.toArray());
  }

  long count() {
    return sql.query("select count(*) from call_log", row -> row.getLong(1)).get(0);
  }

  /** The oldest first. */
  List<Entry> oldest(int limit) {
    return sql.query(
        OLDEST.formatted(limit),
        row -> new Entry(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()));
  }

  int deleteUpTo(String id) {
    return sql.update("delete from call_log where id <= ?", id);
  }

  /** A call without what was said in it. */
  record Entry(String id, Instant at) {}
}
