package io.supercargo.store;

import io.supercargo.domain.push.Push;
import io.supercargo.ports.store.PushInbox;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages in a table, as documents. */
final class JdbcPushInbox implements PushInbox {
  private final Sql sql;
  private final PushTable table;

  JdbcPushInbox(Sql sql) {
    this.sql = sql;
    this.table = new PushTable(sql);
  }

  @Override
  public boolean keep(Push push) {
    return table.add(push);
  }

  @Override
  public List<Push> claim(Instant now, Instant until, int most) {
    return table.isAnyDue(now)
        ? sql.transaction(session -> claim(now, until, most, session))
        : List.of();
  }

  @Override
  public void replace(List<Tried> later) {
    sql.run(session -> table.replace(later, session));
  }

  @Override
  public Optional<Push> push(String id) {
    return table.push(id);
  }

  @Override
  public List<Push> pushes(Filter filter, int most) {
    return table.newest(filter, most);
  }

  @Override
  public List<Push> about(String provider, String orderId, int most) {
    return table.about(provider, orderId, most);
  }

  @Override
  public int sweep(Instant before) {
    return table.forget(before);
  }

  private List<Push> claim(Instant now, Instant until, int most, Session session)
      throws SQLException {
    List<Push> claimed = new ArrayList<>();
    for (Push push : table.due(now, most, session)) {
      if (table.claim(push.id(), now, until, session)) {
        claimed.add(push);
      }
    }
    return claimed;
  }
}
