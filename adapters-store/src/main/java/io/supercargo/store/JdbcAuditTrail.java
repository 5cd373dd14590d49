package io.supercargo.store;

import io.supercargo.domain.access.AuditEntry;
import io.supercargo.ports.store.AuditTrail;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Who changed what, in a table. */
final class JdbcAuditTrail implements AuditTrail {
  private static final String NOTE =
      "insert into audit_entry (id, made, who, document) values (?,?,?,?)";

  private static final int WIDEST = 200;

  private final Sql hasty;

  /**
   * @param hasty writes before it returns, and leaves it to the system when that is on disk
   */
  JdbcAuditTrail(Sql hasty) {
    this.hasty = hasty;
  }

  @Override
  public void note(AuditEntry entry) {
    String who = label(entry.actor().label());
    int noted =
        hasty.update(NOTE, entry.id(), Times.column(entry.at()), who, Documents.write(entry));
    assert noted == 1;
  }

  @Override
  public List<AuditEntry> entries(Query query) {
    List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    List<Object> values = new ArrayList<>();
    query.who().ifPresent(it -> conditions.add("who = ?"));
    query.who().map(JdbcAuditTrail::label).ifPresent(values::add);
    query.before().ifPresent(it -> conditions.add("id < ?"));
    query.before().ifPresent(values::add);
    return hasty.query(
        "select document from audit_entry where %s order by id desc fetch first %d rows only"
            .formatted(String.join(" and ", conditions), query.most()),
        row -> Documents.read(row.getBytes(1), AuditEntry.class),
        values.toArray());
  }

  @Override
  public int sweep(Instant before) {
    return hasty.update("delete from audit_entry where made < ?", Times.column(before));
  }

  /** A stranger may claim any name. */
  private static String label(String text) {
    return text.length() <= WIDEST ? text : text.substring(0, WIDEST);
  }
}
