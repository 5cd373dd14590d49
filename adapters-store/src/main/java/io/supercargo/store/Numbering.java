package io.supercargo.store;

import io.supercargo.domain.event.Event;
import io.supercargo.domain.event.EventId;
import io.supercargo.domain.event.EventType;
import io.supercargo.domain.event.Happening;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Gives what waits in the outbox its number, one node at a time. A number that was taken by its
 * writer would become visible when that commits, perhaps after a greater one that readers have
 * passed; numbers that are given here to what is committed already are seen in their order.
 * Thread-safe.
 */
final class Numbering {
  private static final int AT_ONCE = 500;
  private static final String ANY = "select 1 from outbox fetch first 1 row only";
  private static final String LAST = "select max(id) from event";
  private static final String GONE = "delete from outbox where place = ?";

  private static final String WAITING =
      "select place, document from outbox order by place fetch first " + AT_ONCE + " rows only";

  private static final String ADD =
      "insert into event (id, type, subject, order_id, written, document) values (?,?,?,?,?,?)";

  private final Sql sql;
  private final Database database;
  private final InstantSource clock;
  private final ReentrantLock here = new ReentrantLock();

  Numbering(Sql sql, Database database, InstantSource clock) {
    this.sql = sql;
    this.database = database;
    this.clock = clock;
  }

  /** Everything that was committed before has its number when this returns. */
  void catchUp() {
    while (isWaiting()) {
      here.lock();
      try {
        int moved = sql.transaction(this::some);
        if (moved < AT_ONCE) {
          return;
        }
      } finally {
        here.unlock();
      }
    }
  }

  private boolean isWaiting() {
    return sql.first(ANY, row -> row.getInt(1)).isPresent();
  }

  private int some(Session session) throws SQLException {
    database.lock(session, "events");
    List<Waiting> waiting = session.query(WAITING, Waiting::read);
    Instant now = clock.instant();
    List<Event> events = numbered(waiting, last(session), now);
    session.batch(GONE, waiting, it -> new Object[] {it.place()});
    session.batch(ADD, events, it -> row(it, now));
    Posting.post(events, now, session);
    return waiting.size();
  }

  private static List<Event> numbered(List<Waiting> all, Optional<EventId> before, Instant now) {
    List<Event> events = new ArrayList<>();
    Optional<EventId> last = before;
    for (Waiting one : all) {
      last = Optional.of(EventId.next(last, now));
      events.add(new Event(last.get(), one.happening()));
    }
    return events;
  }

  private static Optional<EventId> last(Session session) throws SQLException {
    long last = session.query(LAST, row -> row.getLong(1)).get(0);
    return last == 0 ? Optional.empty() : Optional.of(new EventId(last));
  }

  private static @Nullable Object[] row(Event event, Instant now) {
    Happening happening = event.happening();
    EventType type = happening.type();
    return new @Nullable Object[] {
      event.id().number(),
      type.code(),
      happening.matter().subject(),
      happening.matter().order().orElse(null),
      Times.column(now),
      Documents.write(happening)
    };
  }

  private record Waiting(long place, Happening happening) {
    static Waiting read(ResultSet row) throws SQLException {
      return new Waiting(row.getLong(1), Documents.read(row.getBytes(2), Happening.class));
    }
  }
}
