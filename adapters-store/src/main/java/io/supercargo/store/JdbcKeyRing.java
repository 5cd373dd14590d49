package io.supercargo.store;

import io.supercargo.domain.access.AccessKey;
import io.supercargo.ports.store.KeyRing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** Keys in a table; of their secrets the digests alone. */
final class JdbcKeyRing implements KeyRing {
  private static final String SELECT = "select digest, used, document from access_key";

  private static final String ADD =
      "insert into access_key (id, taken_name, digest, document) values (?,?,?,?)";

  private static final String REVOKE =
      "update access_key set taken_name = null, document = ? where id = ?";

  private final Sql sql;
  private final Sql hasty;

  /**
   * @param hasty for what may be lost when the machine loses power
   */
  JdbcKeyRing(Sql sql, Sql hasty) {
    this.sql = sql;
    this.hasty = hasty;
  }

  @Override
  public boolean add(Kept kept) {
    AccessKey key = kept.key();
    return sql.insert(ADD, key.id(), key.name(), kept.digest(), Documents.write(key));
  }

  @Override
  public Optional<Kept> find(String id) {
    return sql.first(SELECT + " where id = ?", JdbcKeyRing::read, id);
  }

  @Override
  public List<AccessKey> keys() {
    return sql.query(SELECT + " order by id", row -> read(row).key());
  }

  @Override
  public Optional<AccessKey> named(String name) {
    return sql.first(SELECT + " where taken_name = ?", row -> read(row).key(), name);
  }

  @Override
  public boolean isEmpty() {
    return sql.first("select 1 from access_key fetch first 1 row only", row -> row.getInt(1))
        .isEmpty();
  }

  @Override
  public boolean revoke(String id, Instant at) {
    return sql.transaction(
        session -> {
          String good = SELECT + " where id = ? and taken_name is not null for update";
          Optional<Kept> kept = session.first(good, JdbcKeyRing::read, id);
          return kept.isPresent()
              && session.update(REVOKE, Documents.write(kept.get().key().revoked(at)), id) == 1;
        });
  }

  @Override
  public void used(String id, Instant at) {
    int noted = hasty.update("update access_key set used = ? where id = ?", Times.column(at), id);
    assert noted <= 1;
  }

  private static Kept read(ResultSet row) throws SQLException {
    Optional<Instant> used =
        Optional.ofNullable(row.getObject("used", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant);
    AccessKey key = Documents.read(row.getBytes("document"), AccessKey.class);
    return new Kept(key.used(used), row.getString("digest"));
  }
}
