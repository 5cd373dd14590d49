package io.supercargo.store;

import io.supercargo.domain.event.Happening;
import java.sql.SQLException;
import java.util.List;

/**
 * What happened and has no number yet, in the order of writing. Two changes of one thing come in
 * their order, because the second is written under a lock that the first gave back.
 */
final class Outbox {
  private static final String ADD = "insert into outbox (document) values (?)";

  private Outbox() {}

  /** Written together with the change, by its transaction. */
  static void add(List<Happening> happenings, Session session) throws SQLException {
    if (!happenings.isEmpty()) {
      session.batch(ADD, happenings, it -> new Object[] {Documents.write(it)});
    }
  }
}
