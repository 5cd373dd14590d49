package io.supercargo.store;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.event.EventType;
import io.supercargo.domain.event.Happening;
import io.supercargo.ports.store.EventLog;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The log in a table, fed from the outbox whenever somebody reads. */
final class JdbcEventLog implements EventLog {
  private static final String SELECT = "select id, document from event";

  private static final String SWEEP =
      "delete from event where written < ? and id < (select max(id) from event)";

  private final Sql sql;
  private final Numbering numbering;

  JdbcEventLog(Sql sql, Numbering numbering) {
    this.sql = sql;
    this.numbering = numbering;
  }

  @Override
  public void append(List<Happening> happenings) {
    sql.run(session -> Outbox.add(happenings, session));
  }

  @Override
  public Optional<Event> event(EventId id) {
    return sql.first(SELECT + " where id = ?", JdbcEventLog::read, id.number());
  }

  @Override
  public List<Event> read(Reading reading, int most) {
    numbering.catchUp();
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    List<Object> values = new ArrayList<>();
    boolean up = reading.direction() == Direction.OLDEST_FIRST;
    reading.from().ifPresent(it -> conditions.add(up ? "id > ?" : "id < ?"));
    reading.from().ifPresent(it -> values.add(it.number()));
    reading.subject().ifPresent(it -> conditions.add("subject = ?"));
    reading.subject().ifPresent(values::add);
    reading.order().ifPresent(it -> conditions.add("order_id = ?"));
    reading.order().ifPresent(values::add);
    if (!reading.types().isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(reading.types().size(), "?"));
      conditions.add("type in (" + marks + ")");
      reading.types().stream().map(EventType::code).forEach(values::add);
    }
    String where = " where " + String.join(" and ", conditions);
    String first = " order by id" + (up ? "" : " desc") + " fetch first " + most + " rows only";
    return sql.query(SELECT + where + first, JdbcEventLog::read, values.toArray());
  }

  @Override
  public int sweep(Instant before) {
    return sql.update(SWEEP, Times.column(before));
  }

  private static Event read(ResultSet row) throws SQLException {
    return new Event(new EventId(row.getLong(1)), Documents.read(row.getBytes(2), Happening.class));
  }
}
