package io.supercargo.store;

import io.supercargo.domain.access.Role;
import io.supercargo.domain.access.Session;
import io.supercargo.domain.access.User;
import io.supercargo.ports.store.UserBook;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** People and their sessions in tables. */
final class JdbcUserBook implements UserBook {
  private static final String USERS = "select name, hash, role, created from console_user";
  private static final String END_ALL = "delete from console_session where user_name = ?";

  private final Sql sql;
  private final Sql hasty;

  /**
   * @param hasty for what may be lost when the machine loses power
   */
  JdbcUserBook(Sql sql, Sql hasty) {
    this.sql = sql;
    this.hasty = hasty;
  }

  @Override
  public boolean add(Kept kept) {
    return sql.insert(
        "insert into console_user (name, hash, role, created) values (?,?,?,?)",
        kept.user().name(),
        kept.hash(),
        kept.user().role().code(),
        Times.column(kept.user().created()));
  }

  @Override
  public Optional<Kept> find(String name) {
    return sql.first(USERS + " where name = ?", JdbcUserBook::kept, name);
  }

  @Override
  public List<User> users() {
    return sql.query(USERS + " order by name", row -> kept(row).user());
  }

  @Override
  public boolean isEmpty() {
    String any = "select 1 from console_user fetch first 1 row only";
    return sql.first(any, row -> row.getInt(1)).isEmpty();
  }

  @Override
  public boolean change(String name, String hash) {
    return andEndAll("update console_user set hash = ? where name = ?", name, hash, name);
  }

  @Override
  public boolean assign(String name, Role role) {
    String assign = "update console_user set role = ? where name = ?";
    return sql.update(assign, role.code(), name) == 1;
  }

  @Override
  public boolean remove(String name) {
    return andEndAll("delete from console_user where name = ?", name, name);
  }

  private boolean andEndAll(String change, String name, Object... values) {
    return sql.transaction(
        session -> {
          int ended = session.update(END_ALL, name);
          assert ended >= 0;
          return session.update(change, values) == 1;
        });
  }

  @Override
  public void begin(Session session) {
    int begun =
        hasty.update(
            "insert into console_session (digest, user_name, created, seen) values (?,?,?,?)",
            session.digest(),
            session.user(),
            Times.column(session.created()),
            Times.column(session.seen()));
    assert begun == 1;
  }

  @Override
  public Optional<Session> session(String digest) {
    return sql.first(
        "select * from console_session where digest = ?", JdbcUserBook::session, digest);
  }

  @Override
  public void seen(String digest, Instant at) {
    String note = "update console_session set seen = ? where digest = ?";
    int noted = hasty.update(note, Times.column(at), digest);
    assert noted <= 1;
  }

  @Override
  public void end(String digest) {
    int ended = sql.update("delete from console_session where digest = ?", digest);
    assert ended <= 1;
  }

  @Override
  public void sweep(Instant before) {
    int gone = hasty.update("delete from console_session where seen < ?", Times.column(before));
    assert gone >= 0;
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        new User(row.getString("name"), Role.of(row.getString("role")), Times.read(row, "created")),
        row.getString("hash"));
  }

  private static Session session(ResultSet row) throws SQLException {
    return new Session(
        row.getString("digest"),
        row.getString("user_name"),
        Times.read(row, "created"),
        Times.read(row, "seen"));
  }
}
